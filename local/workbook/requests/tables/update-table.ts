import { parseFieldMask, topNames } from "../../field-mask.ts";
import { InvalidRequest, Unsupported } from "../../refusals.ts";
import { findTable } from "../../tables.ts";
import type { RequestHandler } from "../request-handler.ts";
import { checkTable, tableRange, writeColumns } from "./check-table.ts";

/** Changes the named fields of a table, which stays on its tab; the list of columns is replaced whole. */
export const updateTable: RequestHandler<"updateTable"> = (draft, { table = {}, fields }) => {
  if (!fields) throw new InvalidRequest("At least one field must be listed in 'fields'.");
  const { sheet, table: present } = findTable(draft, table.tableId);
  checkTable(draft, table, present);
  const names = topNames(parseFieldMask(fields), FIELDS);
  const unknown = names.find((name) => !FIELDS.includes(name));
  if (unknown) throw new Unsupported(`Updating Table.${unknown} is not supported by the local Google.`);
  if ((table.range?.sheetId ?? present.range.sheetId) !== present.range.sheetId) {
    throw new Unsupported("Moving a table to another tab is not supported by the local Google.");
  }
  const has = (name: string): boolean => names.includes(name);
  const range = has("range") && table.range ? tableRange(sheet, table.range, present) : present.range;
  const sent = has("columnProperties")
    ? (table.columnProperties ?? [])
    : present.columns.map((column, columnIndex) => ({ ...column, columnIndex }));
  const width = (range.endColumnIndex ?? 0) - (range.startColumnIndex ?? 0);
  const { rowsProperties: before, ...kept } = present;
  const rowsProperties = has("rowsProperties") ? table.rowsProperties : before;
  const updated = {
    ...kept,
    name: has("name") ? (table.name ?? present.name) : present.name,
    range,
    columns: writeColumns(
      draft,
      sheet,
      range,
      sent.filter(({ columnIndex }) => has("columnProperties") || (columnIndex ?? 0) < width),
    ),
    ...(rowsProperties ? { rowsProperties } : {}),
  };
  sheet.tables = sheet.tables.map((other) => (other === present ? updated : other));
  return undefined;
};

const FIELDS: readonly string[] = ["name", "range", "columnProperties", "rowsProperties"];
