import { type Month, monthOf, monthsFromTo } from "../../../schemas/month.ts";
import type { CompanyOverview } from "./market-overview.ts";
import type { MarketTerms } from "./market-terms.ts";

/**
 * The months of a company on a market that nobody has declared, up to the last complete one: neither ticked nor
 * holding any hours that count or wait.
 */
export function undeclaredMonths(company: CompanyOverview, terms: MarketTerms, lastMonth: Month): Month[] {
  return expectedMonths(company, terms, lastMonth).filter((month) => !isDeclared(company, month));
}

/** Since when a company has been silent without a break, or `null` when its last month is declared. */
export function silentSince(company: CompanyOverview, terms: MarketTerms, lastMonth: Month): Month | null {
  const expected = expectedMonths(company, terms, lastMonth);
  const lastDeclared = expected.findLastIndex((month) => isDeclared(company, month));
  return expected[lastDeclared + 1] ?? null;
}

const isDeclared = ({ declared, hours }: CompanyOverview, month: Month): boolean =>
  declared.includes(month) || Boolean(hours.accepted[month] || hours.pending[month]);

/**
 * The months that a company has to tell: from its arrival on the market to its departure, less the suspended ones.
 * Nothing is awaited of who has no engagement, nor on a market that a person closed.
 */
function expectedMonths({ engagements }: CompanyOverview, terms: MarketTerms, lastMonth: Month): Month[] {
  const { start, end, closed, suspended } = terms;
  if (start === null || end === null || closed || engagements.length === 0) return [];
  const first = engagements.map((each) => monthOf(each.start ?? start)).sort()[0] ?? lastMonth;
  const last =
    engagements
      .map((each) => monthOf(each.end ?? end))
      .sort()
      .at(-1) ?? lastMonth;
  return monthsFromTo(first, last < lastMonth ? last : lastMonth).filter((month) => !suspended.includes(month));
}
