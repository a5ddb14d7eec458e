import { addMonths, type Month, monthOf, monthsFromTo } from "../../../schemas/month.ts";
import type { CompanyOverview } from "./market-overview.ts";
import type { MarketTerms } from "./market-terms.ts";

/**
 * The months of a company on a market that nobody has declared, up to the last complete one: neither ticked nor
 * holding any hours that count or wait.
 */
export function undeclaredMonths(company: CompanyOverview, terms: MarketTerms, lastMonth: Month): Month[] {
  if (terms.start === null || terms.end === null || company.engagements.length === 0) return [];
  const starts = company.engagements.map(({ start }) => start ?? terms.start ?? "");
  const first = monthOf(starts.sort()[0] ?? terms.start);
  const last = monthOf(terms.end) < lastMonth ? monthOf(terms.end) : lastMonth;
  return monthsFromTo(first, last).filter(
    (month) => !(company.declared.includes(month) || company.hours.accepted[month] || company.hours.pending[month]),
  );
}

/** Since when a company has been silent without a break, or `null` when its last month is declared. */
export function silentSince(company: CompanyOverview, terms: MarketTerms, lastMonth: Month): Month | null {
  const missing = undeclaredMonths(company, terms, lastMonth);
  let since: Month | null = null;
  for (const month of missing.toReversed()) {
    if (month !== (since === null ? missing.at(-1) : addMonths(since, -1))) break;
    since = month;
  }
  const last = terms.end !== null && monthOf(terms.end) < lastMonth ? monthOf(terms.end) : lastMonth;
  return missing.at(-1) === last ? since : null;
}
