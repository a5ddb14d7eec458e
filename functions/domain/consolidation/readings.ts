import type { HoursSheet } from "../../../schemas/declarant-workbook.ts";
import type { KnownRequest, ReadingNote } from "../../../schemas/state.ts";

/** A problem met while reading, before it is known since when it lasts. */
export type ReadingProblem = Omit<ReadingNote, "since">;

/**
 * What came of reading a declarant's workbook once. `sheets` holds the tabs that could be read; a problem that is
 * `unread` names one that could not, or, with an empty `sheet`, the whole workbook. `requests` is `null` where there is
 * no tab of them, or none that can be read: the last ones known then hold.
 */
export type DeclarantReading = {
  readonly declarant: string;
  readonly sheets: readonly HoursSheet[];
  readonly problems: readonly ReadingProblem[];
  readonly requests: readonly KnownRequest[] | null;
};

/** The hours as they stand after the readings, and what each declarant's last reading had to report. */
export type MergedHours = {
  readonly sheets: readonly HoursSheet[];
  readonly notes: ReadonlyMap<string, readonly ReadingNote[]>;
};
