import type { Hundredths } from "../../../schemas/hours.ts";
import type { Month } from "../../../schemas/month.ts";
import { type CountedMonths, countMonths } from "./counted-months.ts";
import { forecastLanding, type Landing } from "./landing.ts";
import { bestPace, observedPace, planLeft, requiredOverPlanned } from "./pace.ts";
import type { Thresholds } from "./thresholds.ts";
import type { TimelineMonth } from "./timeline.ts";

/**
 * Where a market stands once month k is complete. `e` is the share of the plan in the counted months; months not
 * counted are at least 1. `provisional`: more than half of the last three months' expected hours are undeclared.
 * `outlook` is null without a target.
 */
export type Progress = {
  readonly done: Hundredths;
  readonly e: number;
  readonly activeMonths: number;
  readonly activeMonthsGone: number;
  readonly countedMonths: number;
  readonly monthsNotCounted: number;
  readonly awaited: boolean;
  readonly provisional: boolean;
  readonly observedPace: Hundredths;
  readonly outlook: Outlook | null;
};

/** Progress against a target. Paces are hundredths a month; `r`, `r1` and `best` are ratios, 1 being the plan. */
export type Outlook = Landing & {
  readonly target: Hundredths;
  readonly r: number;
  readonly r1: number;
  readonly plannedToDate: Hundredths;
  readonly requiredPace: Hundredths;
  readonly plannedPace: Hundredths;
  readonly best: number;
};

/** The month k that is the last complete one, and the last month whose hours are known: `null` for all of them. */
export type EvaluationDate = { readonly k: Month; readonly hoursThrough: Month | null };

/** Measures a timeline: the running month plans nothing yet, but its hours are done. */
export function evaluateProgress(
  timeline: readonly TimelineMonth[],
  target: Hundredths | null,
  { k, hoursThrough }: EvaluationDate,
  thresholds: Thresholds,
): Progress {
  const months = countMonths(timeline, k, thresholds);
  const known = timeline.filter(({ month }) => hoursThrough === null || month <= hoursThrough);
  const done = known.reduce((sum, { accepted }) => sum + accepted, 0);
  const e = Math.min(
    1,
    months.counted.reduce((sum, { planned }) => sum + planned, 0),
  );
  const monthsNotCounted = Math.max(1, months.active - months.counted.length);
  return {
    done,
    e,
    activeMonths: months.active,
    activeMonthsGone: months.activeGone,
    countedMonths: months.counted.length,
    monthsNotCounted,
    awaited: months.awaited,
    provisional: months.provisional,
    observedPace: observedPace(months.counted),
    outlook: target !== null && target > 0 ? lookAhead({ done, e, monthsNotCounted }, target, months) : null,
  };
}

function lookAhead(
  { done, e, monthsNotCounted }: Pick<Progress, "done" | "e" | "monthsNotCounted">,
  target: Hundredths,
  { counted }: CountedMonths,
): Outlook {
  const r = done / target;
  return {
    ...forecastLanding(done, target, e),
    target,
    r,
    r1: requiredOverPlanned(r, e),
    plannedToDate: Math.round(target * e),
    requiredPace: Math.round(Math.max(0, target - done) / monthsNotCounted),
    plannedPace: Math.round((target * planLeft(e)) / monthsNotCounted),
    best: bestPace(counted, target),
  };
}
