import { choice } from "../../../schemas/contract-row/choice.ts";
import type { HoursSheet } from "../../../schemas/declarant-workbook.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import type { Register, RegisteredMarket } from "./register.ts";

/** A market that is not split takes no lot at all. */
export const lotRemedy = ({ lots }: RegisteredMarket): string =>
  lots.size === 0 ? "il n'en a pas, laissez la cellule vide" : `tapez ${choice([...lots.values()])}`;

/** What the declarant may type instead: another lot of the company, another company, or another market. */
export function engagementRemedy(
  { declarant }: HoursSheet,
  market: RegisteredMarket,
  company: { readonly key: string },
  register: Register,
): string {
  const lots = lotsOf(market, declarant, company.key);
  if (lots.length > 0) return `corrigez le lot (${choice(lots)})`;
  const companies = companiesOn([market], declarant).map((key) => register.companies.get(key) ?? key);
  if (companies.length > 0) return `indiquez l'entreprise (${choice(companies)})`;
  const markets = marketsOf(declarant, register, company.key);
  return `corrigez le marché (${choice(markets)})`;
}

/** The markets that a declarant types hours of, for one company or for any. */
export const marketsOf = (declarant: string, register: Register, company?: string): string[] =>
  [...register.markets.values()]
    .filter((each) => companiesOn([each], declarant).some((key) => company === undefined || key === company))
    .map(({ market }) => market.code);

/** The companies that a declarant types hours for. */
export const companiesOf = (declarant: string, register: Register): string[] =>
  companiesOn([...register.markets.values()], declarant).flatMap((key) => register.companies.get(key) ?? []);

/** The lots of a market on which a declarant types hours for a company. */
const lotsOf = ({ engaged, lots }: RegisteredMarket, declarant: string, company: string): string[] =>
  [...lots].flatMap(([key, lot]) => (engaged.get(company)?.get(key)?.has(foldText(declarant)) ? [lot] : []));

/** The companies, folded, that a declarant types hours for on these markets. */
function companiesOn(markets: readonly RegisteredMarket[], declarant: string): string[] {
  const name = foldText(declarant);
  const engaged = markets.flatMap((each) => [...each.engaged].filter(([, lots]) => lots.get("")?.has(name)));
  return [...new Set(engaged.map(([company]) => company))];
}
