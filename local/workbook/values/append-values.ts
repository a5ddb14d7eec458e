import type { SheetDraft, SpreadsheetDraft } from "../draft.ts";
import { appendDimension, checkGrowth, insertDimension, sizeOf } from "../lines/dimensions.ts";
import { type A1Range, printA1 } from "../ranges/a1.ts";
import { dataRegions } from "../ranges/data-regions.ts";
import { type Area, type Dimension, overlaps } from "../ranges/grid-range.ts";
import { InvalidRequest } from "../refusals.ts";
import { type InputOption, type Written, widest, writeValues } from "./write-values.ts";

/** OVERWRITE writes into the cells below the table, whatever they hold; INSERT_ROWS first makes room for the rows. */
export type InsertOption = "OVERWRITE" | "INSERT_ROWS";

/** What was appended, and the table that it was appended to, in A1: `null` when the range touches none. */
export type Appended = { readonly written: Written; readonly tableRange: string | null };

/**
 * Writes rows below the last table that the range touches, from that table's first column on, or at the range's first
 * cell when it touches none; the grid grows where they do not fit.
 */
export function appendValues(
  draft: SpreadsheetDraft,
  range: A1Range,
  rows: readonly (readonly unknown[])[],
  how: { readonly input: InputOption; readonly insert: InsertOption; readonly now: Date },
): Appended {
  const sheet = draft.sheet(range.sheet.properties.sheetId);
  if (sheet.properties.sheetType === "OBJECT") throw new InvalidRequest("Cannot append to a sheet without a grid.");
  const table = dataRegions(sheet).findLast((region) => overlaps(region, range.area));
  const start = table ? { row: table.endRow, column: table.startColumn } : startOf(range.area);
  const tableRange = table ? printA1(sheet, table) : null;
  if (how.insert === "INSERT_ROWS" && rows.length > 0 && start.row < sizeOf(sheet, "ROWS")) {
    insertDimension({ draft, sheet, dimension: "ROWS" }, start.row, rows.length);
  }
  reach(sheet, "ROWS", start.row + rows.length);
  reach(sheet, "COLUMNS", start.column + widest(rows));
  checkGrowth(draft);
  const area = { startRow: start.row, startColumn: start.column, endRow: start.row, endColumn: start.column };
  return { written: writeValues(draft, { sheet, area, single: true }, rows, how), tableRange };
}

const startOf = ({ startRow, startColumn }: Area) => ({ row: startRow, column: startColumn });

function reach(sheet: SheetDraft, dimension: Dimension, size: number): void {
  const missing = size - sizeOf(sheet, dimension);
  if (missing > 0) appendDimension(sheet, dimension, missing);
}
