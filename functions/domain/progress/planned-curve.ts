import { type Month, monthsFromTo } from "../../../schemas/month.ts";
import type { MarketKind, Window } from "./progress-input.ts";
import { seasonWeight } from "./season.ts";

/** The share of the work planned once the share `x` of the active months is gone: 0 at 0, 1 at 1, always growing. */
export type Curve = (x: number) => number;

const KNOWN_WINDOW: Curve = (x) => 3 * x ** 2 - 2 * x ** 3;

const MARKET_CURVES = {
  works: (x) => 2.5 * x ** 2 - 1.5 * x ** 3,
  other: (x) => x ** 1.1,
  unknown: (x) => x,
} as const satisfies Record<NonNullable<MarketKind> | "unknown", Curve>;

/** The S-curve of a lot whose own window is known, whatever its kind; else the flatter curve of a whole market. */
export function plannedCurve(kind: MarketKind, windowIsKnown: boolean): Curve {
  return windowIsKnown ? KNOWN_WINDOW : MARKET_CURVES[kind ?? "unknown"];
}

/** The months of a window in which work is planned: all but the suspended ones. */
export function activeMonths(window: Window, suspended: readonly Month[]): Month[] {
  return monthsFromTo(window.start, window.end).filter((month) => !suspended.includes(month));
}

/**
 * The share of the work planned in each active month, in order, adding to 1: the curve's step, times the season.
 * @example plannedShares(["2025-07", "2025-08"], (x) => x, "works") //=> [2 / 3, 1 / 3]
 */
export function plannedShares(months: readonly Month[], curve: Curve, kind: MarketKind): number[] {
  const steps = months.map((month, before) => {
    const step = curve((before + 1) / months.length) - curve(before / months.length);
    return step * seasonWeight(kind, month);
  });
  const total = steps.reduce((sum, step) => sum + step, 0);
  return steps.map((step) => step / total);
}
