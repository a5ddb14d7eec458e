import type { Score } from "../../functions/domain/alerts/score.ts";
import type { MarketHistory } from "./history.ts";
import { proposalText, tooFewText, trialTable } from "./proposal-text.ts";
import { propose, type Tried, tooFewToPropose } from "./propose.ts";
import { replay } from "./replay.ts";
import { TODAY, TRIALS, thresholdsOfTrial } from "./trials.ts";

/** Tries each setting on the same markets and says which it would propose. `score` is what today's did on them. */
export async function proposalFor(
  markets: readonly MarketHistory[],
  { score, onMarket }: { readonly score: Score; readonly onMarket: (position: number) => void },
): Promise<string> {
  const tooFew = tooFewToPropose(score);
  if (tooFew) return tooFewText(tooFew);
  const today: Tried = { trial: TODAY, score };
  const tried: Tried[] = [];
  for (const trial of TRIALS) {
    const thresholds = thresholdsOfTrial(trial);
    tried.push(
      trial === TODAY ? today : { trial, score: (await replay(markets, { writer: null, onMarket, thresholds })).score },
    );
  }
  return `${trialTable(tried)}\n\n${proposalText(propose(tried, today))}`;
}
