import type { SpreadsheetDraft } from "../../draft.ts";
import { allTables, renderTable } from "../../objects/tables.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { Table } from "../../spreadsheet.ts";
import type { RequestHandler } from "../request-handler.ts";
import { checkTable, tableRange } from "./check-table.ts";
import { writeColumns } from "./write-columns.ts";

/**
 * Makes a native table of a range whose first row is its headings. The names of its columns are written into the
 * headings, and their types change the cells below.
 */
export const addTable: RequestHandler<"addTable"> = (draft, { table = {} }) => {
  if (!table.range) throw new InvalidRequest("No range specified.");
  checkTable(draft, table);
  const sheet = draft.sheet(table.range.sheetId);
  const range = tableRange(sheet, table.range);
  const added: Table = {
    tableId: table.tableId ? freeId(draft, table.tableId) : unusedId(draft, sheet.properties.sheetId),
    name: table.name ?? unusedName(draft),
    range,
    columns: writeColumns({ draft, sheet, range, before: [] }, table.columnProperties ?? []),
    ...(table.rowsProperties ? { rowsProperties: table.rowsProperties } : {}),
  };
  sheet.tables = [...sheet.tables, added];
  return { addTable: { table: renderTable(sheet.finish(), added, draft.properties.locale) } };
};

function freeId(draft: SpreadsheetDraft, tableId: string): string {
  if (!allTables(draft).some((other) => other.tableId === tableId)) return tableId;
  throw new InvalidRequest(`A table with the ID ${tableId} already exists.`);
}

/** Google draws one, this keeps runs alike. */
const unusedId = (draft: SpreadsheetDraft, sheetId: number): string =>
  free(
    allTables(draft).map(({ tableId }) => tableId),
    (number) => `table-${number}-${sheetId}`,
  );

const unusedName = (draft: SpreadsheetDraft): string =>
  free(
    allTables(draft).map(({ name }) => name.toLowerCase()),
    (number) => `Table${number}`,
  );

function free(taken: readonly string[], wish: (number: number) => string): string {
  let number = taken.length + 1;
  while (taken.includes(wish(number).toLowerCase())) number += 1;
  return wish(number);
}
