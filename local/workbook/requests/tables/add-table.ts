import { InvalidRequest } from "../../refusals.ts";
import type { Table } from "../../spreadsheet.ts";
import { allTables, renderTable } from "../../tables.ts";
import type { RequestHandler } from "../request-handler.ts";
import { checkTable, tableRange, writeColumns } from "./check-table.ts";

/**
 * Makes a native table of a range whose first row is its headings. Its name is "unique to all tables in the same
 * spreadsheet": discovery text. The names of its columns are written into the headings.
 */
export const addTable: RequestHandler<"addTable"> = (draft, { table = {} }) => {
  if (!table.range) throw new InvalidRequest("No range specified.");
  checkTable(draft, table);
  const sheet = draft.sheet(table.range.sheetId);
  const range = tableRange(sheet, table.range);
  const number = allTables(draft).length + 1;
  const tableId = table.tableId ?? `table-${number}-${sheet.properties.sheetId}`;
  if (allTables(draft).some((other) => other.tableId === tableId)) {
    throw new InvalidRequest(`A table with the ID ${tableId} already exists.`);
  }
  const added: Table = {
    tableId,
    name: table.name ?? `Table${number}`,
    range,
    columns: writeColumns(draft, sheet, range, table.columnProperties ?? []),
    ...(table.rowsProperties ? { rowsProperties: table.rowsProperties } : {}),
  };
  sheet.tables = [...sheet.tables, added];
  return { addTable: { table: renderTable(sheet.finish(), added, draft.properties.locale) } };
};
