import { plural } from "../../functions/emails/words/plural.ts";
import { showDate } from "../../schemas/month.ts";
import { recipientOf } from "./recipient-of.ts";
import type { YearReport } from "./year-report.ts";

/** The year's messages in columns: the day, to whom, the subject on as many lines as the terminal's width asks for. */
export function yearTable({ months, emails }: YearReport, columns: number): string {
  const lines = emails.map(({ at, to, subject }) => [showDate(at), to.map(recipientOf).join(", "), subject] as const);
  const widest = Math.max(0, ...lines.map(([, to]) => to.length));
  const people = new Set(emails.flatMap(({ to }) => to)).size;
  return [
    "",
    `  ${months} mois, ${emails.length} ${plural(emails.length, "message", "messages")} à ${people} ${plural(people, "personne", "personnes")}`,
    "",
    ...lines.flatMap(([at, to, subject]) => hung(`  ${at}  ${to.padEnd(widest)}  `, subject, columns)),
    "",
  ].join("\n");
}

/**
 * A text after a heading, its later lines under its first.
 * @example hung("- ", "tout va bien", 9) //=> ["- tout va", "  bien"]
 */
function hung(heading: string, text: string, columns: number): string[] {
  const width = Math.max(LEAST_WIDTH, columns - heading.length);
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line, place) => (place === 0 ? heading : " ".repeat(heading.length)) + line);
}

const LEAST_WIDTH = 7;
