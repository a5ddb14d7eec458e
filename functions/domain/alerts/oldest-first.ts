import type { Journal, JournalEntry } from "../../../schemas/journal.ts";

/** The journal as it grew, whatever the order of its lines: people sort the tab. */
export const oldestFirst = (journal: Journal): Journal =>
  journal.toSorted((left, right) => (placeOf(left) < placeOf(right) ? -1 : Number(placeOf(left) > placeOf(right))));

/** By instant; of what one run wrote at once, the evaluations by month, then the e-mails that they called for. */
const placeOf = (entry: JournalEntry): string => entry.at + (entry.kind === "evaluation" ? entry.month : entry.kind);
