import type { SheetEdit, SheetLayout } from "../../ports/workbooks.ts";
import type { Surroundings } from "./lay-tab.ts";
import type { TabLook } from "./tab-look.ts";

/**
 * A tab of a workbook beside its look. `columns` gives for each column of the look the one that bears it now, `rowOf`
 * for each row of the look the one that it is now; `null` where there is none. `fresh` are the columns just added.
 */
export type PresentTab = {
  readonly sheet: SheetLayout;
  readonly tab: TabLook;
  readonly columns: readonly (number | null)[];
  readonly rowOf: (row: number) => number | null;
  readonly fresh: ReadonlySet<number>;
  readonly surroundings: Surroundings;
};

/** What a part of a plan brings, in words that follow the tab's title. */
export type Part = {
  readonly edits: readonly SheetEdit[];
  readonly added: readonly string[];
  readonly differing: readonly string[];
};

export const NOTHING: Part = { edits: [], added: [], differing: [] };
