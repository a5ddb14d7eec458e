import { type IsoDate, type Month, monthOf } from "../../../schemas/month.ts";
import type { CompanyOverview } from "./market-overview.ts";
import type { MarketTerms } from "./market-terms.ts";
import { expectedMonths } from "./silence.ts";

/**
 * The months in which a company may still work on a market, the running one included, less the suspended ones; none
 * once it is over, closed, or where its dates are not known.
 */
export function monthsLeft(
  { engagements }: Pick<CompanyOverview, "engagements">,
  terms: MarketTerms,
  today: IsoDate,
): Month[] {
  if (terms.end === null) return [];
  const present = monthOf(today);
  return expectedMonths(engagements, terms, monthOf(terms.end)).filter((month) => month >= present);
}
