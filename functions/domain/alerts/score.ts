import type { Ending, MarketOutcome } from "./market-outcome.ts";

/** A ratio with the counts behind it, so that small ones are not taken for large ones. */
export type Ratio = { readonly part: number; readonly whole: number };

/**
 * How a rule did. A market is *alerted* from its first alert on. `recall`: missed markets alerted before their end.
 * `byMidTerm`: alerted no later than half of the months of their final window. `notice`: median months from the first
 * alert to the end, over the missed markets alerted; `null` without any. `falseAlarms`: alerts in markets that met
 * their target, over their years. `precision`: of the markets alerted, those missed, the grey zone left out;
 * `strictPrecision` counts the grey zone as wrong. `emails`: over the years of all markets that have a target.
 */
export type Score = {
  readonly markets: Readonly<Record<Ending, number>>;
  readonly recall: Ratio;
  readonly byMidTerm: Ratio;
  readonly notice: number | null;
  readonly falseAlarms: Ratio;
  readonly precision: Ratio;
  readonly strictPrecision: Ratio;
  readonly emails: Ratio;
};

export function score(outcomes: readonly MarketOutcome[]): Score {
  const ended = (ending: Ending) => outcomes.filter((outcome) => outcome.ending === ending);
  const [missed, grey, met, none] = [ended("missed"), ended("grey"), ended("met"), ended("none")];
  const caught = missed.filter(isAlerted);
  const early = caught.filter(({ alerts: [first = Number.POSITIVE_INFINITY], months }) => first <= months / 2);
  const wrong = met.filter(isAlerted).length;
  const unclear = grey.filter(isAlerted).length;
  return {
    markets: { missed: missed.length, grey: grey.length, met: met.length, none: none.length },
    recall: { part: caught.length, whole: missed.length },
    byMidTerm: { part: early.length, whole: missed.length },
    notice: median(caught.map(({ alerts: [first = 0], months }) => months - first)),
    falseAlarms: { part: total(met, ({ alerts }) => alerts.length), whole: years(met) },
    precision: { part: caught.length, whole: caught.length + wrong },
    strictPrecision: { part: caught.length, whole: caught.length + wrong + unclear },
    emails: {
      part: total([...missed, ...grey, ...met], ({ emails }) => emails),
      whole: years([...missed, ...grey, ...met]),
    },
  };
}

/** @example quotient({ part: 0, whole: 0 }) //=> null */
export const quotient = ({ part, whole }: Ratio): number | null => (whole > 0 ? part / whole : null);

const isAlerted = ({ alerts }: MarketOutcome): boolean => alerts.length > 0;

const total = (outcomes: readonly MarketOutcome[], count: (outcome: MarketOutcome) => number): number =>
  outcomes.reduce((sum, outcome) => sum + count(outcome), 0);

const years = (outcomes: readonly MarketOutcome[]): number => total(outcomes, ({ months }) => months) / 12;

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((left, right) => left - right);
  const [below, above] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return below === undefined || above === undefined ? null : (below + above) / 2;
}
