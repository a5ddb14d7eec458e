import { setValue } from "../../cells/write-cell.ts";
import type { SheetDraft, SpreadsheetDraft } from "../../draft.ts";
import { defaultColumnName } from "../../objects/tables.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { Table } from "../../spreadsheet.ts";
import type { GridRange, TableColumn } from "../../wire.ts";
import { checkColumn } from "./check-column.ts";
import { typeColumn } from "./type-column.ts";

/** Where columns are written: their tab, the range of their table, and the columns that it had. */
export type ColumnsPlace = {
  readonly draft: SpreadsheetDraft;
  readonly sheet: SheetDraft;
  readonly range: GridRange;
  readonly before: Table["columns"];
};

/**
 * The columns of a table as sent, and their names in its heading cells: the name that was sent, else what the cell
 * holds, else a standard one. A column that is left out is untyped; one that gets another type has its cells changed.
 */
export function writeColumns(place: ColumnsPlace, sent: readonly TableColumn[]): Table["columns"] {
  const { draft, sheet, range, before } = place;
  const width = (range.endColumnIndex ?? 0) - (range.startColumnIndex ?? 0);
  const byPlace = placed(sent, width);
  return Array.from({ length: width }, (_, offset) => {
    const { columnIndex: _index, columnName, ...column } = byPlace.get(offset) ?? {};
    const at = [range.startRowIndex ?? 0, (range.startColumnIndex ?? 0) + offset] as const;
    const { locale } = draft.properties;
    const heading = sheet.cell(...at);
    const name = columnName ?? (heading?.userEnteredValue ? null : defaultColumnName(locale, offset + 1));
    if (name) sheet.setCell(...at, setValue(heading, { stringValue: name }));
    if (column.columnType !== before[offset]?.columnType) typeColumn(sheet, range, at[1], column.columnType);
    return column;
  });
}

function placed(sent: readonly TableColumn[], width: number): ReadonlyMap<number, TableColumn> {
  const byPlace = new Map<number, TableColumn>();
  for (const column of sent) {
    const place = column.columnIndex ?? 0;
    if (place < 0 || place >= width) throw new InvalidRequest(`The column index ${place} is outside of the table.`);
    if (byPlace.has(place)) throw new InvalidRequest(`The column index ${place} is given twice.`);
    checkColumn(column);
    byPlace.set(place, column);
  }
  return byPlace;
}
