import { LISTS_HEADINGS, LISTS_SHEET } from "../../../schemas/lists-sheet.ts";
import { STYLES } from "../styles.ts";
import { BARE_TAB, type TabLook, USUAL_ROWS } from "./tab-look.ts";
import type { Source, Sources } from "./table-tab.ts";

export { LISTS_HEADINGS, LISTS_SHEET } from "../../../schemas/lists-sheet.ts";

/** What each column of a declarant's tabs chooses from. */
export const LISTS_SOURCES: Sources = Object.fromEntries(
  Object.keys(LISTS_HEADINGS).map((key, column): [string, Source] => [key, { sheet: LISTS_SHEET, row: 1, column }]),
);

/** `Listes`, empty: drop-downs may name its columns from the first day on. */
export const LISTS_TAB: TabLook = {
  ...BARE_TAB,
  kind: "service",
  title: LISTS_SHEET,
  hidden: true,
  rowCount: USUAL_ROWS,
  frozenRows: 1,
  columnWidths: Object.keys(LISTS_HEADINGS).map(() => 180),
  rows: [Object.values(LISTS_HEADINGS).map((value) => ({ value, style: STYLES.heading }))],
};
