import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateHistory, evaluateMarket } from "../../../../functions/domain/progress/evaluate-market.ts";
import { MARKET_STATE_LABELS } from "../../../../functions/domain/progress/market-state.ts";
import type { MarketProgressInput } from "../../../../functions/domain/progress/progress-input.ts";
import { hours } from "../../../../schemas/hours.ts";
import { addMonths, type Month, monthsFromTo } from "../../../../schemas/month.ts";
import { aCompany, aMarket, atPaceOf, monthly } from "./a-market.ts";

const stateAt = (input: MarketProgressInput, k: Month) => evaluateMarket(input, k, null).state;
const declaring = (byMonth: Record<Month, number>) =>
  aMarket({
    companies: [aCompany({ declaredMonths: monthsFromTo("2024-01", "2025-12"), acceptedByMonth: byMonth })],
  });
const doing = (byMonth: Record<Month, number>) => aMarket({ companies: [aCompany({ acceptedByMonth: byMonth })] });

describe("a market's state at an edge", () => {
  it.each<[string, MarketProgressInput, Month, string]>([
    ["closed by a person", { ...atPaceOf(0.6, aMarket()), closed: true }, "2025-06", "closed"],
    ["without a target", aMarket({ target: null, noTargetByChoice: true }), "2025-06", "no-target"],
    ["with a target of zero", aMarket({ target: 0 }), "2025-06", "no-target"],
    ["with a negative target", aMarket({ target: -100 }), "2025-06", "no-target"],
    [
      "with a tenth of its plan, which sums once rounded to 0.0999…",
      aMarket({
        kind: null,
        end: "2026-06",
        companies: ["a", "b", "c"].map((key) => aCompany({ key, acceptedByMonth: monthly("2024-01", [75, 75, 75]) })),
      }),
      "2024-03",
      "on-track",
    ],
    ["reached to the hundredth", doing({ "2024-05": hours(6700) }), "2024-06", "reached"],
    ["a hundredth short of its target", declaring({ "2024-05": hours(6699.99) }), "2024-12", "ahead"],
    ["reached by hours outside its months", doing({ "2023-12": 1, "2026-02": hours(6700) }), "2026-02", "reached"],
    ["before its start", aMarket(), "2023-06", "starting"],
    ["with no company and no hour", aMarket(), "2025-06", "critical"],
    ["past its end, the last month awaited", atPaceOf(0.9, aMarket(), "2025-11"), "2025-12", "overdue-awaiting"],
    [
      "past its end, the last month awaited a month later",
      atPaceOf(0.9, aMarket(), "2025-11"),
      "2026-01",
      "overdue-awaiting",
    ],
    ["past its end, the last month given up", atPaceOf(0.9, aMarket(), "2025-11"), "2026-02", "overdue"],
    ["past its end, everything declared", atPaceOf(0.9, aMarket()), "2025-12", "overdue"],
    ["suspended altogether", aMarket({ suspended: monthsFromTo("2024-01", "2025-12") }), "2024-06", "suspended"],
    ["of one month, before its end", aMarket({ start: "2025-12" }), "2025-11", "starting"],
    ["that ends before it starts", aMarket({ end: "2023-01" }), "2025-06", "overdue"],
  ])("%s", (_, input, k, state) => {
    expect(stateAt(input, k)).toBe(state);
  });
});

describe("a suspension", () => {
  const slow = aMarket({ suspended: ["2024-12", "2025-01", "2025-02"] });
  const history = evaluateHistory(() => atPaceOf(0.6, slow), "2025-03");
  const at = (month: Month) => history.find((evaluation) => evaluation.month === month);

  it("freezes the level and the counters until work resumes", () => {
    const { level, lateRun, criticalRun } = at("2024-11") ?? {};
    expect(level).toBe("late");
    expect(at("2025-02")).toMatchObject({ state: "suspended", level, lateRun, criticalRun });
    expect(at("2025-03")?.lateRun).toBe((lateRun ?? 0) + 1);
  });
});

describe("a market of several companies", () => {
  const lots = aMarket({
    companies: [
      aCompany({ key: "a", share: 3, declaredMonths: ["2024-02"] }),
      aCompany({ key: "b", share: 1, window: { start: "2024-02", end: "2024-07" } }),
      aCompany({ key: "c", share: 0, acceptedByMonth: { "2024-02": hours(10) } }),
    ],
  });

  it("counts a month as soon as one company told it, for that company's part of the plan only", () => {
    const { progress } = evaluateMarket(lots, "2024-02", null);
    const alone = evaluateMarket({ ...lots, companies: lots.companies.slice(0, 1) }, "2024-02", null).progress;
    expect(progress.countedMonths).toBe(1);
    expect(progress.e).toBeCloseTo(0.75 * alone.e, 12);
  });

  it("counts the hours of who owes nothing", () => {
    expect(evaluateMarket(lots, "2024-02", null).progress.done).toBe(hours(10));
  });

  it("calls a month declared when every company that plans it has told it", () => {
    const told = { ...lots, companies: lots.companies.map((company) => ({ ...company, declaredMonths: ["2024-02"] })) };
    const february = (input: MarketProgressInput) =>
      evaluateMarket(input, "2024-03", null).perMonth.find(({ month }) => month === "2024-02");
    expect(february(lots)).toMatchObject({ declared: false, accepted: hours(10) });
    expect(february(told)?.declared).toBe(true);
  });
});

describe("hours", () => {
  it("of the running month are done, and their month is not in the plan yet", () => {
    const before = evaluateMarket(doing(monthly("2024-01", [100, 100])), "2024-02", null).progress;
    const running = evaluateMarket(doing(monthly("2024-01", [100, 100, 50])), "2024-02", null).progress;
    expect(running.done - before.done).toBe(hours(50));
    expect(running.e).toBe(before.e);
    expect(running.observedPace).toBe(before.observedPace);
  });

  it("beyond the target are shown, neither capped nor extrapolated", () => {
    const { progress } = evaluateMarket(doing({ "2024-05": hours(11000) }), "2024-06", null);
    expect(progress.outlook).toMatchObject({
      r1: 0,
      requiredPace: 0,
      landing: hours(11000),
      high: hours(11000),
      pMiss: 0,
    });
    expect(progress.outlook?.r).toBeCloseTo(1.642, 3);
  });
});

const month = fc.integer({ min: -6, max: 40 }).map((step) => addMonths("2024-01", step));
const window = fc.record({ start: month, end: month });
const company = fc.record({
  key: fc.string(),
  share: fc.oneof(
    fc.constantFrom(0, -1, Number.NaN, Number.POSITIVE_INFINITY),
    fc.double({ min: 0.001, max: 1000, noNaN: true }),
  ),
  window: fc.option(window),
  declaredMonths: fc.array(month),
  acceptedByMonth: fc.dictionary(month, fc.integer({ min: 0, max: 74400 }), { maxKeys: 20 }),
});
const anyMarket: fc.Arbitrary<MarketProgressInput> = fc.record({
  kind: fc.constantFrom("works", "other", null),
  start: month,
  end: month,
  target: fc.option(fc.integer({ min: -1, max: 1_000_000 })),
  noTargetByChoice: fc.boolean(),
  closed: fc.boolean(),
  suspended: fc.array(month, { maxLength: 5 }),
  companies: fc.array(company, { maxLength: 4 }),
});

describe("any market", () => {
  it("has a state, finite figures and a plan that adds to its target", () => {
    fc.assert(
      fc.property(anyMarket, month, (input, k) => {
        const { state, progress, perMonth } = evaluateMarket(input, k, null);
        expect(MARKET_STATE_LABELS).toHaveProperty(state);
        expect(perMonth.every(({ planned }) => Number.isSafeInteger(planned))).toBe(true);
        if (progress.outlook === null) return;
        expect(Object.values(progress.outlook).every(Number.isFinite)).toBe(true);
        expect(progress.outlook.low).toBeGreaterThanOrEqual(progress.done);
        const planned = perMonth.reduce((sum, bar) => sum + bar.planned, 0);
        expect(planned).toBe(progress.activeMonths > 0 ? input.target : 0);
      }),
    );
  });

  it("is judged alike from the evaluation before and from nothing", () => {
    fc.assert(
      fc.property(anyMarket, month, (input, k) => {
        const before = evaluateHistory(() => input, addMonths(k, -1)).at(-1) ?? null;
        expect(evaluateMarket(input, k, before)).toEqual(evaluateMarket(input, k, null));
      }),
    );
  });

  it("needs less once hours are added to a declared month", () => {
    fc.assert(
      fc.property(anyMarket, month, month, fc.integer({ min: 1, max: 74400 }), (input, k, when, more) => {
        const [first = aCompany(), ...others] = input.companies;
        const worked = (added: number): MarketProgressInput => {
          const acceptedByMonth = { ...first.acceptedByMonth, [when]: (first.acceptedByMonth[when] ?? 0) + added };
          const declaredMonths = [...first.declaredMonths, when];
          return { ...input, companies: [{ ...first, declaredMonths, acceptedByMonth }, ...others] };
        };
        const r1 = (added: number) => evaluateMarket(worked(added), k, null).progress.outlook?.r1 ?? 0;
        expect(r1(more) < r1(0) || r1(0) === 0).toBe(true);
      }),
    );
  });

  it("keeps its input as it was", () => {
    fc.assert(
      fc.property(anyMarket, month, (input, k) => {
        const before = structuredClone(input);
        evaluateHistory(() => input, k);
        expect(input).toEqual(before);
      }),
    );
  });
});
