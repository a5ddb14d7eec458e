import type { EmailEntry, EvaluationEntry, Journal, JournalEntry } from "../../../schemas/journal.ts";
import type { MarketOverview } from "../markets/market-overview.ts";
import type { MarketState } from "../progress/market-state.ts";
import { dropEmails } from "./outbox.ts";

/** The states that a facilitator is told at once, the worst last. */
export const ALERTING_STATES = ["late", "critical", "overdue"] as const;
export type AlertState = (typeof ALERTING_STATES)[number];

/** An e-mail to write about a market. The same `key` is never decided twice. */
export type AlertDecision = { readonly key: string; readonly market: MarketOverview; readonly state: AlertState };

/** What a day's evaluation adds to the journal, and whom it has to tell. */
export type AlertPlan = {
  readonly evaluations: readonly EvaluationEntry[];
  readonly decisions: readonly AlertDecision[];
};

/**
 * One e-mail per market, episode and state: the same state never again, a better one never, a worse one once. An
 * episode ends when the market was seen out of all these states.
 */
export function planAlerts(markets: readonly MarketOverview[], journal: Journal, now: Date): AlertPlan {
  const evaluations = markets.flatMap((market) => evaluationOf(market, journal, now));
  const seen = oldestFirst([...journal, ...evaluations]);
  return { evaluations, decisions: markets.flatMap((market) => decide(market, seen)) };
}

const rankOf = (state: string): number => ALERTING_STATES.indexOf(state as AlertState);

function decide(market: MarketOverview, journal: Journal): AlertDecision[] {
  const state = market.evaluation?.state;
  if (state === undefined || !isAlertState(state)) return [];
  const { code } = market.market;
  const prefix = `${code}/${episodeOf(code, journal)}/`;
  const told = journal.filter((entry): entry is EmailEntry => entry.kind === "email" && entry.key.startsWith(prefix));
  const worstTold = Math.max(-1, ...told.map(({ key }) => rankOf(key.slice(prefix.length))));
  return rankOf(state) > worstTold ? [{ key: prefix + state, market, state }] : [];
}

const isAlertState = (state: MarketState): state is AlertState => rankOf(state) >= 0;

/** The journal as it grew, whatever the order of its lines: people sort the tab. */
const oldestFirst = (journal: Journal): Journal =>
  journal.toSorted((left, right) => (placeOf(left) < placeOf(right) ? -1 : Number(placeOf(left) > placeOf(right))));

/** By instant; of what one run wrote at once, the evaluations by month, then the e-mails that they called for. */
const placeOf = (entry: JournalEntry): string => entry.at + (entry.kind === "evaluation" ? entry.month : entry.kind);

/**
 * Counts from 1; one more each time the market was seen to leave the alert states. An e-mail says as much as an
 * evaluation, for a market may be late between two of them, and a journal that was removed leaves e-mails alone: one
 * that left or may leave says that the market was in alert, one that was called off that it had left again; one of an
 * earlier episode says nothing.
 */
function episodeOf(code: string, journal: Journal): number {
  let episode = 1;
  let alerting = false;
  for (const entry of journal) {
    const told = entry.kind === "email" ? episodeTold(entry, code) : null;
    if (told !== null && told >= episode && entry.kind === "email") {
      alerting = entry.status !== "dropped";
      episode = alerting ? told : told + 1;
    }
    if (entry.kind !== "evaluation" || entry.market !== code || isSilent(entry.state)) continue;
    const isAlerting = rankOf(entry.state) >= 0;
    if (alerting && !isAlerting) episode += 1;
    alerting = isAlerting;
  }
  return episode;
}

/** States that say nothing of the pace: an episode neither begins nor ends in them. */
const SILENT_STATES: readonly string[] = ["suspended", "overdue-awaiting"] satisfies MarketState[];
const isSilent = (state: string): boolean => SILENT_STATES.includes(state);

/** The episode of a market's own alert, by its key. */
function episodeTold({ key }: EmailEntry, code: string): number | null {
  const found = key.startsWith(`${code}/`) ? /^(\d+)\/[a-z-]+$/.exec(key.slice(code.length + 1)) : null;
  return found ? Number(found[1]) : null;
}

/** Each month of a market is kept once, as it was first judged. */
function evaluationOf(
  { market, terms, pending, evaluation }: MarketOverview,
  journal: Journal,
  now: Date,
): EvaluationEntry[] {
  if (!evaluation) return [];
  const { month, state, level, lateRun, criticalRun, progress } = evaluation;
  const known = journal.some(
    (each) => each.kind === "evaluation" && each.market === market.code && each.month === month,
  );
  if (known) return [];
  const { done, e, outlook } = progress;
  return [
    {
      kind: "evaluation",
      at: now.toISOString(),
      market: market.code,
      month,
      state,
      level,
      lateRun,
      criticalRun,
      done,
      target: outlook?.target ?? null,
      e,
      r1: outlook?.r1 ?? null,
      end: terms.end,
      pending,
      requiredPace: outlook?.requiredPace ?? null,
      observedPace: outlook ? progress.observedPace : null,
      landing: outlook && { value: outlook.landing, low: outlook.low, high: outlook.high, pMiss: outlook.pMiss },
      provisional: false,
    },
  ];
}

/** The journal without what waits to leave and is no longer true: it stays in it, called off. */
export const callOffUntrue = (markets: readonly MarketOverview[], journal: Journal, now: Date): Journal =>
  dropEmails(journal, untrueAlerts(markets, journal), now);

/**
 * The alerts that wait to leave and are no longer true: their market is out of all alert states. Of a market with hours
 * that were not read yet nobody knows.
 */
function untrueAlerts(markets: readonly MarketOverview[], journal: Journal): string[] {
  const alerting = new Set(
    markets
      .filter(({ evaluation, unread }) => unread.length > 0 || (evaluation && isAlertState(evaluation.state)))
      .map(({ market }) => market.code),
  );
  return journal.flatMap((entry) => {
    const waits = entry.kind === "email" && (entry.status === "to-send" || entry.status === "to-approve");
    return waits && entry.market !== null && !alerting.has(entry.market) ? [entry.key] : [];
  });
}
