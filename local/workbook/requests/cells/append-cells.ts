import { effectiveValue } from "../../cells/cell.ts";
import type { SheetDraft, SpreadsheetDraft } from "../../draft.ts";
import { appendDimension, insertDimension } from "../../lines/dimensions.ts";
import { findTable } from "../../objects/tables.ts";
import { type Area, areaOf } from "../../ranges/grid-range.ts";
import type { RequestHandler } from "../request-handler.ts";
import { cellMask } from "./cell-mask.ts";
import { type Target, writeRows } from "./write-rows.ts";

/**
 * Writes rows after the last row with data of a tab, or of the body of a table, which goes before the tab; rows come in
 * where there are too few.
 */
export const appendCells: RequestHandler<"appendCells"> = (draft, { sheetId, tableId, rows = [], fields }) => {
  const mask = cellMask(fields);
  if (rows.length === 0) return undefined;
  const target = tableId ? inTable(draft, tableId, rows.length) : inSheet(draft.sheet(sheetId), rows.length);
  writeRows(draft, target, rows, mask);
  return undefined;
};

function inSheet(sheet: SheetDraft, count: number): Target {
  const { rowCount, columnCount } = sheet.properties;
  const startRow = endOfData(sheet, { startRow: 0, endRow: rowCount, startColumn: 0, endColumn: columnCount });
  const missing = startRow + count - rowCount;
  if (missing > 0) appendDimension(sheet, "ROWS", missing);
  return { sheet, area: { startRow, endRow: startRow + count, startColumn: 0, endColumn: columnCount }, whole: false };
}

function inTable(draft: SpreadsheetDraft, tableId: string, count: number): Target {
  const { sheet, found: table } = findTable(draft, tableId);
  const area = areaOf(table.range, sheet);
  const footer = table.rowsProperties?.footerColorStyle ? 1 : 0;
  const body = { ...area, startRow: area.startRow + 1, endRow: area.endRow - footer };
  const startRow = endOfData(sheet, body);
  const missing = startRow + count - body.endRow;
  if (missing > 0) growTable({ draft, sheet }, tableId, area.endRow, { at: body.endRow, missing });
  return { sheet, area: { ...area, startRow, endRow: startRow + count }, whole: false };
}

/** Rows come in above what stands right below the table, its footer included; blank ones are taken in as they are. */
function growTable(
  { draft, sheet }: { readonly draft: SpreadsheetDraft; readonly sheet: SheetDraft },
  tableId: string,
  end: number,
  { at, missing }: { readonly at: number; readonly missing: number },
): void {
  const isFree = at === end && sheet.rows.slice(end, end + missing).every((row) => row.length === 0);
  const past = end + missing - sheet.properties.rowCount;
  if (!isFree) insertDimension({ draft, sheet, dimension: "ROWS" }, at, missing);
  else if (past > 0) appendDimension(sheet, "ROWS", past);
  sheet.tables = sheet.tables.map((table) =>
    table.tableId === tableId ? { ...table, range: { ...table.range, endRowIndex: end + missing } } : table,
  );
}

/** The row after the last one of the area that has a value; its first row when none has. */
function endOfData(sheet: SheetDraft, { startRow, endRow, startColumn, endColumn }: Area): number {
  const rows = sheet.rows.slice(startRow, endRow);
  const hasData = (row: SheetDraft["rows"][number]): boolean =>
    row.slice(startColumn, endColumn).some((cell) => cell && (cell.userEnteredValue ?? effectiveValue(cell)));
  return startRow + rows.findLastIndex(hasData) + 1;
}
