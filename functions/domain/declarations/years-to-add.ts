import type { HoursSheet } from "../../../schemas/declarant-workbook.ts";
import { type IsoDate, monthNumber, monthOf, yearOf } from "../../../schemas/month.ts";
import type { KnownWorkbook } from "../../../schemas/state.ts";

const DECEMBER = 12;

/**
 * The years whose tab a declarant's workbook lacks: the present one, without which nobody can type, and in December the
 * next one too. None that the service has added before, for people may delete it; none while anything in the workbook
 * cannot be read, for the tab may be there under another name. `own` holds the declarant's tabs in the mirror.
 * @example yearsToAdd(known, [hoursOf2025], "2025-12-01") //=> [2026]
 */
export function yearsToAdd(
  { read, notes, turnedTo }: Pick<KnownWorkbook, "read" | "notes" | "turnedTo">,
  own: readonly HoursSheet[],
  today: IsoDate,
): number[] {
  if (!read || notes.some(({ unread }) => unread)) return [];
  const present = yearOf(monthOf(today));
  const years = monthNumber(monthOf(today)) === DECEMBER ? [present, present + 1] : [present];
  return years.filter((year) => year > (turnedTo ?? 0) && own.every((sheet) => sheet.year !== year));
}
