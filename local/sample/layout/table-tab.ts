import { STYLES } from "../../../functions/sheets/styles.ts";
import type { Columns } from "../../../schemas/table/define-table.ts";
import { type LaidCell, type TabLayout, USUAL_ROWS } from "./tab-layout.ts";

const USUAL_WIDTH = 120;

/** The empty tab of a table: its headings with their notes, in sight while people scroll. */
export function tableTab(table: { readonly title: string; readonly columns: Columns }): TabLayout {
  return {
    title: table.title,
    rowCount: USUAL_ROWS,
    frozenRows: 1,
    frozenColumns: 1,
    columnWidths: widthsOf(table.columns),
    rows: [headingCells(table.columns)],
    boxes: null,
  };
}

/** The headings of a table, each with its note. */
export const headingCells = (columns: Columns): LaidCell[] =>
  Object.values(columns).map(({ heading, note }) => ({
    value: heading,
    style: STYLES.heading,
    ...(note === null ? {} : { note }),
  }));

/** The widths of a table's columns, in pixels. */
export const widthsOf = (columns: Columns): number[] => Object.values(columns).map(({ width }) => width ?? USUAL_WIDTH);
