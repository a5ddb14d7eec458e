import type { Decision } from "../../../schemas/control-workbook.ts";
import type { EmailEntry, EvaluationEntry, Journal, JournalEntry } from "../../../schemas/journal.ts";
import { parisDate } from "../civil-time.ts";
import type { MarketOverview } from "../markets/market-overview.ts";
import type { MarketState } from "../progress/market-state.ts";
import { type AlertSubject, alertKey, marketsIn, stateToDecide, toldOf } from "./alert-key.ts";
import { type AlertState, isAlertState, rankOf } from "./alert-states.ts";
import { type Episode, episodeOf } from "./episodes.ts";
import { isAtOnce, newEvaluations } from "./evaluations.ts";
import { type Mute, muteOf } from "./mutes.ts";
import { oldestFirst } from "./oldest-first.ts";

/** The states in which a market that was in alert is told to be back to normal. */
export const NORMAL_STATES = ["reached", "ahead", "watch", "on-track", "starting"] as const satisfies MarketState[];
type NormalState = (typeof NORMAL_STATES)[number];

/** An e-mail to write about a market. The same `key` is never decided twice. */
export type AlertDecision = { readonly key: string; readonly market: MarketOverview; readonly state: AlertState };

/** A market to tell back to normal: `was` is the worst state that was told. */
export type NormalDecision = {
  readonly key: string;
  readonly market: MarketOverview;
  readonly was: AlertState;
  readonly state: NormalState;
};

/** What a day's evaluation adds to the journal, and whom it has to tell. */
export type AlertPlan = {
  readonly evaluations: readonly EvaluationEntry[];
  readonly decisions: readonly AlertDecision[];
  readonly normals: readonly NormalDecision[];
};

/**
 * One e-mail per market, episode and state: the same state never again, a better one never, a worse one once. Where
 * hours that wait for a decision would change the state, the decision is asked for instead, under a key of its own: the
 * alarm is still to come if they are refused. A market that left these states is told back to normal once, if an alert had gone out and no extension did it.
 */
export function planAlerts(
  markets: readonly MarketOverview[],
  { journal, decisions }: { readonly journal: Journal; readonly decisions: readonly Decision[] },
  now: Date,
): AlertPlan {
  const evaluations = newEvaluations(markets, journal, now);
  const lines = linesByMarket(oldestFirst([...journal, ...evaluations]));
  const linesOf = ({ market }: MarketOverview): Journal => lines.get(market.code) ?? [];
  const today = parisDate(now);
  return {
    evaluations,
    decisions: markets.flatMap((market) =>
      alertOf(market, linesOf(market), muteOf(market.market.code, decisions, today)),
    ),
    normals: markets.flatMap((market) => normalOf(market, linesOf(market))),
  };
}

/** What the journal says of each market, in its order: a journal of years is read once, not once for each market. */
function linesByMarket(journal: Journal): ReadonlyMap<string, Journal> {
  const lines = new Map<string, JournalEntry[]>();
  for (const entry of journal) {
    for (const code of marketsIn(entry)) {
      const own = lines.get(code);
      if (own) own.push(entry);
      else lines.set(code, [entry]);
    }
  }
  return lines;
}

function alertOf(market: MarketOverview, journal: Journal, mute: Mute | null): AlertDecision[] {
  const state = stateToTell(market, journal);
  if (state === null || isMuted(market, state, mute, journal)) return [];
  const { code } = market.market;
  const { number: episode } = episodeOf(market, journal);
  const told = tellings(journal, code).filter((each) => each.episode === episode || each.isOfThisMonth(market));
  const toDecide = market.stateIfAccepted !== null && market.stateIfAccepted !== market.evaluation?.state;
  const heard = told.map(({ about }) => rankOf((toDecide ? stateToDecide(about) : null) ?? about));
  if (rankOf(state) <= Math.max(-1, ...heard)) return [];
  const about: AlertSubject = toDecide ? `decide-${state}` : state;
  return [{ key: alertKey(code, { episode, about }), market, state }];
}

/**
 * The alert state that a market is told in: over and missed as soon as it is; otherwise as the month's evaluation
 * judged it, for as long as it is no better today. What worsens within the month waits for the next evaluation, so that
 * cells which come and go write to nobody.
 */
function stateToTell({ market, evaluation }: MarketOverview, journal: Journal): AlertState | null {
  if (!evaluation || !isAlertState(evaluation.state)) return null;
  const { state: today, month } = evaluation;
  if (isAtOnce(today)) return today;
  const judged = evaluationsOf(journal, market.code).find((each) => each.month === month)?.state ?? today;
  if (!isAlertState(judged)) return null;
  return rankOf(judged) < rankOf(today) ? judged : today;
}

/** A mute holds for the state in which it was asked, and any better one. */
function isMuted({ market }: MarketOverview, state: AlertState, mute: Mute | null, journal: Journal): boolean {
  if (mute === null) return false;
  const seen = evaluationsOf(journal, market.code);
  const before = seen.findLast(({ at }) => parisDate(new Date(at)) <= mute.from);
  const askedIn = (before ?? seen[0])?.state ?? state;
  return rankOf(state) <= rankOf(askedIn);
}

/** The market has just left the alert states, and somebody was told that it was in them. */
function normalOf(market: MarketOverview, journal: Journal): NormalDecision[] {
  const state = market.evaluation?.state;
  if (state === undefined || !isNormal(state)) return [];
  const { code } = market.market;
  const told = tellings(journal, code);
  const last = Math.max(0, ...told.map(({ episode }) => episode));
  const inLast = told.filter(({ episode, hasGone }) => episode === last && hasGone);
  const was = inLast
    .map(({ about }) => about)
    .filter(isAlertState)
    .sort((left, right) => rankOf(right) - rankOf(left))[0];
  const isTold = inLast.some(({ about }) => about === "normal");
  if (was === undefined || isTold || !isOver(episodeOf(market, journal), last) || isExtended(market, journal))
    return [];
  return [{ key: alertKey(code, { episode: last, about: "normal" }), market, was, state }];
}

const isNormal = (state: string): state is NormalState => (NORMAL_STATES as readonly string[]).includes(state);

const isOver = ({ number, since }: Episode, told: number): boolean => number > told && since === null;

/** The end moved since the market was last seen in alert: only the curve was stretched. */
function isExtended({ market, terms }: MarketOverview, journal: Journal): boolean {
  const seen = evaluationsOf(journal, market.code).findLast(({ state }) => isAlertState(state));
  return seen !== undefined && seen.end !== null && seen.end !== terms.end;
}

const evaluationsOf = (journal: Journal, code: string): EvaluationEntry[] =>
  journal.filter((entry): entry is EvaluationEntry => entry.kind === "evaluation" && entry.market === code);

/**
 * What the journal's e-mails told of a market. `hasGone`: somebody read it, or may have. `isOfThisMonth`: it was not
 * called off, and the month that is judged now was already judged then.
 */
const tellings = (journal: Journal, code: string) =>
  journal.flatMap((entry) =>
    entry.kind === "email"
      ? toldOf(entry, code).map((told) => ({
          ...told,
          hasGone: GONE.includes(entry.status),
          isOfThisMonth: ({ evaluation }: MarketOverview): boolean =>
            entry.status !== "dropped" &&
            evaluationsOf(journal, code).some(({ at, month }) => month === evaluation?.month && at <= entry.at),
        }))
      : [],
  );

const GONE: readonly EmailEntry["status"][] = ["sent", "sending", "uncertain"];
