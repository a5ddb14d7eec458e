import type { MarketState } from "../../functions/domain/progress/market-state.ts";
import type { Month } from "../../schemas/month.ts";

/** A market's state after a month, and the end that was in force. */
export type SeenState = { readonly month: Month; readonly state: MarketState; readonly end: Month };

/** What a state does to an e-mail: tells an alert of that rank, ends an episode, or says nothing. */
const ALERT_RANKS: Partial<Record<MarketState, number>> = { late: 1, critical: 2, overdue: 3 };
const NORMAL_STATES: readonly MarketState[] = ["starting", "on-track", "ahead", "watch", "reached"];

/** The episode under way: the worst rank told, 0 outside of any, and the end when the market was last seen in alert. */
type Episode = { readonly told: number; readonly end: Month };

/**
 * How many e-mails a facilitator was sent about one market: one per episode and state, for what worsens only (*en
 * retard*, *critique*, *échu non atteint*), and one for a return to normal, unless an extension alone brought it.
 */
export function emailsSent(states: readonly SeenState[]): number {
  let episode: Episode = { told: 0, end: "" };
  let emails = 0;
  for (const { state, end } of states) {
    const rank = ALERT_RANKS[state];
    if (rank !== undefined) {
      if (rank > episode.told) emails += 1;
      episode = { told: Math.max(rank, episode.told), end };
    } else if (NORMAL_STATES.includes(state)) {
      if (episode.told > 0 && episode.end === end) emails += 1;
      episode = { told: 0, end: "" };
    }
  }
  return emails;
}
