import { alertsRaised, isWarning } from "../../functions/domain/alerts/alerts-raised.ts";
import { endingOf, type MarketOutcome, monthsIn } from "../../functions/domain/alerts/market-outcome.ts";
import { emailsSent } from "./emails-sent.ts";
import type { MarketHistory } from "./history.ts";
import type { ReplayedMonth } from "./replay-market.ts";

/** What the product did on one market, and how that market ended. */
export function outcomeOf(market: MarketHistory, replayed: readonly ReplayedMonth[]): MarketOutcome {
  const states = replayed.map(({ end, evaluation: { month, state } }) => ({ month, state, end }));
  return {
    ending: endingOf(market),
    months: monthsIn(market.start, market.extension?.end ?? market.end),
    alerts: alertsRaised(states.map(({ state, ...at }) => ({ ...at, alerting: isWarning(state) }))),
    emails: emailsSent(states),
  };
}
