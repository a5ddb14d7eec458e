import { endingOf } from "../../functions/domain/alerts/market-outcome.ts";
import type { LivedMarket } from "./rules/rule.ts";
import { timeGone } from "./rules/time-gone.ts";

/** What is read of a market after a month: the higher, the likelier a miss. */
type Reading = (month: LivedMarket["blind"][number]) => number;

/** The needed pace over the planned one. */
export const neededPace: Reading = ({ evaluation }) => evaluation.progress.outlook?.r1 ?? 1;

/** The share of the time gone over the share of the hours done: plain pro rata, upside down. */
export const behindTime: Reading = (month) =>
  timeGone(month) / Math.max(1e-6, month.evaluation.progress.outlook?.r ?? 1);

/**
 * How well a reading tells markets missed from markets met at a share of their time: the chance that, of one of each,
 * the one that misses shows the higher (the area under the ROC curve). 0.5 is a coin, 1 never wrong.
 */
export function earlySignal(markets: readonly LivedMarket[], share: number, reading = neededPace): number {
  const paces = (ending: "missed" | "met") =>
    markets.filter(({ history }) => endingOf(history) === ending).map((market) => readAt(market, share, reading));
  const [missed, met] = [paces("missed"), paces("met").sort((one, other) => one - other)];
  const wins = missed.reduce((sum, pace) => sum + (countUnder(met, pace, false) + countUnder(met, pace, true)) / 2, 0);
  return wins / (missed.length * met.length);
}

/** What is read at the first evaluation by which the share of the time is gone. */
function readAt({ blind }: LivedMarket, share: number, reading: Reading): number {
  const month = blind.find((each) => timeGone(each) >= share);
  return month ? reading(month) : 1;
}

/** How many of the sorted values lie under a limit, or at it too. */
function countUnder(sorted: readonly number[], limit: number, orAt: boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const value = sorted[middle] ?? limit;
    if (value < limit || (orAt && value === limit)) from = middle + 1;
    else to = middle;
  }
  return from;
}
