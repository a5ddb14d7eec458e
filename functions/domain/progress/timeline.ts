import type { Hundredths } from "../../../schemas/hours.ts";
import { type Month, monthIndex, monthsFromTo } from "../../../schemas/month.ts";
import { companyWeights, WHOLE_MARKET } from "./company-weights.ts";
import { activeMonths, plannedCurve, plannedShares } from "./planned-curve.ts";
import type { CompanyProgressInput, MarketProgressInput } from "./progress-input.ts";

/** What one company plans in a month, as a share of the market's target, and whether it told that month. */
export type PlannedPart = { readonly planned: number; readonly declared: boolean };

/** A civil month of the market. Only active months have parts; hours may lie anywhere. */
export type TimelineMonth = {
  readonly month: Month;
  readonly index: number;
  readonly parts: readonly PlannedPart[];
  readonly accepted: Hundredths;
};

/**
 * The market month by month, without a gap, from its first planned or worked month to its last. It depends on no
 * evaluation date, so that a whole history is judged on one timeline.
 */
export function buildTimeline(input: MarketProgressInput): TimelineMonth[] {
  const companies = input.companies.length > 0 ? input.companies : [WHOLE_MARKET];
  const parts = plannedParts(input, companies);
  const accepted = acceptedHours(companies);
  const known = [...parts.keys(), ...accepted.keys()].sort();
  return monthsFromTo(known.at(0) ?? input.start, known.at(-1) ?? input.end).map((month) => ({
    month,
    index: monthIndex(month),
    parts: parts.get(month) ?? [],
    accepted: accepted.get(month) ?? 0,
  }));
}

const laidOut = new WeakMap<MarketProgressInput, readonly TimelineMonth[]>();

/** The timeline of an input, laid out once however many months are judged on it: terms seldom change. */
export function timelineOf(input: MarketProgressInput): readonly TimelineMonth[] {
  const timeline = laidOut.get(input) ?? buildTimeline(input);
  laidOut.set(input, timeline);
  return timeline;
}

function plannedParts(input: MarketProgressInput, companies: readonly CompanyProgressInput[]) {
  const parts = new Map<Month, PlannedPart[]>();
  const planners = companies
    .map((company) => ({ ...company, months: plannedMonths(input, company) }))
    .filter(({ months }) => months.length > 0);
  const weights = companyWeights(planners);
  planners.forEach(({ months, declaredMonths, acceptedByMonth }, position) => {
    const weight = weights[position] ?? 0;
    if (weight === 0) return;
    const declared = new Set(declaredMonths);
    for (const [month, share] of months) {
      const told = declared.has(month) || (acceptedByMonth[month] ?? 0) > 0;
      parts.set(month, [...(parts.get(month) ?? []), { planned: weight * share, declared: told }]);
    }
  });
  return parts;
}

/** A lot's window without one active month says nothing: the market's stands in for it. */
function plannedMonths(input: MarketProgressInput, { window }: CompanyProgressInput): [Month, number][] {
  const own = window === null ? [] : activeMonths(window, input.suspended);
  const windowIsKnown = own.length > 0;
  const months = windowIsKnown ? own : activeMonths(input, input.suspended);
  const shares = plannedShares(months, plannedCurve(input.kind, windowIsKnown), input.kind);
  return months.map((month, position) => [month, shares[position] ?? 0]);
}

function acceptedHours(companies: readonly CompanyProgressInput[]) {
  const accepted = new Map<Month, Hundredths>();
  for (const company of companies) {
    for (const [month, hours] of Object.entries(company.acceptedByMonth)) {
      accepted.set(month, (accepted.get(month) ?? 0) + hours);
    }
  }
  return accepted;
}
