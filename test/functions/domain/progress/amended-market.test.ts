import { describe, expect, it } from "vitest";
import { evaluateHistory, recallBefore } from "../../../../functions/domain/progress/evaluate-market.ts";
import type { MarketOverTime } from "../../../../functions/domain/progress/progress-input.ts";
import { DEFAULT_THRESHOLDS } from "../../../../functions/domain/progress/thresholds.ts";
import { hours } from "../../../../schemas/hours.ts";
import type { Month } from "../../../../schemas/month.ts";
import { aCompany, aMarket, atPaceOf, monthly } from "./a-market.ts";

const slow = atPaceOf(0.6, aMarket());
const before = evaluateHistory(() => slow, "2025-06");

/** The market under other terms from March 2025 on. */
const amended =
  (changes: Partial<typeof slow>): MarketOverTime =>
  (k) =>
    k < "2025-03" ? slow : { ...slow, ...changes };

describe("an amendment in March 2025", () => {
  it.each([
    ["of the target", { target: hours(4000) }],
    ["of the end", { end: "2026-12" }],
    ["that makes the target a forecast", { targetIsForecast: true }],
  ])("%s does not rewrite January", (_, changes) => {
    const history = evaluateHistory(amended(changes), "2025-06");
    expect(history.slice(0, 14)).toEqual(before.slice(0, 14));
    expect(history[14]).not.toEqual(before[14]);
  });

  it.each([
    ["lower", 4500],
    ["higher", 9000],
  ])("recomputes the counters with a %s target, as if it had always held, the hours kept", (_, target) => {
    const changes = { target: hours(target) };
    const alike = evaluateHistory(() => ({ ...slow, ...changes }), "2025-06");
    expect(evaluateHistory(amended(changes), "2025-06").slice(14)).toEqual(alike.slice(14));
    expect(recallBefore(amended(changes), "2025-03", DEFAULT_THRESHOLDS)).toEqual(alike[13]);
  });

  it("carries the counters on when it only extends the market: late does not become normal", () => {
    const history = evaluateHistory(amended({ end: "2026-03" }), "2025-03");
    expect(history.at(-1)?.lateRun).toBe((before[13]?.lateRun ?? 0) + 1);
    expect(recallBefore(amended({ end: "2026-03" }), "2025-03", DEFAULT_THRESHOLDS)).toEqual(before[13]);
  });
});

describe("a target that is only a forecast", () => {
  const forecast = { ...slow, targetIsForecast: true };
  const states = (input: typeof forecast) => new Set(evaluateHistory(() => input, "2026-06").map(({ state }) => state));

  it("alarms no further than « à surveiller », even past the end", () => {
    expect(states(forecast)).toEqual(new Set(["starting", "on-track", "watch"]));
    expect(states({ ...forecast, targetIsForecast: false })).toContain("critical");
  });
});

describe("an extension to June 2025 that comes in August 2024, after the end", () => {
  const worked = (pace: number) => {
    const acceptedByMonth = monthly("2023-01", Array<number>(18).fill(pace));
    return aCompany({ declaredMonths: Object.keys(acceptedByMonth), acceptedByMonth });
  };
  const service = (company: ReturnType<typeof worked>): MarketOverTime => {
    const ended = aMarket({
      kind: "other",
      start: "2023-01",
      end: "2024-06",
      target: hours(2000),
      companies: [company],
    });
    const extended = { ...ended, end: "2025-06" };
    return (k) => (k < "2024-08" ? ended : extended);
  };
  const levels = (company: ReturnType<typeof worked>, k: Month) =>
    evaluateHistory(service(company), k)
      .filter(({ month }) => month >= "2024-05")
      .map(({ state, level, lateRun }) => [state, level, lateRun]);

  it("finds the level of before the end: with no plan left, 19 000 times the pace once made it late, then critical", () => {
    expect(levels(worked(109), "2024-07")).toEqual([
      ["watch", "watch", 1],
      ["overdue", "watch", 1],
      ["overdue", "watch", 1],
    ]);
  });

  it("frees at once a market that silence once kept « critique » for months with R1 = 0.044", () => {
    const [first, ...others] = evaluateHistory(service(worked(109)), "2025-05").filter(
      ({ month }) => month > "2024-07",
    );
    expect(first).toMatchObject({ state: "on-track", progress: { provisional: true } });
    expect(first?.progress.outlook?.r1).toBeCloseTo(0.044, 3);
    expect(new Set(others.map(({ state }) => state))).toEqual(new Set(["on-track"]));
  });

  it("keeps late what would be late with its silent months at zero", () => {
    const now = evaluateHistory(service(worked(62)), "2024-08").at(-1);
    expect(now).toMatchObject({ state: "late", progress: { provisional: true } });
    expect(now?.progress.outlook?.r1).toBeLessThan(DEFAULT_THRESHOLDS.late.usual.leave);
  });

  it("goes on with the level of before the end where the pace is still short", () => {
    const states = levels(worked(50), "2024-08").map(([state]) => state);
    expect(states).toEqual(["critical", "overdue", "overdue", "critical"]);
  });
});
