import type { ReplayedMonth } from "../../../local/replay/replay-market.ts";
import { type Rule, running } from "./rule.ts";
import { timeGone } from "./time-gone.ts";

/** Earned Schedule (Lipke, 2003): the time by which the hours done were planned, over the time gone. */
export const earnedSchedule: Rule = {
  name: "Earned Schedule, SPI(t) sous 0,9 sur la courbe en S",
  alerting: ({ blind }) => running(blind, 1, (month) => timeGone(month) >= 0.15 && scheduleIndex(month) < 0.9),
};

/** SPI(t): the months earned, a part of the next one included, over the months gone. */
function scheduleIndex({ evaluation: { progress, perMonth } }: ReplayedMonth): number {
  const { done, activeMonthsGone } = progress;
  let left = done;
  let earned = 0;
  for (const { planned } of perMonth.filter((month) => month.planned > 0)) {
    earned += Math.min(1, left / planned);
    left = Math.max(0, left - planned);
  }
  return earned / Math.max(1, activeMonthsGone);
}
