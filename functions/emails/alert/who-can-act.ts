import { type Hundredths, showHours } from "../../../schemas/hours.ts";
import { showMonth } from "../../../schemas/month.ts";
import type { AlertState } from "../../domain/alerts/alert-states.ts";
import type { Block, PeopleEntry } from "../document/email-document.ts";
import { longDate } from "../words/dates-in-words.ts";
import { exactHours, percentOf, wholeHours } from "../words/hours-in-words.ts";
import { plural, pluralHours } from "../words/plural.ts";
import type { AlertCompany, AlertEmail } from "./alert-email.ts";
import { concernedCompanies } from "./concerned-companies.ts";

/** The companies that can act, who lacks most hours first. */
export function whoCanAct(params: AlertEmail): Block<"people"> | null {
  const concerned = concernedCompanies(params.companies, params);
  if (concerned.length === 0) return null;
  return {
    kind: "people",
    title: "Qui peut agir",
    entries: concerned.map(({ company, gap }) => entryOf(company, gap, params.state)),
    others: othersThan(params.otherCompanies),
  };
}

function entryOf(company: AlertCompany, gap: Hundredths, state: AlertState): PeopleEntry {
  const { contact, deduced, done, owed, share } = company;
  return {
    name: company.name,
    reasons: [LACKING[state](gap), silence(company), decision(company)].filter((reason) => reason !== null),
    figure: `${exactHours(done)} sur ${showHours(owed)}, soit ${percentOf(done, owed)} de sa part (${percentOf(Math.round(share * 10_000), 10_000)} du marché)${deduced ? ", part déduite : à confirmer" : ""}`,
    ratio: owed > 0 ? done / owed : 0,
    phone: contact?.phone ?? null,
    call: contact
      ? [contact.name, contact.email].filter(Boolean).join(", ")
      : "Personne à appeler : à noter dans Entreprises",
    lastExchange: exchange(company),
  };
}

const behindPlan = (gap: Hundredths): string | null =>
  gap < 100 ? null : `${wholeHours(gap)} de moins que prévu à cette date.`;

const shortAtTheEnd = (gap: Hundredths): string | null => (gap <= 0 ? null : `Il manque ${exactHours(gap)}.`);

const LACKING: Readonly<Record<AlertState, (gap: Hundredths) => string | null>> = {
  late: behindPlan,
  critical: behindPlan,
  overdue: shortAtTheEnd,
};

const silence = ({ silentSince }: AlertCompany): string | null =>
  silentSince && `Rien de déclaré depuis ${showMonth(silentSince)}.`;

const decision = ({ awaitingDecision: waiting }: AlertCompany): string | null =>
  waiting > 0 ? `${exactHours(waiting)} ${pluralHours(waiting, "attend", "attendent")} votre décision.` : null;

const exchange = ({ lastExchange }: AlertCompany): string =>
  lastExchange ? `Dernier échange le ${longDate(lastExchange.date)} : ${lastExchange.summary}.` : "Aucun échange noté.";

const othersThan = (count: number): string | null =>
  count === 0 ? null : `Et ${count} ${plural(count, "autre entreprise", "autres entreprises")} dans Suivi.`;
