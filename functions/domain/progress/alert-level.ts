import { atLeast } from "./at-least.ts";
import type { Outlook } from "./evaluate-progress.ts";
import type { LateRegime, Thresholds } from "./thresholds.ts";

/** How far a market's pace worries, each level holding the ones before it. */
export type AlertLevel = "calm" | "watch" | "late" | "critical";

/**
 * What the next evaluation must remember of this one: the level reached, and for how many evaluations running R1 was
 * over the late threshold and the market in a critical condition. `state` is the one that was shown, where it is known.
 */
export type AlertMemory = {
  readonly level: AlertLevel;
  readonly lateRun: number;
  readonly criticalRun: number;
  readonly state?: string;
};

/** Nothing worries, nothing is counted. */
export const CALM: AlertMemory = { level: "calm", lateRun: 0, criticalRun: 0 };

/** What the level reads of an outlook. */
type Pace = Pick<Outlook, "r1" | "pMiss" | "best">;

/**
 * What the level depends on at one evaluation. `provisional`: too much is undeclared for the level to improve on it;
 * `atWorst` is then the pace if every undeclared month were zero, left out where that says nothing yet.
 * `targetIsForecast`: nobody owes the target yet, so that nothing is late.
 */
export type PaceReading = Pace & {
  readonly timeGone: number;
  readonly regime: LateRegime;
  readonly provisional: boolean;
  readonly atWorst?: Pace | null;
  readonly targetIsForecast: boolean;
};

const RANK: Readonly<Record<AlertLevel, number>> = { calm: 0, watch: 1, late: 2, critical: 3 };
const WORST_FIRST = ["critical", "late", "watch", "calm"] as const;

/**
 * The level after one more evaluation. A level is entered on its upper threshold, late and critical only when it held
 * for enough evaluations running, and kept until its lower one. Missing data may worsen it, never improve it: it gets
 * no better than it would if they were zero, however far an extension stretched the plan.
 * @example nextAlertLevel({ level: "watch", lateRun: 1, criticalRun: 0 }, { r1: 1.2, … }, DEFAULT_THRESHOLDS).level //=> "late"
 * @example nextAlertLevel({ level: "late", lateRun: 3, criticalRun: 0 }, { r1: 1.04, … }, DEFAULT_THRESHOLDS).level //=> "watch"
 */
export function nextAlertLevel(previous: AlertMemory, reading: PaceReading, thresholds: Thresholds): AlertMemory {
  const now = reachedLevel(previous, reading, thresholds);
  const held = reading.provisional ? heldLevel(previous, now.level, reading, thresholds) : now.level;
  const level = reading.targetIsForecast ? betterOf(held, "watch") : held;
  return { ...now, level };
}

function heldLevel(previous: AlertMemory, now: AlertLevel, reading: PaceReading, thresholds: Thresholds): AlertLevel {
  const worst = reading.atWorst ? reachedLevel(previous, { ...reading, ...reading.atWorst }, thresholds) : previous;
  return worseOf(now, betterOf(previous.level, worst.level));
}

function reachedLevel(previous: AlertMemory, reading: PaceReading, thresholds: Thresholds): AlertMemory {
  const { r1, pMiss, best, timeGone, regime } = reading;
  const { watch, critical } = thresholds;
  const late = thresholds.late[regime];
  const was = (level: AlertLevel) => RANK[previous.level] >= RANK[level];

  const lateRun = r1 >= late.enter ? previous.lateRun + 1 : 0;
  const isLate = lateRun >= late.evaluations || (was("late") && r1 >= late.leave);
  const outOfReach = isLate && r1 > best;
  const inCriticalCondition = outOfReach && pMiss >= critical.enter && atLeast(timeGone, critical.timeGone);
  const criticalRun = inCriticalCondition ? previous.criticalRun + 1 : 0;
  const reached: Readonly<Record<AlertLevel, boolean>> = {
    critical: criticalRun >= critical.evaluations || (was("critical") && outOfReach && pMiss >= critical.leave),
    late: isLate,
    watch: r1 >= (was("watch") ? watch.leave : watch.enter),
    calm: true,
  };
  return { level: WORST_FIRST.find((level) => reached[level]) ?? "calm", lateRun, criticalRun };
}

const worseOf = (one: AlertLevel, other: AlertLevel): AlertLevel => (RANK[one] >= RANK[other] ? one : other);
const betterOf = (one: AlertLevel, other: AlertLevel): AlertLevel => (RANK[one] <= RANK[other] ? one : other);
