import { type Month, monthIndex } from "../../../schemas/month.ts";

/** How a market ended: under 95 % of its target, between the two, or with all of it. `none`: it owed nothing. */
export type Ending = "missed" | "grey" | "met" | "none";

/**
 * What scores a rule on one market. `months` is the length of its final window; `alerts` are the months, counted from
 * 1 at its first, after which an alert was raised; `emails` is how many were sent about it.
 */
export type MarketOutcome = {
  readonly ending: Ending;
  readonly months: number;
  readonly alerts: readonly number[];
  readonly emails: number;
};

const MISSED_UNDER_PERCENT = 95;

/**
 * @example endingOf({ target: 6700, final: 6364.99 }) //=> "missed"
 * @example endingOf({ target: 6700, final: 6365 }) //=> "grey"
 */
export function endingOf({ target, final }: { readonly target: number | null; readonly final: number }): Ending {
  if (target === null || target <= 0) return "none";
  if (final >= target) return "met";
  return Math.round(final * 1e8) < Math.round(target * MISSED_UNDER_PERCENT * 1e6) ? "missed" : "grey";
}

/** The window of a market in months, both ends included. */
export const monthsIn = (start: Month, end: Month): number => monthIndex(end) - monthIndex(start) + 1;
