import type { Month } from "../../../schemas/month.ts";
import { type AlertMemory, CALM, nextAlertLevel } from "./alert-level.ts";
import { atLeast, isOver } from "./at-least.ts";
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
 * not go back to starting, and none gets ahead. Where no plan is left the pace says nothing: from the market's last
 * month on its memory waits, as in a suspension, for an extension that would stretch the plan.
 */
export function evaluateMonth(judged: Judged, date: EvaluationDate, previous: AlertMemory): Evaluation {
  const { input, timeline, thresholds } = judged;
  const progress = evaluateProgress(timeline, input.target, date, thresholds);
  const { outlook } = progress;
  const suspended = input.suspended.includes(date.k);
  const frozen = progress.provisional && previous.level !== "calm";
  const starting = !frozen && isStarting(progress, thresholds);
  const mayBeAhead = !progress.provisional || previous.state === "ahead";
  const waits = suspended || isEnded(input, date.k);
  const memory = waits ? memoryOf(previous) : starting ? CALM : remember(judged, { progress, date }, previous);
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

/** A forecast that nobody ordered is not owed, and so never overdue. */
const isEnded = ({ end, targetIsForecast }: MarketProgressInput, k: Month) => targetIsForecast !== true && k >= end;

/** A market is past its end the day after it, whatever k; its plan and pace still stand at k. */
function endOf({ input, timeline, thresholds }: Judged, k: Month, progress: Progress) {
  const { asOf, targetIsForecast } = input;
  return {
    pastEnd: isEnded(input, k) || (targetIsForecast !== true && asOf?.ended === true),
    awaited: asOf?.ended ? awaitsAny(timeline, asOf.lastComplete, thresholds) : progress.awaited,
  };
}

type Measured = { readonly progress: Progress; readonly date: EvaluationDate };

function remember(judged: Judged, { progress, date }: Measured, previous: AlertMemory): AlertMemory {
  const { input, thresholds } = judged;
  const { outlook, provisional, activeMonths, activeMonthsGone } = progress;
  if (outlook === null) return CALM;
  const reading = {
    ...outlook,
    timeGone: activeMonthsGone / activeMonths,
    regime: lateRegime(input.kind, activeMonths, thresholds),
    provisional,
    atWorst: provisional ? outlookAtWorst(judged, date) : null,
    targetIsForecast: input.targetIsForecast === true,
  };
  return nextAlertLevel(previous, reading, thresholds);
}

/** The outlook if every month that nobody told were zero at once; `null` while even so too little is planned. */
function outlookAtWorst({ input, timeline, thresholds }: Judged, date: EvaluationDate): Outlook | null {
  const progress = evaluateProgress(timeline, input.target, date, { ...thresholds, graceMonths: NO_GRACE });
  return isStarting(progress, thresholds) ? null : progress.outlook;
}

const NO_GRACE: Thresholds["graceMonths"] = { usual: 0, short: 0 };

const isStarting = ({ e, countedMonths }: Progress, { starting }: Thresholds) =>
  !atLeast(e, starting.plannedShare) || countedMonths < starting.months;

const isAhead = (e: number, { r, pMiss }: Outlook, { ahead }: Thresholds) =>
  isOver(e, ahead.plannedShare) && atLeast(r, ahead.overPlan * e) && pMiss <= ahead.missChance;
