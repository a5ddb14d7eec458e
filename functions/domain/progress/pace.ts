import type { Hundredths } from "../../../schemas/hours.ts";
import type { CountedMonth } from "./counted-months.ts";

const RECENT_MONTHS = 6;
const BEST_MONTHS = 3;
const LEAST_PLAN_LEFT = 1e-6;

/** The share of the plan that is left, never 0, so that it divides. */
export const planLeft = (e: number): number => Math.max(1 - e, LEAST_PLAN_LEFT);

/**
 * R1, the pace required over the pace planned from here to the end: 1 on plan, 2 when twice the planned pace is
 * needed. `r` is the share of the target done, `e` the share of the plan counted; 0 from the target on.
 * @example requiredOverPlanned(0.4, 0.4) //=> 1
 * @example requiredOverPlanned(0, 0.5) //=> 2
 */
export const requiredOverPlanned = (r: number, e: number): number => Math.max(0, 1 - r) / planLeft(e);

/** The mean of the last six counted months, in hundredths a month; 0 before the first. */
export function observedPace(counted: readonly CountedMonth[]): Hundredths {
  const recent = counted.slice(-RECENT_MONTHS);
  const accepted = recent.reduce((sum, month) => sum + month.accepted, 0);
  return Math.round(accepted / Math.max(1, recent.length));
}

/**
 * The best three counted months in a row, over what was planned for them: what this market has shown it can do. Of
 * fewer months, all; 0 before the first. The slow start of an S-curve can make it high, and « critique » rare: that is
 * the rule that was simulated, and months left out of it would change what was measured.
 */
export function bestPace(counted: readonly CountedMonth[], target: Hundredths): number {
  const length = Math.min(BEST_MONTHS, counted.length);
  const paces = counted.slice(length - 1).map((_, first) => overPlan(counted.slice(first, first + length), target));
  return Math.max(0, ...paces);
}

function overPlan(months: readonly CountedMonth[], target: Hundredths): number {
  const planned = months.reduce((sum, month) => sum + month.planned * target, 0);
  const accepted = months.reduce((sum, month) => sum + month.accepted, 0);
  return planned > 0 ? accepted / planned : 0;
}
