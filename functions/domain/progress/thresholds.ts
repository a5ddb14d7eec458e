import { DEFAULT_SETTINGS, type Settings } from "../../../schemas/settings.ts";

/** Where a condition begins, and where it ends once begun: the gap keeps a state from flickering. */
export type Hysteresis = { readonly enter: number; readonly leave: number };

/** How late is judged: for a market under twelve active months, of unknown kind, or any other. */
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

/** A structure's own thresholds; what no setting holds is fixed. */
export const thresholdsOf = (settings: Settings): Thresholds => ({
  shortUnderMonths: 12,
  graceMonths: { usual: 2, short: 1 },
  starting: { plannedShare: 0.1, months: 2 },
  watch: { enter: settings.watchEnter, leave: settings.watchLeave },
  late: {
    usual: { enter: settings.lateEnter, leave: settings.lateLeave, evaluations: 2 },
    unknownKind: { enter: settings.lateEnterUnknown, leave: settings.lateLeaveUnknown, evaluations: 2 },
    short: { enter: settings.lateEnterShort, leave: settings.lateLeaveShort, evaluations: 1 },
  },
  critical: { enter: settings.criticalEnter, leave: settings.criticalLeave, timeGone: 1 / 3, evaluations: 2 },
  ahead: { overPlan: 1.1, missChance: 0.1, plannedShare: 0.15 },
});

/** Chosen by simulation of five families of markets. */
export const DEFAULT_THRESHOLDS: Thresholds = thresholdsOf(DEFAULT_SETTINGS);
