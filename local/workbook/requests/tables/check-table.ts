import type { SheetDraft, SpreadsheetDraft } from "../../draft.ts";
import { areaOf, overlaps } from "../../grid-range.ts";
import { InvalidRequest, onlyKnown, Unsupported } from "../../refusals.ts";
import type { Table } from "../../spreadsheet.ts";
import { allTables, defaultColumnName } from "../../tables.ts";
import type { GridRange, TableColumn, WireTable } from "../../wire.ts";
import { setValue } from "../../write-cell.ts";

/** Refuses the parts of a table that the model does not keep, and another table's name: they differ within a file. */
export function checkTable(draft: SpreadsheetDraft, table: WireTable, own?: Table): void {
  onlyKnown("Table", table, ["tableId", "name", "range", "rowsProperties", "columnProperties"]);
  const name = table.name?.toLowerCase();
  if (name === "") throw new InvalidRequest("The table name cannot be empty.");
  if (allTables(draft).some((other) => other.tableId !== own?.tableId && other.name.toLowerCase() === name)) {
    throw new InvalidRequest(`A table with the name "${table.name}" already exists.`);
  }
}

/** The range with all its bounds; one that shares a cell with another table is refused. */
export function tableRange(sheet: SheetDraft, range: GridRange, own?: Table): GridRange {
  const area = areaOf(range, sheet);
  if (sheet.tables.some((other) => other.tableId !== own?.tableId && overlaps(areaOf(other.range, sheet), area))) {
    throw new InvalidRequest("A table cannot overlap another table.");
  }
  return {
    sheetId: sheet.properties.sheetId,
    startRowIndex: area.startRow,
    endRowIndex: area.endRow,
    startColumnIndex: area.startColumn,
    endColumnIndex: area.endColumn,
  };
}

type Columns = Table["columns"];

/**
 * The columns of a table as sent, and their names in its heading cells: the name that was sent, else what the cell
 * holds, else a standard one. A column that is left out is untyped.
 */
export function writeColumns(
  draft: SpreadsheetDraft,
  sheet: SheetDraft,
  range: GridRange,
  sent: readonly TableColumn[],
): Columns {
  const width = (range.endColumnIndex ?? 0) - (range.startColumnIndex ?? 0);
  const byPlace = placed(sent, width);
  return Array.from({ length: width }, (_, place) => {
    const { columnIndex: _index, columnName, ...column } = byPlace.get(place) ?? {};
    const at = [range.startRowIndex ?? 0, (range.startColumnIndex ?? 0) + place] as const;
    const { locale } = draft.properties;
    const heading = sheet.cell(...at);
    const name = columnName ?? (heading?.userEnteredValue ? null : defaultColumnName(locale, place + 1));
    if (name) sheet.setCell(...at, setValue(heading, { stringValue: name }, locale));
    return column;
  });
}

function placed(sent: readonly TableColumn[], width: number): ReadonlyMap<number, TableColumn> {
  const byPlace = new Map<number, TableColumn>();
  for (const column of sent) {
    const place = column.columnIndex ?? 0;
    if (place < 0 || place >= width) throw new InvalidRequest(`The column index ${place} is outside of the table.`);
    if (byPlace.has(place)) throw new InvalidRequest(`The column index ${place} is given twice.`);
    checkType(column);
    byPlace.set(place, column);
  }
  return byPlace;
}

// A typed column changes formats and cells of its own accord; only lists to choose from leave them alone.
function checkType({ columnType, dataValidationRule }: TableColumn): void {
  const type = columnType ?? "COLUMN_TYPE_UNSPECIFIED";
  if (type !== "COLUMN_TYPE_UNSPECIFIED" && type !== "DROPDOWN") {
    throw new Unsupported(`A table's column of type ${type} is not supported by the local Google.`);
  }
  const { condition } = dataValidationRule ?? {};
  if (type === "DROPDOWN" && !condition) {
    throw new InvalidRequest("Condition must be set for dropdown column type.");
  }
  if (type !== "DROPDOWN" && condition) {
    throw new InvalidRequest("Cannot set condition for non-dropdown column type.");
  }
  if (condition && condition.type !== "ONE_OF_LIST") {
    throw new InvalidRequest("The condition of a table's column must be ONE_OF_LIST.");
  }
}
