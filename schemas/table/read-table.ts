import { type Cell, isBlank } from "../cells/cell.ts";
import { a1 } from "./a1.ts";
import type { Columns, RecordOf, Table } from "./define-table.ts";
import { type FoundHeadings, findHeadings, type Heading } from "./find-headings.ts";

/** A tab as it was read: its title and its ragged rows. */
export type TableSheet = { readonly title: string; readonly rows: readonly (readonly Cell[])[] };

/** A cell, heading or row that cannot be taken as it is. `row` is counted from 1; `message` is in French. */
export type TableIssue = {
  readonly sheet: string;
  readonly cell: string | null;
  readonly row: number | null;
  readonly message: string;
};

/**
 * A record and the row it came from, counted from 1 as Sheets shows it. `unread` names the fields that are blank or at
 * their default only because their cell was wrong or their column lost: where a blank means « all » or « no limit »,
 * such a record must not be taken at its word.
 */
export type TableRow<R> = { readonly row: number; readonly value: R; readonly unread: readonly (keyof R & string)[] };

/** Everything that a tab gave: records and issues side by side. `columns` holds zero-based places. */
export type TableReading<C extends Columns> = {
  readonly readable: boolean;
  readonly records: readonly TableRow<RecordOf<Table<C>>>[];
  readonly issues: readonly TableIssue[];
  readonly columns: ReadonlyMap<keyof C & string, number>;
};

/**
 * Turns a tab into typed records, whatever people did to it: a bad cell is an issue and `null`, or leaves its record
 * out when its column is required; a tab without a required heading is not readable and gives no record.
 */
export function readTable<C extends Columns>(table: Table<C>, sheet: TableSheet): TableReading<C> {
  const found = findHeadings(headingsOf(table.columns), sheet.rows);
  const issues = found.issues.map((each) => issueAt(sheet.title, each.row, each.column, each.message));
  const records = found.readable && found.row !== null ? readRecords(table, sheet, found, issues) : [];
  return { readable: found.readable, records, issues, columns: found.columns };
}

/** The headings of a table, as `findHeadings` looks for them. */
export function headingsOf<C extends Columns>(columns: C): Heading<keyof C & string>[] {
  return Object.entries(columns).map(([key, { heading, aliases, presence }]) => ({
    key,
    heading,
    aliases,
    required: presence === "required",
  }));
}

function readRecords<C extends Columns>(
  table: Table<C>,
  { title, rows }: TableSheet,
  found: FoundHeadings<keyof C & string>,
  issues: TableIssue[],
): TableRow<RecordOf<Table<C>>>[] {
  const records: TableRow<RecordOf<Table<C>>>[] = [];
  const fields = fieldsOf(table.columns, found.columns);
  for (let row = (found.row ?? 0) + 1; row < rows.length; row++) {
    const cells = rows[row] ?? [];
    if (isEmptyRow(fields, cells)) continue;
    const read = readRecord(fields, cells, (column, message) => issues.push(issueAt(title, row, column, message)));
    if (read !== null) records.push({ row: row + 1, ...(read as Omit<TableRow<RecordOf<Table<C>>>, "row">) });
  }
  return records;
}

type Field = Columns[string] & { readonly key: string; readonly column: number | null };

const fieldsOf = (columns: Columns, places: ReadonlyMap<string, number>): Field[] =>
  Object.entries(columns).map(([key, column]) => ({ ...column, key, column: places.get(key) ?? null }));

const cellOf = ({ column }: Field, cells: readonly Cell[]): Cell => (column === null ? null : (cells[column] ?? null));

/** A column of boxes leaves an unticked box in every row of the grid: that alone is no content. */
const isEmptyRow = (fields: readonly Field[], cells: readonly Cell[]): boolean =>
  fields.every((field) => {
    const cell = cellOf(field, cells);
    return cell === false || isBlank(cell);
  });

function readRecord(
  fields: readonly Field[],
  cells: readonly Cell[],
  report: (column: number | null, message: string) => void,
): { value: Record<string, unknown>; unread: string[] } | null {
  const value: Record<string, unknown> = {};
  const unread: string[] = [];
  let complete = true;
  for (const field of fields) {
    const read = readField(field, cellOf(field, cells));
    value[field.key] = read.value;
    if (read.message !== null) report(field.column, read.message);
    if (read.message !== null || field.column === null) unread.push(field.key);
    if (read.message !== null && field.presence === "required") complete = false;
  }
  return complete ? { value, unread } : null;
}

const LEFT_OUT = "Sans cela, la ligne n'est pas prise en compte.";

function readField({ codec, heading, presence, fallback }: Field, cell: Cell) {
  const required = presence === "required";
  if (isBlank(cell)) {
    const message = `La colonne «\u00a0${heading}\u00a0» est vide : tapez ${codec.expects}. ${LEFT_OUT}`;
    return { value: fallback, message: required ? message : null };
  }
  const parsed = codec.parse(cell);
  if (parsed.ok) return { value: parsed.value, message: null };
  return { value: fallback, message: required ? `${parsed.message} ${LEFT_OUT}` : parsed.message };
}

function issueAt(sheet: string, row: number | null, column: number | null, message: string): TableIssue {
  const cell = row === null || column === null ? null : a1(row, column);
  return { sheet, cell, row: row === null ? null : row + 1, message };
}
