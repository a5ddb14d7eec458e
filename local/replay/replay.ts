import type { MarketOutcome } from "../../functions/domain/alerts/market-outcome.ts";
import { type Score, score } from "../../functions/domain/alerts/score.ts";
import type { Thresholds } from "../../functions/domain/progress/thresholds.ts";
import type { MarketHistory } from "./history.ts";
import { outcomeOf } from "./outcome-of.ts";
import { replayMarket } from "./replay-market.ts";
import type { MonthsWriter } from "./write-months.ts";

/** Where the months go, if anywhere, who is told how far it is, and the thresholds, by default today's. */
type ReplayRun = {
  readonly writer: MonthsWriter | null;
  readonly onMarket: (position: number) => void;
  readonly thresholds?: Thresholds;
};

/** Replays one market after the other; only what scores a market is kept of it. */
export async function replay(
  markets: readonly MarketHistory[],
  { writer, onMarket, thresholds }: ReplayRun,
): Promise<{ readonly evaluations: number; readonly score: Score }> {
  const outcomes: MarketOutcome[] = [];
  let evaluations = 0;
  for (const [position, market] of markets.entries()) {
    onMarket(position);
    const months = replayMarket(market, thresholds);
    evaluations += months.length;
    outcomes.push(outcomeOf(market, months));
    await writer?.write(market.code, months);
  }
  return { evaluations, score: score(outcomes) };
}
