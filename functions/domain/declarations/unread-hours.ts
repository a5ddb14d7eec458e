import type { HoursSheet } from "../../../schemas/declarant-workbook.ts";
import type { KnownWorkbook, ReadingNote } from "../../../schemas/state.ts";

/**
 * Whether a declarant may have typed hours in a year that nobody has read: its workbook was never read, waits to be, or
 * cannot be opened, or the tab of that year cannot be read any more. A copy beside a tab that was read hides nothing.
 * `own` holds the declarant's tabs in the mirror.
 */
export function isYearUnread(known: KnownWorkbook | undefined, own: readonly HoursSheet[], year: number): boolean {
  if (!known?.read || known.due) return true;
  return known.notes.some((note) => note.unread && hidesYear(note, own, year));
}

function hidesYear({ sheet }: ReadingNote, own: readonly HoursSheet[], year: number): boolean {
  if (sheet === "") return true;
  const named = /20\d\d/.exec(sheet)?.[0];
  if (named !== undefined && Number(named) !== year) return false;
  return own.every((each) => each.year !== year || each.title === sheet);
}
