import { parseFieldMask } from "../../../../local/workbook/masks/field-mask.ts";
import { renderSpreadsheet } from "../../../../local/workbook/rendering/render-spreadsheet.ts";
import type { Spreadsheet } from "../../../../local/workbook/spreadsheet.ts";
import type { CellData, GridRange } from "../../../../local/workbook/wire.ts";

/** The cells of the first tab as a reader is told them, row by row. */
export function told(spreadsheet: Spreadsheet, fields: string): readonly (readonly CellData[])[] {
  const mask = parseFieldMask(`sheets.data.rowData.values(${fields})`);
  const rows = renderSpreadsheet(spreadsheet, mask).sheets?.[0]?.data?.[0]?.rowData ?? [];
  return rows.map(({ values = [] }) => values);
}

/** The first cell of the first tab as a reader is told it. */
export const toldFirst = (spreadsheet: Spreadsheet, fields: string): CellData =>
  told(spreadsheet, fields)[0]?.[0] ?? {};

/** Rows and columns of the first tab, half-open. */
export const grid = (
  startRowIndex: number,
  endRowIndex: number,
  startColumnIndex: number,
  endColumnIndex: number,
): GridRange => ({ sheetId: 0, startRowIndex, endRowIndex, startColumnIndex, endColumnIndex });

export const A1 = grid(0, 1, 0, 1);
