import type {
  CompanyProgressInput,
  MarketKind,
  MarketProgressInput,
} from "../../functions/domain/progress/progress-input.ts";
import type { Hundredths } from "../../schemas/hours.ts";
import type { Month } from "../../schemas/month.ts";
import type { CompanyHistory, MarketHistory } from "./history.ts";

const KINDS: Readonly<Record<NonNullable<MarketHistory["kind"]>, MarketKind>> = { travaux: "works", service: "other" };

/** The end that was in force at an evaluation: the extension's from the evaluation that saw it on. */
export const endAt = ({ end, extension }: MarketHistory, k: Month): Month =>
  extension && extension.seen <= k ? extension.end : end;

/**
 * The market as the evaluation of month k saw it: the extensions and declarations seen by then, hours of a month after
 * k included; of two declarations of the same month, the one seen last, and of two seen together, the last listed.
 */
export function knownAt(market: MarketHistory, k: Month): MarketProgressInput {
  const { start, target, kind } = market;
  const end = endAt(market, k);
  return {
    kind: kind && KINDS[kind],
    start,
    end,
    target: target === null ? null : hundredthsOf(target),
    noTargetByChoice: false,
    closed: false,
    suspended: [],
    companies: companiesAt(market, { k, end }),
  };
}

function companiesAt({ start, companies, declarations }: MarketHistory, { k, end }: { k: Month; end: Month }) {
  const told = new Map(companies.map(({ id }) => [id, new Map<Month, Told>()]));
  for (const { company, month, hours, seen } of declarations) {
    if (seen > k) continue;
    const months = told.get(company);
    const before = months?.get(month);
    if (!before || before.seen <= seen) months?.set(month, { seen, hours: hundredthsOf(hours) });
  }
  return companies.map(
    (company): CompanyProgressInput => ({
      key: company.id,
      share: company.share,
      window: ownWindow(company, { start, end }),
      declaredMonths: [...(told.get(company.id)?.keys() ?? [])],
      acceptedByMonth: Object.fromEntries(
        Array.from(told.get(company.id) ?? [], ([month, { hours }]) => [month, hours]),
      ),
    }),
  );
}

type Told = { readonly seen: Month; readonly hours: Hundredths };

const ownWindow = (company: CompanyHistory, market: { start: Month; end: Month }) =>
  company.start || company.end ? { start: company.start ?? market.start, end: company.end ?? market.end } : null;

/**
 * Hours in hundredths. A history that holds finer hours keeps them, so that nothing is lost before it is added up.
 * @example hundredthsOf(151.67) //=> 15167
 */
export const hundredthsOf = (hours: number): Hundredths => Math.round(hours * 1e8) / 1e6;
