import type { TerritoryReport } from "../../../schemas/requests.ts";
import { evaluatedMonth } from "../../domain/civil-time.ts";
import type { MarketOverview } from "../../domain/markets/market-overview.ts";
import { MARKET_STATE_LABELS, type MarketState } from "../../domain/progress/market-state.ts";
import { longDate } from "../../emails/words/dates-in-words.ts";
import { exactHours } from "../../emails/words/hours-in-words.ts";
import { stateLabel } from "../../sheets/market-words.ts";
import { STYLE_OF_MARKET_STATE } from "../../sheets/state-styles.ts";
import { STYLES } from "../../sheets/styles.ts";
import type { TellWorld } from "../tell.ts";
import { todayLines } from "./today-lines.ts";
import { waitingHours } from "./waiting-hours.ts";
import { waitingRequests } from "./waiting-requests.ts";

/** What the sidebar « État du territoire » shows, from the mirror: nobody is read and nothing is written. */
export const showTerritory = (world: TellWorld): TerritoryReport => ({
  at: world.plan.now.toISOString(),
  month: evaluatedMonth(world.today),
  states: statesOf(world.plan.markets),
  today: todayLines(world),
  waiting: waitingHours(world.plan),
  requests: waitingRequests(world.plan),
});

/** How soon each state is read: the worst first, then what must be completed, then what asks for nothing. */
const RANKS: Readonly<Record<MarketState, number>> = {
  overdue: 0,
  critical: 1,
  late: 2,
  "overdue-awaiting": 3,
  watch: 4,
  "no-target": 6,
  starting: 7,
  suspended: 8,
  "on-track": 9,
  ahead: 10,
  reached: 11,
  closed: 12,
};

/** A market that cannot be evaluated stands between those that worry and those that do not. */
const UNEVALUATED = 5;

type StateLine = TerritoryReport["states"][number];

function statesOf(markets: readonly MarketOverview[]): StateLine[] {
  const byLabel = new Map<string, readonly MarketOverview[]>();
  for (const market of [...markets].sort((left, right) => rankOf(left) - rankOf(right)))
    byLabel.set(stateLabel(market), [...(byLabel.get(stateLabel(market)) ?? []), market]);
  return [...byLabel].map(([label, own]) => ({ ...lookOf(own[0]), label, markets: own.map(lineOf) }));
}

const rankOf = ({ evaluation }: MarketOverview): number => (evaluation ? RANKS[evaluation.state] : UNEVALUATED);

function lookOf(market: MarketOverview | undefined): Pick<StateLine, "state" | "color"> {
  const state = market?.evaluation?.state;
  const { background = WHITE } = state ? STYLE_OF_MARKET_STATE[state] : STYLES.warning;
  return { state: state ?? (market?.unread.length ? "unread" : "undated"), color: background };
}

const WHITE = "#ffffff";

const lineOf = (market: MarketOverview): StateLine["markets"][number] => ({
  code: market.market.code,
  title: market.market.title ?? market.market.code,
  standing: standingOf(market),
});

/** @example standingOf(arques) //=> "5 800 h sur 6 700 h, fin le 31 décembre 2025" */
function standingOf({ accepted, terms, evaluation, stateIfAccepted }: MarketOverview): string {
  const target = terms.target === null ? "" : ` sur ${exactHours(terms.target)}`;
  const end = terms.end === null ? "" : `, fin le ${longDate(terms.end)}`;
  const changes = evaluation && stateIfAccepted && stateIfAccepted !== evaluation.state;
  const decision = changes ? ` ; « ${MARKET_STATE_LABELS[stateIfAccepted]} » si vous acceptez ce qui attend` : "";
  return `${exactHours(accepted)}${target}${end}${decision}`;
}
