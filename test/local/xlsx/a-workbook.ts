import { batchUpdate } from "../../../local/workbook/batch-update.ts";
import { recalculate } from "../../../local/workbook/formulas/recalculate.ts";
import { newSpreadsheet } from "../../../local/workbook/new-spreadsheet.ts";
import type { Spreadsheet } from "../../../local/workbook/spreadsheet.ts";
import type { CellData, CellFormat, ExtendedValue, Request } from "../../../local/workbook/wire.ts";

/** A French spreadsheet of one tab, `Heures`, after these requests. */
export function aWorkbook(requests: readonly Request[] = [], locale = "fr_FR"): Spreadsheet {
  const sheets = [{ properties: { sheetId: 0, title: "Heures" } }];
  const empty = newSpreadsheet("workbook-1", { properties: { title: "Heures d'essai", locale }, sheets });
  if (requests.length === 0) return empty;
  const now = new Date("2025-11-15T07:00:00Z");
  return recalculate(batchUpdate(empty, requests, { now }).spreadsheet, now);
}

/** Writes cells from A1 on, one list a row. */
export const write = (rows: readonly (readonly CellData[])[], sheetId = 0): Request => ({
  updateCells: {
    start: { sheetId, rowIndex: 0, columnIndex: 0 },
    rows: rows.map((values) => ({ values: [...values] })),
    fields: "userEnteredValue,userEnteredFormat,note,dataValidation",
  },
});

/** One cell: a text, a number or a boolean, or a value of Google's own. */
export const aCell = (value: string | number | boolean | ExtendedValue, format?: CellFormat): CellData => ({
  userEnteredValue: extendedValue(value),
  ...(format ? { userEnteredFormat: format } : {}),
});

function extendedValue(value: string | number | boolean | ExtendedValue): ExtendedValue {
  if (typeof value === "object") return value;
  if (typeof value === "number") return { numberValue: value };
  return typeof value === "string" ? { stringValue: value } : { boolValue: value };
}

/** Gives a rectangle, from A1, a rule. */
export const rule = (
  [startRow, endRow]: readonly [number, number],
  column: number,
  condition: { readonly type: string; readonly values?: readonly string[] },
): Request => ({
  setDataValidation: {
    range: {
      sheetId: 0,
      startRowIndex: startRow,
      endRowIndex: endRow,
      startColumnIndex: column,
      endColumnIndex: column + 1,
    },
    rule: {
      condition: {
        type: condition.type,
        values: (condition.values ?? []).map((userEnteredValue) => ({ userEnteredValue })),
      },
      strict: true,
    },
  },
});
