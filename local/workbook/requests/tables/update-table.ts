import type { SpreadsheetDraft } from "../../draft.ts";
import { type FieldMask, replaceFields } from "../../masks/field-mask.ts";
import { updateMask } from "../../masks/update-mask.ts";
import { findTable } from "../../objects/tables.ts";
import { InvalidRequest, Unsupported } from "../../refusals.ts";
import type { Table } from "../../spreadsheet.ts";
import type { GridRange, TableColumn, WireTable } from "../../wire.ts";
import type { RequestHandler } from "../request-handler.ts";
import { checkTable, tableRange } from "./check-table.ts";
import { writeColumns } from "./write-columns.ts";

/** Changes the named fields of a table, which stays on its tab; the list of columns is replaced whole. */
export const updateTable: RequestHandler<"updateTable"> = (draft, { table = {}, fields }) => {
  const mask = updateMask(fields, ["tableId", "name", "range", "columnProperties", "rowsProperties"]);
  const { sheet, found: present } = findTable(draft, table.tableId);
  checkTable(draft, table, present);
  if ((table.range?.sheetId ?? present.range.sheetId) !== present.range.sheetId) {
    throw new Unsupported("Moving a table to another tab is not supported by the local Google.");
  }
  const { rowsProperties: before, ...kept } = present;
  const rowsProperties = replaceFields<RowsProperties>(before, table.rowsProperties, rowsMask(mask));
  const wished = mask.has("range") && table.range ? table.range : withFooter(present, rowsProperties);
  const range = tableRange(sheet, wished, present);
  const updated: Table = {
    ...kept,
    name: mask.has("name") ? (table.name ?? present.name) : present.name,
    range,
    columns: writeColumns({ draft, sheet, range, before: present.columns }, columnsOf(present, table, range, mask)),
    ...(rowsProperties ? { rowsProperties } : {}),
  };
  sheet.tables = sheet.tables.map((other) => (other === present ? updated : other));
  followTable(draft, updated);
  return undefined;
};

type RowsProperties = NonNullable<WireTable["rowsProperties"]>;
type Mask = ReadonlyMap<string, FieldMask>;

const rowsMask = (mask: Mask): FieldMask => mask.get("rowsProperties") ?? new Map();

function columnsOf(present: Table, table: WireTable, range: GridRange, mask: Mask): readonly TableColumn[] {
  if (!mask.has("columnProperties")) {
    const width = (range.endColumnIndex ?? 0) - (range.startColumnIndex ?? 0);
    return present.columns.slice(0, width).map((column, columnIndex) => ({ ...column, columnIndex }));
  }
  const sent = table.columnProperties ?? [];
  if (sent.some(({ columnName }) => !columnName)) {
    throw new InvalidRequest("Table header row cell must have a value.");
  }
  return sent;
}

/**
 * "If updating an existing table without a footer to have a footer, the range will be expanded by 1 row. If updating an
 * existing table with a footer and removing a footer, the range will be shrunk by 1 row": discovery text of
 * `TableRowsProperties.footerColorStyle`.
 */
function withFooter({ range, rowsProperties: before }: Table, after: RowsProperties | undefined): GridRange {
  const grown = Number(Boolean(after?.footerColorStyle)) - Number(Boolean(before?.footerColorStyle));
  return { ...range, endRowIndex: (range.endRowIndex ?? 0) + grown };
}

/** What the table backs covers its new range. */
function followTable(draft: SpreadsheetDraft, { tableId, range }: Table): void {
  const followed = <T extends { readonly tableId?: string | null }>(list: readonly T[]): readonly T[] =>
    list.map((item) => (item.tableId === tableId ? { ...item, range } : item));
  for (const sheet of draft.sheets) {
    sheet.protectedRanges = followed(sheet.protectedRanges);
    sheet.filterViews = followed(sheet.filterViews);
    if (sheet.basicFilter?.tableId === tableId) sheet.basicFilter = { ...sheet.basicFilter, range };
  }
}
