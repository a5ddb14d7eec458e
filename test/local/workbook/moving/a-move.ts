import type { Area } from "../../../../local/workbook/ranges/grid-range.ts";
import type { Spreadsheet } from "../../../../local/workbook/spreadsheet.ts";
import type { DimensionRange, GridRange, Request } from "../../../../local/workbook/wire.ts";
import { aSpreadsheet, batched } from "../a-spreadsheet.ts";

/** `A1:B2` of a tab, the first when nothing is said, as in Google's `GridRange`. */
export function at(text: string, sheetId = 0): GridRange & { readonly sheetId: number } {
  const [from = "", to = from] = text.split(":");
  return {
    sheetId,
    startRowIndex: Number(from.slice(1)) - 1,
    endRowIndex: Number(to.slice(1)),
    startColumnIndex: from.charCodeAt(0) - 65,
    endColumnIndex: to.charCodeAt(0) - 64,
  };
}

export const lines = (dimension: "ROWS" | "COLUMNS", startIndex: number, endIndex: number): DimensionRange => ({
  sheetId: 0,
  dimension,
  startIndex,
  endIndex,
});

export const area = (startRow: number, endRow: number, startColumn: number, endColumn: number): Area => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
});

/** A spreadsheet with the first tab, « Heures », and a second one of 10 × 5 cells, « Autre » (id 9). */
export const withOtherTab = (typed: readonly (readonly unknown[])[]): Spreadsheet =>
  batched(aSpreadsheet(typed), {
    addSheet: { properties: { sheetId: 9, title: "Autre", gridProperties: { rowCount: 10, columnCount: 5 } } },
  });

/** What was typed in a tab: numbers, texts, booleans and formulas, `null` for a blank cell. */
export const entered = (spreadsheet: Spreadsheet, tab = 0): unknown[][] =>
  (spreadsheet.sheets[tab]?.rows ?? []).map((row) =>
    Array.from(row, (cell) => Object.values(cell?.userEnteredValue ?? {})[0] ?? null),
  );

export const merge = (range: GridRange): Request => ({ mergeCells: { range, mergeType: "MERGE_ALL" } });

export const merges = (spreadsheet: Spreadsheet, tab = 0) => spreadsheet.sheets[tab]?.merges;

export const named = (range: GridRange): Request => ({
  addNamedRange: { namedRange: { namedRangeId: "n", name: "Plage", range } },
});

export const RED = { backgroundColor: { red: 1 } };

/** Paints a range red. */
export const painted = (range: GridRange): Request => ({
  repeatCell: { range, cell: { userEnteredFormat: RED }, fields: "userEnteredFormat.backgroundColor" },
});
