import type { Hundredths } from "../../../schemas/hours.ts";
import { type Month, monthIndex } from "../../../schemas/month.ts";
import type { Thresholds } from "./thresholds.ts";
import type { PlannedPart, TimelineMonth } from "./timeline.ts";

/** A month that speaks for the market: the part of the target planned by who is counted, and the hours accepted. */
export type CountedMonth = { readonly month: Month; readonly planned: number; readonly accepted: Hundredths };

/**
 * A timeline at the end of month k. `awaited`: a company has yet to tell a month that is gone and not old enough.
 * `provisional`: more than half of what the last three months should have brought is not declared.
 */
export type CountedMonths = {
  readonly counted: readonly CountedMonth[];
  readonly active: number;
  readonly activeGone: number;
  readonly awaited: boolean;
  readonly provisional: boolean;
};

const RECENT_MONTHS = 3;

/** A market of fewer active months is judged sooner, and on a larger gap. */
export const isShort = (active: number, thresholds: Thresholds): boolean => active < thresholds.shortUnderMonths;

/**
 * A company's month counts once it is declared, or G months after it: its silence is then presumed to be zero. So the
 * last G missing months accuse nobody, and a month after k never counts. A month counts for the market as soon as one
 * company's part of it does.
 */
export function countMonths(timeline: readonly TimelineMonth[], k: Month, thresholds: Thresholds): CountedMonths {
  const planned = timeline.filter(({ parts }) => parts.length > 0);
  const grace = graceOf(planned.length, thresholds);
  const last = monthIndex(k);
  const counted: CountedMonth[] = [];
  const gone = planned.filter(({ index }) => index <= last);
  let awaited = false;
  for (const { month, index, parts, accepted } of gone) {
    const heard = parts.filter(({ declared }) => declared || last - index >= grace);
    awaited ||= heard.length < parts.length;
    if (heard.length > 0) counted.push({ month, planned: sum(heard.map((part) => part.planned)), accepted });
  }
  const recent = gone.filter(({ index }) => last - index < RECENT_MONTHS).flatMap(({ parts }) => parts);
  return { counted, awaited, provisional: isMostlySilent(recent), active: planned.length, activeGone: gone.length };
}

/**
 * Whether any month of a market past its end is still awaited: undeclared, and less than G months older than the last
 * civil month that is over. The month in which the market ended is awaited from its very last day.
 */
export function awaitsAny(timeline: readonly TimelineMonth[], lastComplete: Month, thresholds: Thresholds): boolean {
  const planned = timeline.filter(({ parts }) => parts.length > 0);
  const grace = graceOf(planned.length, thresholds);
  const last = monthIndex(lastComplete);
  return planned.some(({ index, parts }) => last - index < grace && parts.some(({ declared }) => !declared));
}

const graceOf = (active: number, thresholds: Thresholds): number =>
  thresholds.graceMonths[isShort(active, thresholds) ? "short" : "usual"];

const isMostlySilent = (parts: readonly PlannedPart[]): boolean =>
  sum(parts.filter(({ declared }) => !declared).map(({ planned }) => planned)) >
  sum(parts.map(({ planned }) => planned)) / 2;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
