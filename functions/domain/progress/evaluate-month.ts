import type { Month } from "../../../schemas/month.ts";
import { type AlertMemory, CALM, nextAlertLevel } from "./alert-level.ts";
import { awaitsAny } from "./counted-months.ts";
import { decideState } from "./decide-state.ts";
import { type EvaluationDate, evaluateProgress, type Outlook, type Progress } from "./evaluate-progress.ts";
import { lateRegime } from "./late-regime.ts";
import type { MarketState } from "./market-state.ts";
import type { MarketProgressInput } from "./progress-input.ts";
import type { Thresholds } from "./thresholds.ts";
import type { TimelineMonth } from "./timeline.ts";

/** A market judged once month `month` was complete, with what the next evaluation must remember. */
export type Evaluation = AlertMemory & {
  readonly month: Month;
  readonly state: MarketState;
  readonly progress: Progress;
};

/** What stays the same over a market's evaluations. */
export type Judged = {
  readonly input: MarketProgressInput;
  readonly timeline: readonly TimelineMonth[];
  readonly thresholds: Thresholds;
};

/**
 * One evaluation, given what the evaluation before it left to remember. While it is provisional a worried market does
 * not go back to starting, and none gets ahead.
 */
export function evaluateMonth(judged: Judged, date: EvaluationDate, previous: AlertMemory): Evaluation {
  const { input, timeline, thresholds } = judged;
  const progress = evaluateProgress(timeline, input.target, date, thresholds);
  const { outlook } = progress;
  const suspended = input.suspended.includes(date.k);
  const frozen = progress.provisional && previous.level !== "calm";
  const starting = !frozen && isStarting(progress, thresholds);
  const mayBeAhead = !progress.provisional || previous.state === "ahead";
  const memory = suspended ? memoryOf(previous) : starting ? CALM : remember(judged, progress, previous);
  const state = decideState({
    closed: input.closed,
    hasTarget: outlook !== null,
    reached: outlook !== null && progress.done >= outlook.target,
    ...endOf(judged, date.k, progress),
    suspended,
    starting,
    level: memory.level,
    ahead: mayBeAhead && outlook !== null && isAhead(progress.e, outlook, thresholds),
  });
  return { ...memory, month: date.k, state, progress };
}

const memoryOf = ({ level, lateRun, criticalRun }: AlertMemory): AlertMemory => ({ level, lateRun, criticalRun });

/**
 * A market is past its end the day after it, whatever k; its plan and pace still stand at k. A forecast that nobody
 * ordered is not owed, and so never overdue.
 */
function endOf({ input, timeline, thresholds }: Judged, k: Month, progress: Progress) {
  const { asOf } = input;
  const isOver = k >= input.end;
  return {
    pastEnd: input.targetIsForecast !== true && (asOf?.ended === true || isOver),
    awaited: asOf?.ended ? awaitsAny(timeline, asOf.lastComplete, thresholds) : progress.awaited,
  };
}

function remember({ input, thresholds }: Judged, progress: Progress, previous: AlertMemory): AlertMemory {
  if (progress.outlook === null) return CALM;
  const timeGone = progress.activeMonthsGone / progress.activeMonths;
  const regime = lateRegime(input.kind, progress.activeMonths, thresholds);
  const { outlook, provisional } = progress;
  const targetIsForecast = input.targetIsForecast === true;
  return nextAlertLevel(previous, { ...outlook, timeGone, regime, provisional, targetIsForecast }, thresholds);
}

const isStarting = ({ e, countedMonths }: Progress, { starting }: Thresholds) =>
  e < starting.plannedShare || countedMonths < starting.months;

const isAhead = (e: number, { r, pMiss }: Outlook, { ahead }: Thresholds) =>
  e > ahead.plannedShare && r >= ahead.overPlan * e && pMiss <= ahead.missChance;
