import type { Hundredths } from "../../../schemas/hours.ts";
import { type IsoDate, monthOf } from "../../../schemas/month.ts";
import { totalOf } from "./market-hours.ts";
import type { CompanyOverview } from "./market-overview.ts";
import type { MarketTerms } from "./market-terms.ts";

/**
 * The hours that nobody owes any more: what companies that left before the market's end had still to do, less what
 * others took over. Hours are taken over by engagements that begin once a company has left, or by others raised above
 * the target; a share of the groupement stays with those who are still in it. Never more than what the market lacks.
 */
export function orphanHours(companies: readonly CompanyOverview[], terms: MarketTerms, today: IsoDate): Hundredths {
  const { target, targetIsForecast, closed } = terms;
  if (target === null || targetIsForecast || closed) return 0;
  const gone = companies.flatMap((company) => {
    const left = leftOn(company, terms, today);
    return left === null ? [] : [{ company, left }];
  });
  const first = gone.map(({ left }) => left).sort()[0];
  if (first === undefined) return 0;
  const remaining = sum(gone.map(({ company, left }) => leftUndone(company, left, isShared(companies, gone))));
  const done = sum(companies.map(({ hours }) => totalOf(hours.accepted)));
  return Math.max(0, Math.min(remaining - takenOver(companies, target, first), target - done));
}

/** The last day of a company that left for good before the market's end, or `null`: a later lot keeps it there. */
function leftOn({ engagements }: CompanyOverview, { end: marketEnd }: MarketTerms, today: IsoDate): IsoDate | null {
  const ends = engagements.map(({ end }) => end ?? marketEnd ?? "9999-12-31").sort();
  const last = ends.at(-1);
  return last !== undefined && last < today && (marketEnd === null || last < marketEnd) ? last : null;
}

/** What a company owed less what it had done when it left, the groupement's part left to the groupement. */
function leftUndone({ owed, engagements, hours }: CompanyOverview, left: IsoDate, shared: boolean): Hundredths {
  const own = sum(engagements.map((each) => each.hours ?? 0));
  const done = sum(Object.entries(hours.accepted).map(([month, each]) => (month <= monthOf(left) ? each : 0)));
  return Math.max(0, (shared ? own : owed) - done);
}

/** Whether somebody who is still there shares what the stated hours leave. */
const isShared = (companies: readonly CompanyOverview[], gone: readonly { readonly company: CompanyOverview }[]) =>
  companies.some(
    (company) =>
      !gone.some((each) => each.company === company) && company.engagements.some(({ hours }) => hours === null),
  );

function takenOver(companies: readonly CompanyOverview[], target: Hundredths, first: IsoDate): Hundredths {
  const engagements = companies.flatMap((company) => company.engagements);
  const begun = engagements.filter(({ start }) => start !== null && monthOf(start) >= monthOf(first));
  const stated = (some: typeof engagements) => sum(some.map(({ hours }) => hours ?? 0));
  return Math.max(stated(begun), stated(engagements) - target);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
