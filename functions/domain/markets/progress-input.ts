import type { Engagement, Market } from "../../../schemas/control-workbook.ts";
import type { Hundredths } from "../../../schemas/hours.ts";
import { type Month, monthOf } from "../../../schemas/month.ts";
import type { CompanyProgressInput, MarketProgressInput, Window } from "../progress/progress-input.ts";
import { companyShares, engagementShares } from "./company-shares.ts";
import type { CompanyOverview } from "./market-overview.ts";
import type { MarketTerms } from "./market-terms.ts";

/** Which hours an evaluation takes as done: those that count, or also those that a decision would make count. */
export type CountedHours = "accepted" | "accepted-and-decidable";

/** What is known of a company whatever the terms of the market: what it owes depends on them. */
export type KnownCompany = Pick<CompanyOverview, "name" | "hours" | "declared" | "engagements">;

/** A market under some terms as the progress engine takes it; `null` as long as its dates cannot be read. */
export function progressInput(
  market: Market,
  terms: MarketTerms,
  companies: readonly KnownCompany[],
  counted: CountedHours,
): MarketProgressInput | null {
  if (terms.start === null || terms.end === null) return null;
  const window: Window = { start: monthOf(terms.start), end: monthOf(terms.end) };
  const owed = companyShares(
    companies.flatMap(({ engagements }) => engagements),
    terms.target,
  );
  const isKnown = [...owed.values()].some((each) => each > 0);
  return {
    ...window,
    kind: market.kind === null ? null : market.kind === "works" ? "works" : "other",
    target: terms.target,
    targetIsForecast: terms.targetIsForecast,
    noTargetByChoice: market.noTargetByChoice === true,
    closed: terms.closed,
    suspended: terms.suspended,
    companies: companies.flatMap((company) =>
      plannedParts(company, isKnown ? (owed.get(company.name) ?? 0) : null, window, counted),
    ),
  };
}

/**
 * One part for each engagement, planned over its own window: two lots apart plan nothing between them. A month that a
 * company told is told for all of its engagements, and its hours are its own, whatever the lot: they stand on the first.
 */
function plannedParts(
  { name, hours, declared, engagements }: KnownCompany,
  owed: Hundredths | null,
  market: Window,
  counted: CountedHours,
): CompanyProgressInput[] {
  const { accepted, pending, decidable } = hours;
  const declaredMonths = [...new Set([...declared, ...Object.keys(pending), ...Object.keys(accepted)])].sort();
  const done = counted === "accepted" ? accepted : addByMonth(accepted, decidable);
  const part = { key: name, declaredMonths, acceptedByMonth: done };
  if (engagements.length === 0) return [{ ...part, share: owed ?? 1, window: null }];
  const shares = engagementShares(engagements, owed);
  return engagements.map((engagement, place) => ({
    ...part,
    share: shares[place] ?? 0,
    window: ownWindow(engagement, market),
    acceptedByMonth: place === 0 ? done : {},
  }));
}

function addByMonth(left: Readonly<Record<Month, Hundredths>>, right: Readonly<Record<Month, Hundredths>>) {
  const sums = { ...left };
  for (const [month, hours] of Object.entries(right)) sums[month] = (sums[month] ?? 0) + hours;
  return sums;
}

/** The engagement's own window, within the market's: a termination closes what would have gone on. */
function ownWindow({ start, end }: Engagement, market: Window): Window | null {
  if (start === null && end === null) return null;
  const [first, last] = [start ? monthOf(start) : market.start, end ? monthOf(end) : market.end];
  return {
    start: isBefore(first, market.start) ? market.start : first,
    end: isBefore(last, market.end) ? last : market.end,
  };
}

const isBefore = (one: Month, other: Month): boolean => one < other;
