import { effectiveValue, type Row } from "../cells/cell.ts";
import { recalculate } from "../formulas/recalculate.ts";
import type { Sheet, Spreadsheet } from "../spreadsheet.ts";
import type { ExtendedValue } from "../wire.ts";

/** What formulas give on a tab, as if each stood in a column of its own right of the grid. */
export function evaluateFormulas(
  spreadsheet: Spreadsheet,
  sheetId: number,
  formulas: readonly string[],
  now: Date,
): readonly (ExtendedValue | undefined)[] {
  const own = (sheet: Sheet): boolean => sheet.properties.sheetId === sheetId;
  const column = spreadsheet.sheets.find(own)?.properties.columnCount ?? 0;
  const sheets = spreadsheet.sheets.map((sheet) => (own(sheet) ? withColumn(sheet, column, formulas) : sheet));
  const { rows } = recalculate({ ...spreadsheet, sheets }, now).sheets.find(own) ?? { rows: [] };
  return formulas.map((_, row) => {
    const cell = rows[row]?.[column];
    return cell && effectiveValue(cell);
  });
}

function withColumn(sheet: Sheet, column: number, formulas: readonly string[]): Sheet {
  const height = Math.max(sheet.rows.length, formulas.length);
  const rows = Array.from({ length: height }, (_, at): Row => {
    const row = sheet.rows[at] ?? [];
    const formulaValue = formulas[at];
    if (formulaValue === undefined) return row;
    const padding = Array.from({ length: Math.max(0, column - row.length) }, () => undefined);
    return [...row, ...padding, { userEnteredValue: { formulaValue } }];
  });
  const { properties } = sheet;
  const rowCount = Math.max(properties.rowCount, height);
  return { ...sheet, properties: { ...properties, rowCount, columnCount: column + 1 }, rows };
}
