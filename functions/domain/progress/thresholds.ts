import { DEFAULT_SETTINGS, type Settings } from "../../../schemas/settings.ts";

/** Where a condition begins, and where it ends once begun: the gap keeps a state from flickering. */
export type Hysteresis = { readonly enter: number; readonly leave: number };

/** How late is judged: for a short market (few active months), of unknown kind, or any other. */
export type LateRegime = "usual" | "unknownKind" | "short";

/**
 * Every threshold of the market's states. R1 is the required pace over the planned pace, shares are of the plan or of
 * the active months, `evaluations` is for how many monthly evaluations running a condition must hold.
 */
export type Thresholds = {
  readonly shortUnderMonths: number;
  readonly graceMonths: { readonly usual: number; readonly short: number };
  readonly starting: { readonly plannedShare: number; readonly months: number };
  readonly watch: Hysteresis;
  readonly late: Readonly<Record<LateRegime, Hysteresis & { readonly evaluations: number }>>;
  readonly critical: Hysteresis & { readonly timeGone: number; readonly evaluations: number };
  readonly ahead: { readonly overPlan: number; readonly missChance: number; readonly plannedShare: number };
};

/** « A third of the time gone » is no setting: no rule warns reliably before it. */
const THIRD_OF_THE_TIME = 1 / 3;

/**
 * A structure's own thresholds. Two are fixed: a third of the time before anything is critical, and one evaluation for
 * a short market, which has no time for a second.
 */
export const thresholdsOf = (settings: Settings): Thresholds => ({
  shortUnderMonths: settings.shortUnderMonths,
  graceMonths: { usual: settings.graceMonths, short: settings.graceMonthsShort },
  starting: { plannedShare: settings.startingShare, months: settings.startingMonths },
  watch: { enter: settings.watchEnter, leave: settings.watchLeave },
  late: {
    usual: { enter: settings.lateEnter, leave: settings.lateLeave, evaluations: settings.lateEvaluations },
    unknownKind: {
      enter: settings.lateEnterUnknown,
      leave: settings.lateLeaveUnknown,
      evaluations: settings.lateEvaluations,
    },
    short: { enter: settings.lateEnterShort, leave: settings.lateLeaveShort, evaluations: 1 },
  },
  critical: {
    enter: settings.criticalEnter,
    leave: settings.criticalLeave,
    timeGone: THIRD_OF_THE_TIME,
    evaluations: settings.criticalEvaluations,
  },
  ahead: {
    overPlan: settings.aheadOverPlan,
    missChance: settings.aheadMissChance,
    plannedShare: settings.aheadShare,
  },
});

/** Chosen by simulation of five families of markets. */
export const DEFAULT_THRESHOLDS: Thresholds = thresholdsOf(DEFAULT_SETTINGS);
