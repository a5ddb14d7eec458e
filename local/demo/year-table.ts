import { plural } from "../../functions/emails/words/plural.ts";
import { showDate } from "../../schemas/month.ts";
import { recipientOf } from "./recipient-of.ts";
import type { YearReport } from "./year-report.ts";

/** The year's messages, one a line no wider than the terminal: the day, to whom, the subject. */
export function yearTable({ months, emails }: YearReport, columns: number): string {
  const lines = emails.map(({ at, to, subject }) => [showDate(at), to.map(recipientOf).join(", "), subject] as const);
  const widest = Math.max(0, ...lines.map(([, to]) => to.length));
  const people = new Set(emails.flatMap(({ to }) => to)).size;
  return [
    "",
    `  ${months} mois, ${emails.length} ${plural(emails.length, "message", "messages")} à ${people} ${plural(people, "personne", "personnes")}`,
    "",
    ...lines.map(([at, to, subject]) => cut(`  ${at}  ${to.padEnd(widest)}  ${subject}`, columns)),
    "",
  ].join("\n");
}

/** @example cut("Récapitulatif", 8) //=> "Récapit…" */
const cut = (line: string, columns: number): string =>
  line.length <= columns ? line : `${line.slice(0, columns - 1).trimEnd()}…`;
