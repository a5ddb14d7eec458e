import { addMonths, type Month, monthsFromTo } from "../../../schemas/month.ts";
import { type AlertMemory, CALM } from "./alert-level.ts";
import { type Evaluation, evaluateMonth } from "./evaluate-month.ts";
import { type MonthBar, monthBars } from "./month-bars.ts";
import type { MarketOverTime, MarketProgressInput } from "./progress-input.ts";
import { DEFAULT_THRESHOLDS, type Thresholds } from "./thresholds.ts";
import { timelineOf } from "./timeline.ts";

/** A market's evaluation of today, with its months against the plan. */
export type MarketEvaluation = Evaluation & { readonly perMonth: readonly MonthBar[] };

/** A date typed wrong must not cost a thousand evaluations; hysteresis never reaches this far back. */
const LONGEST_HISTORY = 120;

/**
 * The market's progress and state once month k is complete. `previous` is the evaluation of k − 1 as it was seen then,
 * or `null` to recompute it from the data of today, as if the terms of today had always held.
 * @example evaluateMarket(arques, "2025-10", null).state //=> "late"
 */
export function evaluateMarket(
  input: MarketProgressInput,
  k: Month,
  previous: AlertMemory | null,
  thresholds: Thresholds = DEFAULT_THRESHOLDS,
): MarketEvaluation {
  const timeline = timelineOf(input);
  const before = previous ?? recallBefore(() => input, k, thresholds);
  const evaluation = evaluateMonth({ input, timeline, thresholds }, { k, hoursThrough: null }, before);
  return { ...evaluation, perMonth: monthBars(timeline, input.target) };
}

/**
 * Every monthly evaluation up to k, from the first month that plans or holds hours, recomputed from the hours known
 * today that were worked by then, under the terms of then, as if the market had been open. A market that has not
 * started has none.
 * @example evaluateHistory(() => arques, "2025-09").at(-1)?.state //=> "late"
 */
export function evaluateHistory(
  inputAt: MarketOverTime,
  k: Month,
  thresholds: Thresholds = DEFAULT_THRESHOLDS,
): Evaluation[] {
  const now = inputAt(k);
  const first = timelineOf(now).at(0)?.month ?? now.start;
  const evaluations: Evaluation[] = [];
  let before: Before | null = null;
  for (const month of monthsFromTo(first, k).slice(-LONGEST_HISTORY)) {
    const input = inputAt(month);
    const { asOf: _, ...open } = { ...input, closed: false };
    const memory = carryOver(before, input, { month, thresholds });
    const judged = { input: open, timeline: timelineOf(input), thresholds };
    const evaluation = evaluateMonth(judged, { k: month, hoursThrough: month }, memory);
    evaluations.push(evaluation);
    before = { input, memory: evaluation };
  }
  return evaluations;
}

/** What the evaluation of month k has to remember of those before it, recomputed from the data of today. */
export function recallBefore(inputAt: MarketOverTime, k: Month, thresholds: Thresholds): AlertMemory {
  const month = addMonths(k, -1);
  const memory = evaluateHistory(inputAt, month, thresholds).at(-1);
  return carryOver(memory ? { input: inputAt(month), memory } : null, inputAt(k), { month: k, thresholds });
}

type Before = { readonly input: MarketProgressInput; readonly memory: AlertMemory };
type Step = { readonly month: Month; readonly thresholds: Thresholds };

/**
 * The memory that a month inherits. Counters say how long the pace has been short of one target: they mean nothing for
 * another. So an amendment of the target recomputes them with the new one, the hours kept, as if it had always held;
 * what was judged before its date stands as it was. An extension only stretches the curve: the counters go on.
 */
function carryOver(before: Before | null, input: MarketProgressInput, { month, thresholds }: Step): AlertMemory {
  if (before === null) return CALM;
  if (hasSameTarget(before.input, input)) return before.memory;
  return evaluateHistory(() => input, addMonths(month, -1), thresholds).at(-1) ?? CALM;
}

const hasSameTarget = (one: MarketProgressInput, other: MarketProgressInput): boolean =>
  one.target === other.target && (one.targetIsForecast === true) === (other.targetIsForecast === true);
