import { type Cell, isBlank, showCell } from "../../../schemas/cells/cell.ts";
import { quoteCell } from "../../../schemas/cells/quote-cell.ts";
import type { ImportMapping } from "../../../schemas/import.ts";
import { type Month, showMonth, yearOf } from "../../../schemas/month.ts";
import { columnLetter } from "../../../schemas/table/a1.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import type { ImportTab } from "./import-context.ts";
import { monthOfHeading } from "./month-heading.ts";

const HOURS = /\b(?:heures?|nb h|hrs?)\b|^h$/;

/** A sentence for each column that looks like hours and that a mapping does not take: a second October, a total. */
export function untakenColumns({ attributes, months, long, headingRow }: ImportMapping, { rows }: ImportTab): string[] {
  const named = Object.values(attributes).flatMap((from) => ("column" in from ? [from.column] : []));
  const taken = new Set([...named, ...Object.values(months), ...(long ? [long.month, long.hours] : [])]);
  const [known = ""] = Object.keys(months);
  return (rows[headingRow] ?? []).flatMap((heading, column) => {
    if (taken.has(column) || isBlank(heading)) return [];
    const month = monthOfHeading(heading, yearOf(known) || 0);
    const why = month === null ? null : whereTaken(month, months);
    if (why === null && !looksLikeHours(heading, month)) return [];
    return [`Colonne ${columnLetter(column)} ${quoteCell(heading)} : pas reprise${why ?? ""}.`];
  });
}

const looksLikeHours = (heading: Cell, month: Month | null): boolean =>
  month !== null || HOURS.test(foldText(showCell(heading)));

function whereTaken(month: Month, months: ImportMapping["months"]): string | null {
  const column = months[month];
  return column === undefined ? null : `, ${showMonth(month)} est déjà la colonne ${columnLetter(column)}`;
}
