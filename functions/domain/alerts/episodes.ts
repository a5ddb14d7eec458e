import type { EvaluationEntry, Journal, JournalEntry } from "../../../schemas/journal.ts";
import type { MarketOverview } from "../markets/market-overview.ts";
import { type AlertTold, toldOf } from "./alert-key.ts";
import { isAlertState, isSilent } from "./alert-states.ts";

/** Which time a market is in alert, counted from 1, and whether it was when it was last seen. */
export type Episode = { readonly number: number; readonly alerting: boolean };

/**
 * Counts one more each time the market was seen to leave the alert states, and each time an amendment gave it another
 * target while it was in them. An e-mail says as much as an evaluation, for a market may be late between two of them,
 * and a journal that was removed leaves e-mails alone: one that left or may leave says that the market was in alert,
 * one that was called off that it had left again; one of an earlier episode says nothing. `journal` is oldest first.
 */
export function episodeOf({ market, terms }: MarketOverview, journal: Journal): Episode {
  const amended = new Set(terms.changes.map(({ to }) => to));
  let episode: Episode = { number: 1, alerting: false };
  let target: number | null = null;
  for (const entry of journal) {
    if (entry.kind === "evaluation" && entry.market === market.code) {
      const isAmended = target !== null && entry.target !== target && amended.has(entry.target);
      episode = afterEvaluation(isAmended ? ended(episode) : episode, entry);
      target = entry.target ?? target;
    }
    for (const told of toldIn(entry, market.code)) episode = afterEmail(episode, told, entry);
  }
  return episode;
}

const toldIn = (entry: JournalEntry, market: string): AlertTold[] =>
  entry.kind === "email" ? toldOf(entry, market) : [];

const ended = ({ number, alerting }: Episode): Episode => ({ number: alerting ? number + 1 : number, alerting: false });

function afterEvaluation(episode: Episode, { state }: EvaluationEntry): Episode {
  if (isSilent(state)) return episode;
  return isAlertState(state) ? { ...episode, alerting: true } : ended(episode);
}

function afterEmail(episode: Episode, told: AlertTold, entry: JournalEntry): Episode {
  if (told.episode < episode.number) return episode;
  const hasLeft = told.about === "normal" || (entry.kind === "email" && entry.status === "dropped");
  return hasLeft ? { number: told.episode + 1, alerting: false } : { number: told.episode, alerting: true };
}
