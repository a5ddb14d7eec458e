import { rangeRef } from "hucre/xlsx";
import type { Sheet } from "../workbook/spreadsheet.ts";
import type { GridRange } from "../workbook/wire.ts";

/** The cells of a range on its own tab, as Excel writes them: `A1:B2`; an open end goes to the grid's. */
export function refToXlsx({ properties }: Sheet, range: GridRange): string {
  const { startRowIndex: top, startColumnIndex: left, endRowIndex: bottom, endColumnIndex: right } = range;
  return rangeRef(top ?? 0, left ?? 0, (bottom ?? properties.rowCount) - 1, (right ?? properties.columnCount) - 1);
}

/** The same from any tab, whatever is copied: `'Heures'!$A$1:$B$2`. */
export function fullRefToXlsx(sheet: Sheet, range: GridRange, names: ReadonlyMap<string, string>): string {
  const name = (names.get(sheet.properties.title) ?? sheet.properties.title).replaceAll("'", "''");
  return `'${name}'!${refToXlsx(sheet, range).replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}
