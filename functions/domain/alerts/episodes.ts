import type { EvaluationEntry, Journal, JournalEntry } from "../../../schemas/journal.ts";
import type { MarketOverview } from "../markets/market-overview.ts";
import { type AlertTold, stateToDecide, toldOf } from "./alert-key.ts";
import { isAlertState, isSilent } from "./alert-states.ts";

/**
 * Which time a market is in alert, counted from 1, and since when it is seen so without a break: an instant, or `null`
 * where it was last seen out of alert.
 */
export type Episode = { readonly number: number; readonly since: string | null };

/**
 * Counts one more each time the market was seen to leave the alert states, each time an amendment gave it another
 * target while it was in them, and each time the end of an overdue market was put off. An e-mail says as much as an
 * evaluation, for a journal that was removed leaves e-mails alone: one that left or may leave says that the market was
 * in alert, one that was called off that it had left again; one of an earlier episode, or that only asks for a decision,
 * says nothing. `journal` is oldest first.
 */
export function episodeOf({ market, terms }: MarketOverview, journal: Journal): Episode {
  const amended = new Set(terms.changes.filter(({ kind }) => kind === "amendment").map(({ to }) => to));
  let episode: Episode = { number: 1, since: null };
  let last = null as EvaluationEntry | null;
  for (const entry of journal) {
    if (entry.kind === "evaluation" && entry.market === market.code) {
      const isAmended = last !== null && entry.target !== last.target && amended.has(entry.target);
      episode = afterEvaluation(isAmended || (last && isPutOff(last, entry)) ? ended(episode) : episode, entry);
      last = { ...entry, target: entry.target ?? last?.target ?? null };
    }
    for (const told of toldIn(entry, market.code)) episode = afterEmail(episode, told, entry);
  }
  return episode;
}

const isPutOff = (before: EvaluationEntry, now: EvaluationEntry): boolean =>
  before.state === "overdue" && before.end !== null && now.end !== null && now.end > before.end;

const toldIn = (entry: JournalEntry, market: string): AlertTold[] =>
  entry.kind === "email" ? toldOf(entry, market).filter(({ about }) => stateToDecide(about) === null) : [];

const ended = ({ number, since }: Episode): Episode => ({ number: since === null ? number : number + 1, since: null });

function afterEvaluation(episode: Episode, { state, at }: EvaluationEntry): Episode {
  if (isSilent(state)) return episode;
  return isAlertState(state) ? { ...episode, since: episode.since ?? at } : ended(episode);
}

function afterEmail(episode: Episode, told: AlertTold, entry: JournalEntry): Episode {
  if (told.episode < episode.number) return episode;
  const hasLeft = told.about === "normal" || (entry.kind === "email" && entry.status === "dropped");
  return hasLeft
    ? { number: told.episode + 1, since: null }
    : { number: told.episode, since: episode.since ?? entry.at };
}
