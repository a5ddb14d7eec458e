import type { Company } from "../../../schemas/control-workbook.ts";
import type { IsoDate, Month } from "../../../schemas/month.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import { othersToAsk } from "../declarations/whom-to-ask.ts";
import type { MarketOverview } from "../markets/market-overview.ts";
import { undeclaredMonths } from "../markets/silence.ts";

/**
 * A company with months to tell, over several markets. `declaredBy`: whom to call where it does not declare alone.
 * `pausedUntil`: nobody reminds them, or it, until then. `unreachable`: there is no address (`withoutAddress`), or none
 * that takes our messages.
 */
export type MissingDeclarations = {
  readonly name: string;
  readonly months: readonly Month[];
  readonly phone: string | null;
  readonly declaredBy: readonly Pick<Company, "name" | "phone">[];
  readonly pausedUntil: IsoDate | null;
  readonly unreachable: boolean;
  readonly withoutAddress: boolean;
};

type Missing = { readonly months: ReadonlySet<Month>; readonly declarants: ReadonlySet<string> };

const NOTHING: Missing = { months: new Set(), declarants: new Set() };

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
  const missing = new Map<string, Missing>();
  for (const { companies, terms } of markets.filter(({ unread }) => unread.length === 0)) {
    for (const company of companies) {
      const months = undeclaredMonths(company, terms, known.lastMonth);
      if (months.length === 0) continue;
      const { months: seen, declarants } = missing.get(company.name) ?? NOTHING;
      missing.set(company.name, {
        months: new Set([...seen, ...months]),
        declarants: new Set([...declarants, ...company.declarants]),
      });
    }
  }
  return [...missing]
    .map(([name, { months, declarants }]) => ({
      name,
      months: [...months].sort(),
      ...whomToCall(name, [...declarants], known),
    }))
    .sort((left, right) => right.months.length - left.months.length || left.name.localeCompare(right.name, "fr"));
}

function whomToCall(name: string, declarants: readonly string[], { companies, dead, today }: Known) {
  const others = othersToAsk(name, declarants, companies);
  const company = companies.find((each) => foldText(each.name) === foldText(name));
  const asked = others.length > 0 ? others : company ? [company] : [];
  const emails = asked.flatMap((each) => each.emails ?? []);
  const pauses = asked.flatMap(({ remindersPausedUntil }) => remindersPausedUntil ?? []);
  const paused = pauses.sort().at(-1) ?? null;
  return {
    phone: others.length > 0 ? null : (company?.phone ?? null),
    declaredBy: others.map((each) => ({ name: each.name, phone: each.phone })),
    pausedUntil: paused !== null && paused >= today ? paused : null,
    unreachable: emails.every((address) => dead.has(address.toLowerCase())),
    withoutAddress: emails.length === 0,
  };
}
