import type { WrittenCell } from "../../../functions/ports/workbooks.ts";

/** One cell that a set-up writes, with the note that explains it. */
export type LaidCell = WrittenCell & { readonly note?: string };

/** A row of boxes to tick, zero-based. */
export type Boxes = { readonly row: number; readonly column: number; readonly count: number };

/** A tab as a set-up hands it to people: its headings and their notes, its widths, what stays in sight, its boxes. */
export type TabLayout = {
  readonly title: string;
  readonly rowCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly columnWidths: readonly number[];
  readonly rows: readonly (readonly LaidCell[])[];
  readonly boxes: Boxes | null;
};

/** The rows that a new tab offers, blank ones included. */
export const USUAL_ROWS = 500;
