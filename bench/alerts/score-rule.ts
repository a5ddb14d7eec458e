import { alertsRaised } from "../../functions/domain/alerts/alerts-raised.ts";
import { endingOf, type MarketOutcome, monthsIn } from "../../functions/domain/alerts/market-outcome.ts";
import { quotient, type Score, score } from "../../functions/domain/alerts/score.ts";
import type { LivedMarket, Rule } from "./rules/rule.ts";
import { chanceOf } from "./world/chance.ts";

/** A figure of a rule, and between which two it lies 95 times in 100 when markets are drawn anew from the same ones. */
export type Interval = { readonly value: number; readonly low: number; readonly high: number };

const FIGURES = {
  recall: ({ recall }) => quotient(recall),
  byMidTerm: ({ byMidTerm }) => quotient(byMidTerm),
  notice: ({ notice }) => notice,
  falseAlarms: ({ falseAlarms }) => quotient(falseAlarms),
  precision: ({ precision }) => quotient(precision),
  strictPrecision: ({ strictPrecision }) => quotient(strictPrecision),
} as const satisfies Record<string, (score: Score) => number | null>;

export type Figure = keyof typeof FIGURES;
export type RuleScore = { readonly score: Score; readonly figures: Readonly<Record<Figure, Interval>> };

const DRAWS = 1000;
const BOOTSTRAP_SEED = 95;

/** Scores a rule on markets that were lived, with bootstrap intervals: whole markets are drawn, for their months go together. */
export function scoreRule(rule: Rule, markets: readonly LivedMarket[]): RuleScore {
  const outcomes = markets.map((market) => outcomeUnder(rule, market));
  const whole = score(outcomes);
  const drawn = drawAnew(outcomes);
  return { score: whole, figures: eachFigure((figureOf) => interval(figureOf(whole), drawn.map(figureOf))) };
}

/** What a rule gains over another on the same markets, drawn together: an interval without 0 is a difference. */
export function gainOver(other: Rule, rule: Rule, markets: readonly LivedMarket[]): RuleScore["figures"] {
  const [one = [], two = []] = [rule, other].map((each) => markets.map((market) => outcomeUnder(each, market)));
  const [drawn, beside] = [drawAnew(one), drawAnew(two)];
  return eachFigure((figureOf) =>
    interval(
      difference(figureOf(score(one)), figureOf(score(two))),
      drawn.map((draw, at) => difference(figureOf(draw), figureOf(beside[at] ?? draw))),
    ),
  );
}

/** Scores of as many markets drawn from the same ones: the same places at each call, so that two rules can be paired. */
function drawAnew(outcomes: readonly MarketOutcome[]): Score[] {
  const chance = chanceOf(BOOTSTRAP_SEED);
  const last = outcomes.length - 1;
  return Array.from({ length: DRAWS }, () =>
    score(outcomes.map((outcome) => outcomes[chance.whole(0, last)] ?? outcome)),
  );
}

const eachFigure = (interval: (figureOf: FigureOf) => Interval): RuleScore["figures"] =>
  Object.fromEntries(
    Object.entries(FIGURES).map(([name, figureOf]) => [name, interval(figureOf)]),
  ) as RuleScore["figures"];

type FigureOf = (score: Score) => number | null;

const difference = (value: number | null, beside: number | null): number | null =>
  value === null || beside === null ? null : value - beside;

/** What one rule did on one market. E-mails are the product's alone, and not counted here. */
export function outcomeUnder({ alerting }: Rule, market: LivedMarket): MarketOutcome {
  const { history, blind } = market;
  const alerts = alerting(market);
  return {
    ending: endingOf(history),
    months: monthsIn(history.start, history.extension?.end ?? history.end),
    alerts: alertsRaised(
      blind.map(({ end, evaluation: { month } }, at) => ({ month, end, alerting: alerts[at] === true })),
    ),
    emails: 0,
  };
}

function interval(value: number | null, drawn: readonly (number | null)[]): Interval {
  const sorted = drawn.filter((each) => each !== null).sort((left, right) => left - right);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return { value: value ?? Number.NaN, low: at(0.025), high: at(0.975) };
}
