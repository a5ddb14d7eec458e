import type { EvaluationEntry, Journal } from "../../../schemas/journal.ts";
import { type IsoDate, monthOf } from "../../../schemas/month.ts";
import type { MarketOverview } from "../markets/market-overview.ts";
import type { MarketState } from "../progress/market-state.ts";
import { alertsRaised, isWarning } from "./alerts-raised.ts";
import { groupBy } from "./group-by.ts";
import { endingOf, type MarketOutcome, monthsIn } from "./market-outcome.ts";
import { type Score, score } from "./score.ts";

/** Under so many finished markets a rule is neither judged nor fitted: one market more would change the verdict. */
export const FEWEST_MARKETS_TO_JUDGE = 30;

/**
 * How the alerts did on the markets that are finished, as `npm run replay` measures it: `missed` ended under 95 % of
 * their target, `caught` are those of them alerted before their end, `falseAlarms` the alerts in markets that met their
 * target, over `healthyYears`; `notice` is the median, in months, of what was left after the first alert.
 */
export type TrackRecord = {
  readonly closed: number;
  readonly missed: number;
  readonly caught: number;
  readonly falseAlarms: number;
  readonly healthyYears: number;
  readonly notice: number | null;
};

/**
 * The record of the markets that a person closed, or that are past their end and reached or overdue. It holds what was
 * seen then, never recomputed, against the hours and the target of today. Markets that owed nothing, of which hours are
 * unread, or that Jalon never saw before their end, say nothing of it. `null` under 30.
 */
export function trackRecord(markets: readonly MarketOverview[], journal: Journal, today: IsoDate): TrackRecord | null {
  const evaluations = groupBy(
    journal.filter((entry) => entry.kind === "evaluation"),
    ({ market }) => market,
  );
  const outcomes = markets
    .filter((market) => isFinished(market, today))
    .flatMap((market) => outcomeSeen(market, evaluations.get(market.market.code) ?? []))
    .filter(({ ending }) => ending !== "none");
  return outcomes.length < FEWEST_MARKETS_TO_JUDGE ? null : recordOf(score(outcomes));
}

const OVER: readonly MarketState[] = ["reached", "overdue"];

const isFinished = ({ terms, evaluation }: MarketOverview, today: IsoDate): boolean =>
  evaluation !== null &&
  terms.end !== null &&
  !terms.targetIsForecast &&
  (terms.closed || (terms.end < today && OVER.includes(evaluation.state)));

/** The window begins where the market was first seen: nobody can be warned, well or wrongly, before that. */
function outcomeSeen({ terms, accepted }: MarketOverview, seen: readonly EvaluationEntry[]): MarketOutcome[] {
  if (terms.end === null) return [];
  const end = monthOf(terms.end);
  const watched = seen.toSorted(byMonth).map((entry) => ({
    month: entry.month,
    end: entry.end === null ? end : monthOf(entry.end),
    alerting: isWarning(entry.state),
  }));
  const [first] = watched;
  if (!first || first.month >= end) return [];
  return [
    {
      ending: endingOf({ target: terms.target, final: accepted }),
      months: monthsIn(first.month, end),
      alerts: alertsRaised(watched),
      emails: 0,
    },
  ];
}

/** By month; a month that holds more than one line, in the order in which they were seen. */
function byMonth(left: EvaluationEntry, right: EvaluationEntry): number {
  const [before, after] = [left.month + left.at, right.month + right.at];
  return before < after ? -1 : before > after ? 1 : 0;
}

const recordOf = ({ markets: { missed, grey, met }, recall, falseAlarms, notice }: Score): TrackRecord => ({
  closed: missed + grey + met,
  missed,
  caught: recall.part,
  falseAlarms: falseAlarms.part,
  healthyYears: falseAlarms.whole,
  notice,
});
