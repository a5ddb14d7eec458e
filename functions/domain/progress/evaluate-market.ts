import { addMonths, type Month, monthsFromTo } from "../../../schemas/month.ts";
import { type AlertMemory, CALM } from "./alert-level.ts";
import { type Evaluation, evaluateMonth, type Judged } from "./evaluate-month.ts";
import { type MonthBar, monthBars } from "./month-bars.ts";
import type { MarketProgressInput } from "./progress-input.ts";
import { DEFAULT_THRESHOLDS, type Thresholds } from "./thresholds.ts";
import { buildTimeline } from "./timeline.ts";

/** A market's evaluation of today, with its months against the plan. */
export type MarketEvaluation = Evaluation & { readonly perMonth: readonly MonthBar[] };

/** A date typed wrong must not cost a thousand evaluations; hysteresis never reaches this far back. */
const LONGEST_HISTORY = 120;

/**
 * The market's progress and state once month k is complete. `previous` is the evaluation of k − 1 as it was seen then,
 * or `null` to recompute it from the data of today.
 * @example evaluateMarket(arques, "2025-10", null).state //=> "late"
 */
export function evaluateMarket(
  input: MarketProgressInput,
  k: Month,
  previous: AlertMemory | null,
  thresholds: Thresholds = DEFAULT_THRESHOLDS,
): MarketEvaluation {
  const judged = { input, timeline: buildTimeline(input), thresholds };
  const before = previous ?? recompute(judged, addMonths(k, -1)).at(-1) ?? CALM;
  const evaluation = evaluateMonth(judged, { k, hoursThrough: null }, before);
  return { ...evaluation, perMonth: monthBars(judged.timeline, input.target) };
}

/**
 * Every monthly evaluation up to k, from the first month that plans or holds hours, recomputed from the data of today
 * as if the market had been open, with the hours worked by then. A market that has not started has none.
 * @example evaluateHistory(arques, "2025-09").at(-1)?.state //=> "late"
 */
export function evaluateHistory(
  input: MarketProgressInput,
  k: Month,
  thresholds: Thresholds = DEFAULT_THRESHOLDS,
): Evaluation[] {
  return recompute({ input, timeline: buildTimeline(input), thresholds }, k);
}

function recompute(judged: Judged, k: Month): Evaluation[] {
  const open = { ...judged, input: { ...judged.input, closed: false } };
  const first = judged.timeline.at(0)?.month ?? judged.input.start;
  const evaluations: Evaluation[] = [];
  for (const month of monthsFromTo(first, k).slice(-LONGEST_HISTORY)) {
    evaluations.push(evaluateMonth(open, { k: month, hoursThrough: month }, evaluations.at(-1) ?? CALM));
  }
  return evaluations;
}
