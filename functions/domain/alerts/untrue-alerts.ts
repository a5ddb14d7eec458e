import type { EmailEntry, Journal } from "../../../schemas/journal.ts";
import type { MarketOverview } from "../markets/market-overview.ts";
import { type AlertSubject, stateToDecide, toldOf } from "./alert-key.ts";
import { rankOf } from "./alert-states.ts";
import { isWaiting } from "./outbox.ts";

/**
 * The alerts that wait to leave and are no longer true: their market is out of all alert states, it is not as bad any
 * more, the hours were decided about or, where it was told back to normal, it is in alert again. A grouped one is untrue
 * once nothing that it tells is true. Of a market with hours that were not read yet nobody knows; one that is no longer
 * followed alarms nobody.
 */
export function untrueAlerts(markets: readonly MarketOverview[], journal: Journal): string[] {
  return waitingIn(journal).flatMap((entry) => (isUntrue(entry, markets) ? [entry.key] : []));
}

/** The alerts that wait to leave while a worse one about the same market waits or left: one message is enough. */
export function overtakenAlerts(markets: readonly MarketOverview[], journal: Journal): string[] {
  const emails = journal.filter((entry): entry is EmailEntry => entry.kind === "email" && entry.status !== "dropped");
  return waitingIn(journal).flatMap((entry) => {
    const code = markets.find(({ market }) => market.code === entry.market)?.market.code;
    const [own] = code === undefined ? [] : toldOf(entry, code);
    if (code === undefined || own === undefined || rankOf(own.about) < 0) return [];
    const others = emails.flatMap((other) => toldOf(other, code)).filter(({ episode }) => episode === own.episode);
    return others.some(({ about }) => rankOf(about) > rankOf(own.about)) ? [entry.key] : [];
  });
}

const waitingIn = (journal: Journal): EmailEntry[] =>
  journal.filter((entry): entry is EmailEntry => entry.kind === "email" && isWaiting(entry));

function isUntrue(entry: EmailEntry, markets: readonly MarketOverview[]): boolean {
  const told = markets.flatMap((market) => toldOf(entry, market.market.code).map(({ about }) => isTrue(about, market)));
  if (told.length > 0) return !told.includes(true);
  return entry.market !== null && markets.every(({ market }) => market.code !== entry.market);
}

function isTrue(about: AlertSubject, { evaluation, unread, stateIfAccepted }: MarketOverview): boolean {
  if (unread.length > 0) return true;
  const rank = rankOf(evaluation?.state ?? "");
  if (about === "normal") return rank < 0;
  const toDecide = stateToDecide(about);
  if (toDecide !== null) return rank >= rankOf(toDecide) && stateIfAccepted !== evaluation?.state;
  return rank >= rankOf(about);
}
