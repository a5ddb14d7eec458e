import type { Engagement, Market, MarketEvent } from "../../../schemas/control-workbook.ts";
import { addMonths, type IsoDate, type Month, monthOf } from "../../../schemas/month.ts";
import { evaluatedMonth, evaluationDay } from "../civil-time.ts";
import type { MarketOverTime, MarketProgressInput, Today } from "../progress/progress-input.ts";
import { type MarketTerms, marketTerms } from "./market-terms.ts";
import { type CountedHours, type KnownCompany, progressInput } from "./progress-input.ts";

/** A market as people wrote it and as it stands today, from which its past is known. */
export type KnownMarket = {
  readonly market: Market;
  readonly terms: MarketTerms;
  readonly engagements: readonly Engagement[];
  readonly events: readonly MarketEvent[];
  readonly companies: readonly KnownCompany[];
};

/**
 * The market under the terms of the day when each month was judged, and under those of today for the last one and
 * wherever they were the same; `null` as long as its dates cannot be read. A date that only a later event gave stands for the time before it as well.
 */
export function marketOverTime(known: KnownMarket, counted: CountedHours, today: IsoDate): MarketOverTime | null {
  const { market, terms, engagements, events, companies } = known;
  const now = progressInput(market, terms, companies, counted);
  if (now === null) return null;
  const current: MarketProgressInput = { ...now, asOf: asOf(terms, today) };
  const own = events.filter((event) => event.market === market.code);
  const inputs = new Map([[keyOf(terms), current]]);
  const past = (k: Month): MarketProgressInput => {
    const then = marketTerms(market, engagements, own, evaluationDay(k));
    const dated = { ...then, start: then.start ?? terms.start, end: then.end ?? terms.end };
    const input = inputs.get(keyOf(dated)) ?? progressInput(market, dated, companies, counted) ?? now;
    inputs.set(keyOf(dated), input);
    return input;
  };
  return (k) => (own.length === 0 || k >= evaluatedMonth(today) ? current : past(k));
}

/** The same terms, whatever brought them about, are the same input. */
const keyOf = ({ changes: _, ...terms }: MarketTerms): string => JSON.stringify(terms);

const asOf = ({ end }: MarketTerms, today: IsoDate): Today => ({
  lastComplete: addMonths(monthOf(today), -1),
  ended: end !== null && today > end,
});
