import type { Engagement } from "../../../schemas/control-workbook.ts";
import { type Month, monthOf, monthsFromTo } from "../../../schemas/month.ts";
import type { CompanyOverview } from "./market-overview.ts";
import type { MarketTerms } from "./market-terms.ts";

/**
 * The months of a company on a market that nobody has declared, up to the last complete one: neither ticked nor
 * holding any hours that count or wait.
 */
export function undeclaredMonths(company: CompanyOverview, terms: MarketTerms, lastMonth: Month): Month[] {
  return expectedMonths(company.engagements, terms, lastMonth).filter((month) => !isDeclared(company, month));
}

/** The months that a company has left untold without a break, up to the last complete one. */
export function silentMonths(company: CompanyOverview, terms: MarketTerms, lastMonth: Month): Month[] {
  const expected = expectedMonths(company.engagements, terms, lastMonth);
  return expected.slice(expected.findLastIndex((month) => isDeclared(company, month)) + 1);
}

/** Since when a company has been silent without a break, or `null` when its last month is declared. */
export const silentSince = (company: CompanyOverview, terms: MarketTerms, lastMonth: Month): Month | null =>
  silentMonths(company, terms, lastMonth)[0] ?? null;

const isDeclared = ({ declared, hours }: CompanyOverview, month: Month): boolean =>
  declared.includes(month) || Boolean(hours.accepted[month] || hours.pending[month]);

/**
 * The months that somebody has to tell for these engagements on a market: each engagement's own, within the market's in
 * force, less the suspended ones. Nothing is awaited without an engagement, nor on a market that a person closed.
 */
export function expectedMonths(engagements: readonly Engagement[], terms: MarketTerms, lastMonth: Month): Month[] {
  const { start, end, closed, suspended } = terms;
  if (start === null || end === null || closed) return [];
  const months = engagements.flatMap((engagement) => {
    const first = [start, engagement.start ?? start].sort()[1] ?? start;
    const last = [end, engagement.end ?? end].sort()[0] ?? end;
    return monthsFromTo(monthOf(first), [monthOf(last), lastMonth].sort()[0] ?? lastMonth);
  });
  return [...new Set(months)].filter((month) => !suspended.includes(month)).sort();
}
