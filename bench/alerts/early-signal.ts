import { endingOf } from "../../local/replay/market-outcome.ts";
import type { LivedMarket } from "./rules/rule.ts";
import { timeGone } from "./rules/time-gone.ts";

/**
 * How well the needed pace tells markets missed from markets met at a share of their time: the chance that, of one of
 * each, the one that misses shows the higher (the area under the ROC curve). 0.5 is a coin, 1 never wrong.
 */
export function earlySignal(markets: readonly LivedMarket[], share: number): number {
  const paces = (ending: "missed" | "met") =>
    markets.filter(({ history }) => endingOf(history) === ending).map((market) => neededPaceAt(market, share));
  const [missed, met] = [paces("missed"), paces("met").sort((one, other) => one - other)];
  const wins = missed.reduce((sum, pace) => sum + (countUnder(met, pace, false) + countUnder(met, pace, true)) / 2, 0);
  return wins / (missed.length * met.length);
}

/** The needed pace over the planned one at the first evaluation by which the share of the time is gone. */
function neededPaceAt({ blind }: LivedMarket, share: number): number {
  const month = blind.find((each) => timeGone(each) >= share);
  return month?.evaluation.progress.outlook?.r1 ?? 1;
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
