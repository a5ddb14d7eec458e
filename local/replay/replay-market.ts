import { CALM } from "../../functions/domain/progress/alert-level.ts";
import { isShort } from "../../functions/domain/progress/counted-months.ts";
import { evaluateMarket, type MarketEvaluation } from "../../functions/domain/progress/evaluate-market.ts";
import { DEFAULT_THRESHOLDS, type Thresholds } from "../../functions/domain/progress/thresholds.ts";
import { addMonths, type Month } from "../../schemas/month.ts";
import type { MarketHistory } from "./history.ts";
import { endAt, knownAt } from "./known-at.ts";

/** One evaluation as it was made then, and the end that was in force. */
export type ReplayedMonth = { readonly end: Month; readonly evaluation: MarketEvaluation };

/**
 * Every evaluation of a market, each with what had been seen by then and the memory that the one before left: from its
 * first month, through the months after its end in which late declarations may come, to the last thing seen.
 */
export function replayMarket(market: MarketHistory, thresholds: Thresholds = DEFAULT_THRESHOLDS): ReplayedMonth[] {
  const replayed: ReplayedMonth[] = [];
  const lastSeen = lastSeenIn(market);
  let previous: ReplayedMonth | undefined;
  for (let k = market.start; !previous || k <= lastSeen || k <= graceEnd(previous, thresholds); k = addMonths(k, 1)) {
    const evaluation = evaluateMarket(knownAt(market, k), k, previous?.evaluation ?? CALM, thresholds);
    previous = { end: endAt(market, k), evaluation };
    replayed.push(previous);
  }
  return replayed;
}

function lastSeenIn({ start, extension, declarations }: MarketHistory): Month {
  const seen = [start, extension?.seen ?? start, ...declarations.map((declaration) => declaration.seen)];
  return seen.sort().at(-1) ?? start;
}

/** The last month after the end at which a missing declaration is still awaited. */
function graceEnd({ end, evaluation }: ReplayedMonth, thresholds: Thresholds): Month {
  const { usual, short } = thresholds.graceMonths;
  return addMonths(end, isShort(evaluation.progress.activeMonths, thresholds) ? short : usual);
}
