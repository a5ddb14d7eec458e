import { type Month, showMonth } from "../../../schemas/month.ts";
import type { Block, EmailDocument, PeopleEntry } from "../document/email-document.ts";
import { cut, othersInSuivi } from "../parts/cut.ts";
import { signedByStructure } from "../parts/signature.ts";
import { longDate, longMoment } from "../words/dates-in-words.ts";
import { exactHours } from "../words/hours-in-words.ts";
import { listInWords } from "../words/list-in-words.ts";
import { monthCount, plural } from "../words/plural.ts";
import { shorten } from "../words/shorten.ts";
import type { SilenceEmail, SilentCompany } from "./silence-email.ts";

const MOST_COMPANIES = 12;
const MOST_MARKETS = 3;

/** Whom to phone: the companies that written reminders no longer move. */
export function silenceDocument(params: SilenceEmail): EmailDocument {
  const { companies } = params;
  const { shown, left } = cut(companies, MOST_COMPANIES);
  const sentences = lead(companies);
  return {
    subject: silenceSubject(params),
    preview: sentences.join(" "),
    badge: { label: "À appeler", tone: "question" },
    title: title(companies),
    subtitle: "",
    blocks: [
      { kind: "lead", sentences },
      { kind: "people", title: "Qui appeler", entries: shown.map(entryOf), others: capitalOthers(left) },
      { kind: "action", label: "Ouvrir l'onglet Suivi", url: params.links.action },
      { kind: "notes", notes: notes(params) },
    ],
    signature: signedByStructure(params),
  };
}

function title(companies: readonly SilentCompany[]): string {
  const [only] = companies;
  return only && companies.length === 1
    ? `${shorten(only.name)} ne déclare plus rien`
    : `${companies.length} entreprises ne déclarent plus rien`;
}

/** Who is silent, and that a call is due. */
export function silenceSubject({ companies }: SilenceEmail): string {
  const [only] = companies;
  return only && companies.length === 1
    ? `${title(companies)} depuis ${showMonth(only.since)} : un appel ?`
    : `${title(companies)} : qui appeler`;
}

function lead(companies: readonly SilentCompany[]): readonly string[] {
  const remaining = exactHours(companies.reduce((sum, each) => sum + each.remaining, 0));
  const [only] = companies;
  const silent =
    only && companies.length === 1
      ? `${only.name} n'a rien déclaré depuis ${showMonth(only.since)} ; il lui reste ${remaining} à faire.`
      : `${companies.length} entreprises n'ont rien déclaré depuis plusieurs mois ; il leur reste ${remaining} à faire.`;
  return [silent, "Un appel fera plus qu'un nouveau message."];
}

const capitalOthers = (left: number): string | null => othersInSuivi(left)?.replace(/^et/, "Et") ?? null;

function entryOf({
  contact,
  lastExchange,
  markets,
  months,
  name,
  reminders,
  remaining,
  since,
}: SilentCompany): PeopleEntry {
  return {
    name,
    reasons: [silence(since, months), reminded(reminders)],
    figure: `${exactHours(remaining)} à faire : ${marketNames(markets)}`,
    ratio: null,
    phone: contact?.phone ?? null,
    call: contact
      ? [contact.name, contact.email].filter(Boolean).join(", ")
      : "Personne à appeler : à noter dans Entreprises",
    lastExchange: lastExchange
      ? `Dernier échange le ${longDate(lastExchange.date)} : ${lastExchange.summary}.`
      : "Aucun échange noté.",
  };
}

/** Of a very long silence only the last months are kept: there are more of them. */
function silence(since: Month, months: readonly Month[]): string {
  const more = months[0] === since ? "" : "plus de ";
  return `Rien de déclaré depuis ${showMonth(since)} (${more}${monthCount(months.length)}).`;
}

const reminded = (reminders: number): string =>
  reminders === 0
    ? "Aucun rappel envoyé."
    : `${reminders} ${plural(reminders, "rappel envoyé", "rappels envoyés")} sans effet.`;

function marketNames(markets: SilentCompany["markets"]): string {
  const { shown, left } = cut(markets, MOST_MARKETS);
  const names = shown.map(({ title }) => shorten(title));
  return left === 0 ? listInWords(names) : `${names.join(", ")} et ${left} autres marchés`;
}

const notes = ({ companies, computedAt, facilitator }: SilenceEmail): Block<"notes">["notes"] => [
  {
    title: "Après l'appel",
    text: "Notez-le dans l'onglet Échanges : il sera montré à côté du numéro. Pour suspendre les rappels, remplissez « Relances en pause jusqu'au » dans Entreprises.",
  },
  {
    title: "Pourquoi je reçois ce message",
    text: `${facilitator.name} suit ${plural(companies.length, "cette entreprise", "ces entreprises")}. Ce silence n'est signalé qu'une fois.`,
  },
  { title: "Date du calcul", text: `${longMoment(computedAt)}.` },
];
