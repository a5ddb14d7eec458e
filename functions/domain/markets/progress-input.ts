import type { Engagement, Market } from "../../../schemas/control-workbook.ts";
import type { Hundredths } from "../../../schemas/hours.ts";
import { type Month, monthOf } from "../../../schemas/month.ts";
import type { CompanyProgressInput, MarketProgressInput } from "../progress/progress-input.ts";
import type { CompanyOverview } from "./market-overview.ts";
import type { MarketTerms } from "./market-terms.ts";

/** Which hours an evaluation takes as done: those that count, or also those that wait for a decision. */
export type CountedHours = "accepted" | "accepted-and-pending";

/** A market as the progress engine takes it; `null` as long as its dates cannot be read. */
export function progressInput(
  market: Market,
  terms: MarketTerms,
  companies: readonly CompanyOverview[],
  counted: CountedHours,
): MarketProgressInput | null {
  if (terms.start === null || terms.end === null) return null;
  return {
    kind: market.kind === null ? null : market.kind === "works" ? "works" : "other",
    start: monthOf(terms.start),
    end: monthOf(terms.end),
    target: terms.target,
    noTargetByChoice: market.noTargetByChoice === true,
    closed: terms.closed,
    suspended: terms.suspended,
    companies: companies.map((company) => companyInput(company, terms, counted)),
  };
}

function companyInput(
  { name, owed, hours, declared, engagements }: CompanyOverview,
  terms: MarketTerms,
  counted: CountedHours,
): CompanyProgressInput {
  return {
    key: name,
    share: owed,
    window: ownWindow(engagements, terms),
    declaredMonths: [...new Set([...declared, ...Object.keys(hours.pending)])].sort(),
    acceptedByMonth: counted === "accepted" ? hours.accepted : addByMonth(hours.accepted, hours.pending),
  };
}

function addByMonth(left: Readonly<Record<Month, Hundredths>>, right: Readonly<Record<Month, Hundredths>>) {
  const sums = { ...left };
  for (const [month, hours] of Object.entries(right)) sums[month] = (sums[month] ?? 0) + hours;
  return sums;
}

/** The company's own window, when any of its engagements states one. */
function ownWindow(engagements: readonly Engagement[], { start, end }: MarketTerms) {
  if (start === null || end === null || engagements.every((each) => each.start === null && each.end === null))
    return null;
  const starts = engagements.map((each) => each.start ?? start).sort();
  const ends = engagements.map((each) => each.end ?? end).sort();
  return { start: monthOf(starts[0] ?? start), end: monthOf(ends.at(-1) ?? end) };
}
