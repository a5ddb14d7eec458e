import { companiesTable, type Decision, facilitatorsTable } from "../../../schemas/control-workbook.ts";
import { controlIssue, type Issue } from "../../../schemas/issue.ts";
import type { AddressEntry, Journal } from "../../../schemas/journal.ts";
import { decisionKind } from "../../../schemas/vocabulary.ts";
import { parisDate } from "../civil-time.ts";
import type { Control } from "../control.ts";

/** An address as addresses are compared: nobody has two that differ by capitals alone. */
const folded = (address: string): string => address.toLowerCase();

/**
 * The addresses, in small letters, that Jalon writes to no more: one bounced for good, or its reader complained. A
 * decision to write there again revives it when dated on or after the event's day (Europe/Paris), until the next event.
 */
export function deadAddresses(journal: Journal, decisions: readonly Decision[]): ReadonlySet<string> {
  const revivals = decisions.filter(({ kind }) => kind === "use-address");
  const isRevived = ({ address, at }: AddressEntry): boolean =>
    revivals.some(({ message, date }) => folded(message ?? "") === folded(address) && date >= parisDate(new Date(at)));
  return new Set(
    journal.flatMap((entry) =>
      entry.kind === "address" && entry.permanent && !isRevived(entry) ? [folded(entry.address)] : [],
    ),
  );
}

/**
 * @example reachable(["a@example.org", "B@example.org"], new Set(["b@example.org"])) //=> ["a@example.org"]
 */
export const reachable = (emails: readonly string[], dead: ReadonlySet<string>): string[] =>
  emails.filter((email) => !dead.has(folded(email)));

type Contact = { readonly name: string; readonly emails: readonly string[] | null };

/** One issue for each line of `Entreprises` or `Facilitateurs` that holds a dead address: what happened, what to do. */
export function addressIssues({ companies, facilitators }: Control, dead: ReadonlySet<string>): Issue[] {
  return [
    ...companies.flatMap((company) => lineIssue(companiesTable.title, company, dead)),
    ...facilitators.flatMap((facilitator) => lineIssue(facilitatorsTable.title, facilitator, dead)),
  ];
}

function lineIssue(sheet: string, { name, emails }: Contact, dead: ReadonlySet<string>): Issue[] {
  const silenced = (emails ?? []).filter((email) => dead.has(folded(email)));
  if (silenced.length === 0) return [];
  const message = `« ${name} » : Jalon n'écrit plus à ${silenced.join(", ")}. ${WHAT_HAPPENED} ${whatToDo(silenced)}`;
  return [controlIssue({ sheet, state: "rejected", message })];
}

const WHAT_HAPPENED =
  "Un message n'a pas pu y être remis, ou la personne a signalé nos messages comme indésirables (onglet « Journal »).";

function whatToDo(silenced: readonly string[]): string {
  const label = decisionKind.labels["use-address"];
  const address = silenced.length > 1 ? "chaque adresse" : "cette adresse";
  return `Tapez une autre adresse dans cette ligne ou, si elle est bonne, ajoutez dans « Décisions » la décision « ${label} », avec ${address} dans la colonne « Message ».`;
}
