import { dateCell } from "../../../schemas/cells/date-cell.ts";
import type { Columns, RecordOf, Table } from "../../../schemas/table/define-table.ts";
import { type PrintedCell, printTable } from "../../../schemas/table/print-table.ts";
import { headed, type TextSheet } from "./text-table.ts";

/** One cell to write, zero-based; `null` empties it. A text stays a text, but for a day, which Sheets is to take for one. */
export type EntryCell = {
  readonly row: number;
  readonly column: number;
  readonly value: PrintedCell;
  readonly kind?: "date";
};

/** What an entry writes, nothing where it stands already, or why it cannot. */
export type EntryPlan =
  | { readonly ok: true; readonly cells: readonly EntryCell[] }
  | { readonly ok: false; readonly message: string };

/**
 * The cells of a new line under the last one that holds anything, found in the tab as it stands now. A line that says
 * the very same already is not written twice: a person who asks again after a lost answer means it once.
 */
export function planLine<C extends Columns>(table: Table<C>, sheet: TextSheet, record: RecordOf<Table<C>>): EntryPlan {
  const [headings = [], printed = []] = printTable(table, [record]);
  const filled = headings.flatMap((_, place) => {
    const key = Object.keys(table.columns)[place];
    const value = printed[place] ?? null;
    return key === undefined || value === null ? [] : [{ key, value }];
  });
  const found = headed(
    table,
    sheet,
    filled.map(({ key }) => key),
  );
  if (!found.ok) return found;
  const placed = filled.map(({ key, value }) => ({
    column: found.columns.get(key) ?? 0,
    value,
    ...(table.columns[key]?.codec === dateCell ? { kind: "date" as const } : {}),
  }));
  const known = [...found.columns.values()];
  const isSame = (cells: readonly string[]) =>
    known.every((column) => (cells[column] ?? "").trim() === shown(placed, column));
  if (sheet.rows.some((cells, row) => row > found.row && isSame(cells))) return { ok: true, cells: [] };
  const filledRows = sheet.rows.flatMap((cells, row) => (known.some((column) => isFilled(cells[column])) ? [row] : []));
  const row = Math.max(found.row, ...filledRows.slice(-1)) + 1;
  return { ok: true, cells: placed.map((each) => ({ row, ...each })) };
}

/** A box that nobody ticked shows as FAUX and holds nothing. */
const isFilled = (text = ""): boolean => text.trim() !== "" && text !== "FAUX";

/** What the sheet shows of what was written: a French comma in a number, a text as it is. */
function shown(cells: readonly { readonly column: number; readonly value: PrintedCell }[], column: number): string {
  const value = cells.find((each) => each.column === column)?.value ?? "";
  return typeof value === "number" ? String(value).replace(".", ",") : String(value);
}
