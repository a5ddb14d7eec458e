import type { ReplayedMonth } from "../../../local/replay/replay-market.ts";

/** The share of a market's active months that is gone. */
export const timeGone = ({ evaluation: { progress } }: ReplayedMonth): number =>
  progress.activeMonthsGone / progress.activeMonths;
