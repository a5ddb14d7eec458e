import { isSilent, rankOf } from "../../functions/domain/alerts/alert-states.ts";
import type { MarketState } from "../../functions/domain/progress/market-state.ts";
import type { Month } from "../../schemas/month.ts";

/** A market's state after a month, and the end that was in force. */
export type SeenState = { readonly month: Month; readonly state: MarketState; readonly end: Month };

/** The episode under way: the worst rank told, -1 outside of any, and the end when the market was last seen in alert. */
type Episode = { readonly told: number; readonly end: Month };

const CALM: Episode = { told: -1, end: "" };

/**
 * How many e-mails a facilitator was sent about one market: one per episode and state, for what worsens only (*en
 * retard*, *critique*, *échu non atteint*), and one for a return to normal, unless an extension alone brought it.
 */
export function emailsSent(states: readonly SeenState[]): number {
  let episode = CALM;
  let emails = 0;
  for (const { state, end } of states) {
    const rank = rankOf(state);
    if (rank >= 0) {
      if (rank > episode.told) emails += 1;
      episode = { told: Math.max(rank, episode.told), end };
    } else if (!isSilent(state)) {
      if (episode.told >= 0 && episode.end === end) emails += 1;
      episode = CALM;
    }
  }
  return emails;
}
