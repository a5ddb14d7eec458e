import { DEFAULT_THRESHOLDS, type Thresholds } from "../../functions/domain/progress/thresholds.ts";

/** A setting to try: the required pace over the planned one from which a market is late, and the grace in months. */
export type Trial = { readonly late: number; readonly grace: number };

/** What Jalon goes by until a structure says otherwise. */
export const TODAY: Trial = {
  late: DEFAULT_THRESHOLDS.late.usual.enter,
  grace: DEFAULT_THRESHOLDS.graceMonths.usual,
};

const LATE = [1.1, 1.15, 1.2, 1.25];
const GRACE = [1, 2, 3];

/** One setting of today moved at a time: the more that is tried on the same markets, the more the best of it owes to chance. */
export const TRIALS: readonly Trial[] = [
  ...LATE.map((late) => (late === TODAY.late ? TODAY : { ...TODAY, late })),
  ...GRACE.filter((grace) => grace !== TODAY.grace).map((grace) => ({ ...TODAY, grace })),
];

/** Short markets and those of unknown kind keep thresholds of their own, as in `Réglages`. */
export function thresholdsOfTrial({ late, grace }: Trial): Thresholds {
  const { late: regimes, graceMonths } = DEFAULT_THRESHOLDS;
  return {
    ...DEFAULT_THRESHOLDS,
    late: { ...regimes, usual: { ...regimes.usual, enter: late } },
    graceMonths: { ...graceMonths, usual: grace },
  };
}
