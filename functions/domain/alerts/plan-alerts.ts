import type { EmailEntry, EvaluationEntry, Journal } from "../../../schemas/journal.ts";
import type { MarketOverview } from "../markets/market-overview.ts";
import type { MarketState } from "../progress/market-state.ts";

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
  const seen: Journal = [...journal, ...evaluations];
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

/** Counts from 1; one more each time the market was seen to leave the alert states. */
function episodeOf(code: string, journal: Journal): number {
  const states = journal
    .filter((entry): entry is EvaluationEntry => entry.kind === "evaluation" && entry.market === code)
    .map(({ state }) => rankOf(state) >= 0);
  return 1 + states.filter((alerting, place) => !alerting && states[place - 1] === true).length;
}

/** Each month of a market is kept once, as it was first judged. */
function evaluationOf({ market, evaluation }: MarketOverview, journal: Journal, now: Date): EvaluationEntry[] {
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
    },
  ];
}

/** The alerts that wait to leave and are no longer true: their market is out of all alert states. */
export function untrueAlerts(markets: readonly MarketOverview[], journal: Journal): string[] {
  const alerting = new Set(
    markets.filter(({ evaluation }) => evaluation && isAlertState(evaluation.state)).map(({ market }) => market.code),
  );
  return journal.flatMap((entry) => {
    const waits = entry.kind === "email" && (entry.status === "to-send" || entry.status === "to-approve");
    return waits && entry.market !== null && !alerting.has(entry.market) ? [entry.key] : [];
  });
}
