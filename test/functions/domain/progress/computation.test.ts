import { describe, expect, it } from "vitest";
import { evaluateMarket } from "../../../../functions/domain/progress/evaluate-market.ts";
import { bestPace, observedPace, requiredOverPlanned } from "../../../../functions/domain/progress/pace.ts";
import type { MarketProgressInput } from "../../../../functions/domain/progress/progress-input.ts";
import { hours } from "../../../../schemas/hours.ts";
import { addMonths, type Month, monthsFromTo } from "../../../../schemas/month.ts";
import { aCompany, aMarket, atPaceOf } from "./a-market.ts";

const progressOf = (input: MarketProgressInput, k: Month) => evaluateMarket(input, k, null).progress;
const declaring = (months: Month[], market: Partial<MarketProgressInput> = {}) =>
  aMarket({ companies: [aCompany({ declaredMonths: months })], ...market });
const counted = (worked: number[], planned: number[]) =>
  worked.map((each, step) => ({
    month: addMonths("2024-01", step),
    accepted: hours(each),
    planned: planned[step] ?? 0.1,
  }));

describe("the computation of a market's progress", () => {
  it("takes a closed month as declared, even at zero, and a month that holds hours as closed", () => {
    expect(progressOf(declaring(["2024-01", "2024-02"]), "2024-02").countedMonths).toBe(2);
    const worked = aMarket({ companies: [aCompany({ acceptedByMonth: { "2024-02": 100 } })] });
    expect(progressOf(worked, "2024-02").countedMonths).toBe(1);
  });

  it.each([
    ["two months old on a market of a year", "2024-12", "2024-03", 1],
    ["one month old on a shorter one", "2024-11", "2024-03", 2],
  ])("presumes silence to be zero once it is %s", (_, end, k, months) => {
    expect(progressOf(aMarket({ end }), k).countedMonths).toBe(months);
  });

  it("never has less than one month left to count", () => {
    expect(progressOf(declaring(monthsFromTo("2024-01", "2025-12")), "2026-03").monthsNotCounted).toBe(1);
  });

  it("never divides by a plan that is over", () => {
    expect(requiredOverPlanned(0.9, 1)).toBeCloseTo(1e5, 3);
  });

  it("observes the pace of the last six counted months", () => {
    expect(observedPace(counted([600, 10, 20, 30, 40, 50, 60], []))).toBe(hours(35));
  });

  it("knows the best three counted months in a row, relative to the plan", () => {
    expect(bestPace(counted([10, 30, 40, 50, 10], [0.1, 0.1, 0.2, 0.1, 0.1]), hours(100))).toBeCloseTo(3, 12);
  });

  it("keeps the target through a suspension, and plans nothing in it", () => {
    const bars = evaluateMarket(aMarket({ suspended: ["2024-06"] }), "2024-12", null).perMonth;
    expect(bars.find(({ month }) => month === "2024-06")?.planned).toBe(0);
    expect(bars.reduce((sum, { planned }) => sum + planned, 0)).toBe(hours(6700));
  });

  it("stretches the curve of a market that is extended", () => {
    const at = (end: Month) =>
      progressOf(atPaceOf(1, aMarket(), "2025-06"), "2025-06").e - progressOf(aMarket({ end }), "2025-06").e;
    expect(at("2026-12")).toBeGreaterThan(0.2);
  });
});

describe("the beginning of a market", () => {
  it.each([
    ["below a tenth of the plan", declaring(monthsFromTo("2024-01", "2025-12")), "2024-04", "starting"],
    [
      "of one month only, whatever its plan",
      declaring(["2024-01"], { end: "2024-06", kind: null }),
      "2024-01",
      "starting",
    ],
    ["over as soon as both are gone", atPaceOf(1, aMarket(), "2024-06"), "2024-06", "on-track"],
  ] as const)("is %s", (_, input, k, state) => {
    expect(evaluateMarket(input, k, null).state).toBe(state);
  });
});

describe("a market ahead", () => {
  it.each([
    ["with a tenth more than planned and little to fear", 1.4, "2025-03", "ahead"],
    ["not with less than a tenth more", 1.09, "2025-03", "on-track"],
    ["not before 15 % of the plan", 1.4, "2024-06", "on-track"],
  ])("is so %s", (_, ratio, k, state) => {
    expect(evaluateMarket(atPaceOf(ratio, aMarket(), k), k, null).state).toBe(state);
  });
});
