import type { Cell } from "../../schemas/cells/cell.ts";
import type { CellRemark } from "../../schemas/contract-row/check-tab.ts";

/** A tab as it stands from its first cell on: a rectangle of each. Rows and columns are zero-based. */
export type Tab = {
  readonly title: string;
  readonly cells: readonly (readonly Cell[])[];
  readonly backgrounds: readonly (readonly string[])[];
  readonly notes: readonly (readonly string[])[];
};

/** What a person has just typed, pasted or cleared, zero-based. */
export type Edited = {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
};

/** Some cells of a tab: only there may a remark be put or taken away. */
export type Watched = { readonly firstRow: number; readonly lastRow: number; readonly columns: readonly number[] };

/** What there is to say after an edit: at cells, all those of `watched`, and in a short message. */
export type Check = {
  readonly watched: readonly Watched[];
  readonly remarks: readonly CellRemark[];
  readonly toast: string | null;
};

/** Nothing is said, and nothing that was said before is taken away. */
export const NOTHING: Check = { watched: [], remarks: [], toast: null };

/** Whether an edit reached a row. */
export const touchesRow = ({ row, rowCount }: Edited, asked: number): boolean => asked >= row && asked < row + rowCount;

/** Whether an edit reached a column. */
export const touchesColumn = ({ column, columnCount }: Edited, asked: number): boolean =>
  asked >= column && asked < column + columnCount;
