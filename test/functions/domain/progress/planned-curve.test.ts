import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activeMonths, plannedCurve, plannedShares } from "../../../../functions/domain/progress/planned-curve.ts";
import type { MarketKind } from "../../../../functions/domain/progress/progress-input.ts";
import { seasonWeight } from "../../../../functions/domain/progress/season.ts";
import { addMonths, monthsFromTo } from "../../../../schemas/month.ts";

const kind = fc.constantFrom<MarketKind>("works", "other", null);

describe("the planned curve", () => {
  it.each([
    ["works", false, 0.4375],
    ["other", false, 0.5 ** 1.1],
    [null, false, 0.5],
    ["works", true, 0.5],
    [null, true, 0.5],
  ] as const)("of a %s market, its window known: %s, has planned %d at mid-term", (marketKind, known, half) => {
    const curve = plannedCurve(marketKind, known);
    expect([curve(0), curve(0.5), curve(1)]).toEqual([0, half, 1]);
  });
});

describe("the season", () => {
  it.each([
    ["works", "2025-01", 0.95],
    ["works", "2025-08", 0.5],
    ["works", "2025-09", 1.1],
    ["works", "2025-12", 0.75],
    ["other", "2025-08", 0.8],
    ["other", "2025-12", 0.9],
    [null, "2025-08", 1],
  ] as const)("of a %s market in %s weighs %d", (marketKind, month, weight) => {
    expect(seasonWeight(marketKind, month)).toBe(weight);
  });
});

describe("planned shares", () => {
  it("follow the curve's step and the season", () => {
    expect(plannedShares(["2025-07", "2025-08"], plannedCurve(null, false), "works")).toEqual([2 / 3, 1 / 3]);
  });

  it("are none for a window that ends before it starts", () => {
    expect(activeMonths({ start: "2025-03", end: "2025-02" }, [])).toEqual([]);
    expect(plannedShares([], plannedCurve("works", false), "works")).toEqual([]);
  });

  it("stretch over the months left when some are suspended", () => {
    const months = activeMonths({ start: "2025-01", end: "2025-06" }, ["2025-03", "2025-04", "2031-01"]);
    expect(months).toEqual(["2025-01", "2025-02", "2025-05", "2025-06"]);
    expect(plannedShares(months, plannedCurve(null, false), null)).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it("are all above zero and add to 1", () => {
    fc.assert(
      fc.property(
        kind,
        fc.boolean(),
        fc.integer({ min: 0, max: 119 }),
        fc.nat(11),
        (marketKind, known, length, from) => {
          const start = addMonths("2024-01", from);
          const months = monthsFromTo(start, addMonths(start, length));
          const shares = plannedShares(months, plannedCurve(marketKind, known), marketKind);
          expect(Math.min(...shares)).toBeGreaterThan(0);
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        },
      ),
    );
  });
});
