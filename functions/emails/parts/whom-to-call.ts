import type { Company, Exchange } from "../../../schemas/control-workbook.ts";
import type { IsoDate } from "../../../schemas/month.ts";
import { exchangeKind } from "../../../schemas/vocabulary.ts";
import { othersToAsk } from "../../domain/declarations/whom-to-ask.ts";
import { declarantsInWords } from "../words/declarants-in-words.ts";

type Contact = { readonly name: string; readonly phone: string | null; readonly email: string | null };
type LastExchange = { readonly date: IsoDate; readonly summary: string };

/** The person to call at a company, or the company itself where only a number or an address is written. */
export function contactOf(company: Company | undefined): Contact | null {
  if (!company) return null;
  const { name, contact, phone, emails } = company;
  const email = emails?.[0] ?? null;
  return contact === null && phone === null && email === null ? null : { name: contact ?? name, phone, email };
}

/** Whom to call about what a company declares: those who declare for it, or itself where it does so alone. */
export function declarationContact(
  company: string,
  declarants: readonly string[],
  companies: readonly Company[],
): Contact | null {
  const others = othersToAsk(company, declarants, companies);
  if (others.length > 0) return { name: declarantsInWords(company, others), phone: null, email: null };
  return contactOf(companies.find(({ name }) => name === company));
}

/** The day and the kind of the last exchange with a company; never its text, which could name a person. */
export function lastExchangeWith(company: string, exchanges: readonly Exchange[]): LastExchange | null {
  const [last] = exchanges
    .filter((each) => each.company === company)
    .sort((left, right) => (left.date < right.date ? 1 : -1));
  return last ? { date: last.date, summary: last.kind === null ? "échange" : exchangeKind.labels[last.kind] } : null;
}
