import type { Company } from "../../../schemas/control-workbook.ts";
import type { IsoDate, Month } from "../../../schemas/month.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import type { MarketOverview } from "../markets/market-overview.ts";
import { undeclaredMonths } from "../markets/silence.ts";

/**
 * A company with months to tell, over several markets. `pausedUntil`: nobody reminds it until then. `unreachable`: it
 * has no address (`withoutAddress`), or none that takes our messages.
 */
export type MissingDeclarations = {
  readonly name: string;
  readonly months: readonly Month[];
  readonly phone: string | null;
  readonly pausedUntil: IsoDate | null;
  readonly unreachable: boolean;
  readonly withoutAddress: boolean;
};

type Known = {
  readonly companies: readonly Company[];
  readonly dead: ReadonlySet<string>;
  readonly today: IsoDate;
  readonly lastMonth: Month;
};

/**
 * What each company has not declared up to the last complete month, the longest silence first. A market with hours that
 * nobody has read yet accuses nobody.
 */
export function missingDeclarations(markets: readonly MarketOverview[], known: Known): MissingDeclarations[] {
  const missing = new Map<string, Set<Month>>();
  for (const { companies, terms } of markets.filter(({ unread }) => unread.length === 0)) {
    for (const company of companies) {
      const months = undeclaredMonths(company, terms, known.lastMonth);
      if (months.length > 0) missing.set(company.name, new Set([...(missing.get(company.name) ?? []), ...months]));
    }
  }
  return [...missing]
    .map(([name, months]) => ({ name, months: [...months].sort(), ...whomToCall(name, known) }))
    .sort((left, right) => right.months.length - left.months.length || left.name.localeCompare(right.name, "fr"));
}

function whomToCall(name: string, { companies, dead, today }: Known) {
  const company = companies.find((each) => foldText(each.name) === foldText(name));
  const emails = company?.emails ?? [];
  const paused = company?.remindersPausedUntil ?? null;
  return {
    phone: company?.phone ?? null,
    pausedUntil: paused !== null && paused >= today ? paused : null,
    unreachable: emails.every((address) => dead.has(address.toLowerCase())),
    withoutAddress: emails.length === 0,
  };
}
