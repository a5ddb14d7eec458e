import { effectiveValue, numberFormatOf } from "../cells/cell.ts";
import type { SpreadsheetDraft } from "../draft.ts";
import { formatValue } from "../formats/format-value.ts";
import type { MoveRange } from "../moving/move-ranges.ts";
import type { Sheet, Table } from "../spreadsheet.ts";
import type { WireTable } from "../wire.ts";
import { type OnTab, requireOnTab } from "./find-on-tab.ts";

/** The table with that id and its tab; refused when there is none. */
export const findTable = (draft: SpreadsheetDraft, id: string | null | undefined): OnTab<Table> =>
  requireOnTab(draft, ({ tables }) => tables.find(({ tableId }) => tableId === id), `No table with id: ${id ?? ""}`);

/** Every table of the spreadsheet: their names and ids must differ. */
export const allTables = (draft: SpreadsheetDraft): readonly Table[] => draft.sheets.flatMap(({ tables }) => tables);

/** The table on the wire: each column is called what its heading cell shows. */
export function renderTable({ rows }: Pick<Sheet, "rows">, { columns, ...table }: Table, locale: string): WireTable {
  const { startRowIndex = 0, startColumnIndex = 0 } = table.range;
  const headings = rows[startRowIndex ?? 0] ?? [];
  return {
    ...table,
    columnProperties: columns.map((column, columnIndex) => {
      const heading = headings[(startColumnIndex ?? 0) + columnIndex];
      const value = heading && effectiveValue(heading);
      const shown = value && formatValue(value, numberFormatOf(heading), locale);
      return { columnIndex, columnName: shown || defaultColumnName(locale, columnIndex + 1), ...column };
    }),
  };
}

/** The name of a column that nobody named, by the spreadsheet's language. */
export const defaultColumnName = (locale: string, number: number): string =>
  locale.startsWith("fr") ? `Colonne ${number}` : `Column ${number}`;

/** The table once rows or columns came or went, its columns' types with their cells; `null` when nothing is left. */
export function tableAfterMove(table: Table, move: MoveRange): Table | null {
  const range = move(table.range);
  if (range === null) return null;
  const first = range.startColumnIndex ?? 0;
  const columns: Table["columns"][number][] = Array.from({ length: (range.endColumnIndex ?? 0) - first }, () => ({}));
  for (const [place, column] of table.columns.entries()) {
    const startColumnIndex = (table.range.startColumnIndex ?? 0) + place;
    const kept = move({ ...table.range, startColumnIndex, endColumnIndex: startColumnIndex + 1 });
    if (kept) columns[(kept.startColumnIndex ?? 0) - first] = column;
  }
  return { ...table, range, columns };
}
