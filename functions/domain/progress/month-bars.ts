import type { Hundredths } from "../../../schemas/hours.ts";
import type { Month } from "../../../schemas/month.ts";
import type { TimelineMonth } from "./timeline.ts";

/** A month against its plan. `declared`: every company that plans the month has told it. */
export type MonthBar = {
  readonly month: Month;
  readonly planned: Hundredths;
  readonly accepted: Hundredths;
  readonly declared: boolean;
};

/**
 * Every month of the market, those to come included, with the plan in hours. The plan's running total is rounded, not
 * each month, so that the months add to the target; without a target nothing is planned.
 */
export function monthBars(timeline: readonly TimelineMonth[], target: Hundredths | null): MonthBar[] {
  const owed = Math.max(0, target ?? 0);
  let plan = 0;
  return timeline.map(({ month, parts, accepted }) => {
    const before = Math.round(owed * plan);
    plan += parts.reduce((sum, part) => sum + part.planned, 0);
    const declared = parts.length > 0 ? parts.every((part) => part.declared) : accepted > 0;
    return { month, planned: Math.round(owed * plan) - before, accepted, declared };
  });
}
