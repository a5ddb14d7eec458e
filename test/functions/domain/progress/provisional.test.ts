import { describe, expect, it } from "vitest";
import { CALM } from "../../../../functions/domain/progress/alert-level.ts";
import { evaluateMarket } from "../../../../functions/domain/progress/evaluate-market.ts";
import { hours } from "../../../../schemas/hours.ts";
import { type Month, monthsFromTo } from "../../../../schemas/month.ts";
import { aCompany, aMarket, atPaceOf } from "./a-market.ts";

const LATE = { level: "late", lateRun: 3, criticalRun: 0, state: "late" } as const;
const provisionalAt = (declaredMonths: Month[], changes: Parameters<typeof aMarket>[0] = {}) =>
  evaluateMarket(aMarket({ companies: [aCompany({ declaredMonths })], ...changes }), "2025-06", null).progress
    .provisional;

describe("missing data", () => {
  it.each<[string, Month[], boolean]>([
    ["with the last three months declared", monthsFromTo("2024-01", "2025-06"), false],
    ["with one of them missing", monthsFromTo("2024-01", "2025-05"), false],
    ["with two of them missing", monthsFromTo("2024-01", "2025-04"), true],
    ["with an older one missing", monthsFromTo("2025-04", "2025-06"), false],
    ["with nothing declared", [], true],
  ])("make an evaluation provisional or not, %s", (_, declared, provisional) => {
    expect(provisionalAt(declared)).toBe(provisional);
  });

  it("weigh what each company should have brought", () => {
    const companies = [
      aCompany({ share: 3 }),
      aCompany({ share: 1, declaredMonths: monthsFromTo("2024-01", "2025-06") }),
    ];
    expect(provisionalAt([], { companies })).toBe(true);
    expect(provisionalAt([], { companies: companies.map((each, place) => ({ ...each, share: 2 * place + 1 })) })).toBe(
      false,
    );
  });

  it("are none of a suspended month", () => {
    expect(provisionalAt(monthsFromTo("2024-01", "2025-03"), { suspended: monthsFromTo("2025-04", "2025-06") })).toBe(
      false,
    );
  });

  it("never improve the level nor the state", () => {
    const silent = atPaceOf(1, aMarket(), "2025-04");
    expect(evaluateMarket(silent, "2025-06", LATE)).toMatchObject({ state: "late", level: "late" });
    expect(evaluateMarket(atPaceOf(1, aMarket(), "2025-06"), "2025-06", LATE)).toMatchObject({ state: "on-track" });
  });

  it("may worsen them", () => {
    expect(evaluateMarket(aMarket(), "2025-06", { ...LATE, criticalRun: 1 }).state).toBe("critical");
  });

  it("send no worried market back to its start, though its plan was stretched", () => {
    const stretched = aMarket({ end: "2034-12" });
    expect(evaluateMarket(stretched, "2024-12", LATE)).toMatchObject({
      state: "late",
      progress: { provisional: true },
    });
    expect(evaluateMarket(stretched, "2024-12", CALM).state).toBe("starting");
  });

  it("get nobody ahead who was not", () => {
    const declaredMonths = monthsFromTo("2024-01", "2024-10");
    const companies = [aCompany({ declaredMonths, acceptedByMonth: { "2024-05": hours(6000) } })];
    const state = (was: string) => evaluateMarket(aMarket({ companies }), "2024-12", { ...CALM, state: was }).state;
    expect([state("on-track"), state("ahead")]).toEqual(["on-track", "ahead"]);
  });

  it("do not hide that the target is reached", () => {
    const companies = [aCompany({ acceptedByMonth: { "2024-05": hours(6700) } })];
    expect(evaluateMarket(aMarket({ companies }), "2024-12", LATE).state).toBe("reached");
  });
});
