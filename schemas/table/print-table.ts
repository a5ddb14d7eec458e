import type { Columns, RecordOf, Table } from "./define-table.ts";

/** What is written in one cell; `null` leaves it blank. */
export type PrintedCell = string | number | boolean | null;

/** The rows that `readTable` reads back as the same records: the headings, then a row for each record. */
export function printTable<C extends Columns>(
  table: Table<C>,
  records: readonly RecordOf<Table<C>>[],
): PrintedCell[][] {
  const columns = Object.entries(table.columns);
  const headings = columns.map(([, { heading }]) => heading);
  return [
    headings,
    ...records.map((record) => columns.map(([key, { codec }]) => printValue(codec.print, record[key]))),
  ];
}

const printValue = (print: (value: never) => PrintedCell, value: unknown): PrintedCell =>
  value === null || value === undefined ? null : print(value as never);
