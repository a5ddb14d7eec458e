import type { EmailEntry, Journal } from "../../../schemas/journal.ts";
import type { MarketOverview } from "../markets/market-overview.ts";
import { toldOf } from "./alert-key.ts";
import { isAlertState } from "./alert-states.ts";
import { isWaiting } from "./outbox.ts";

/**
 * The alerts that wait to leave and are no longer true: their market is out of all alert states or, where it was told
 * back to normal, in them again. A grouped one is untrue once nothing that it tells is true. Of a market with hours
 * that were not read yet nobody knows; one that is no longer followed alarms nobody.
 */
export function untrueAlerts(markets: readonly MarketOverview[], journal: Journal): string[] {
  return journal.flatMap((entry) =>
    entry.kind === "email" && isWaiting(entry) && isUntrue(entry, markets) ? [entry.key] : [],
  );
}

function isUntrue(entry: EmailEntry, markets: readonly MarketOverview[]): boolean {
  const told = markets.flatMap((market) => toldOf(entry, market.market.code).map(({ about }) => isTrue(about, market)));
  if (told.length > 0) return !told.includes(true);
  return entry.market !== null && markets.every(({ market }) => market.code !== entry.market);
}

function isTrue(about: string, { evaluation, unread }: MarketOverview): boolean {
  if (unread.length > 0) return true;
  const isAlerting = evaluation !== null && isAlertState(evaluation.state);
  return about === "normal" ? !isAlerting : isAlerting;
}
