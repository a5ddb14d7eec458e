import type { Sheet, SheetEdit, Workbook, WrittenCell } from "../../functions/ports/workbooks.ts";
import type { Move } from "../../functions/sheets/align-rows.ts";
import { sheetIdOf } from "../../functions/sheets/sheet-id.ts";
import type { SheetView } from "../../functions/sheets/sheet-view.ts";
import type { Cell } from "../../schemas/cells/cell.ts";
import { dateOfSerial } from "../../schemas/cells/serial-date.ts";
import { showDate } from "../../schemas/month.ts";

/** A tab as read: ragged rows in a grid with a little room, under the id that the service gives to its title. */
export function aSheet(changes: Partial<Sheet> & Pick<Sheet, "title">): Sheet {
  const rows = changes.rows ?? [];
  const columnCount = rows.reduce((width, row) => Math.max(width, row.length), 1);
  const grid = { rowCount: rows.length + 2, columnCount, rows };
  return { sheetId: sheetIdOf(changes.title), hidden: false, ...grid, charts: [], protections: [], ...changes };
}

/** A workbook as read, its tabs given by title. */
export const aWorkbook = (tabs: Readonly<Record<string, readonly (readonly Cell[])[]>> = {}): Workbook => ({
  id: "workbook",
  title: "Classeur",
  marker: null,
  sheets: Object.entries(tabs).map(([title, rows]) => aSheet({ title, rows })),
});

/** What reading gives once a view was written: Google leaves out the blanks at the end of rows and tabs. */
export const readBack = (views: readonly SheetView[]): Workbook =>
  aWorkbook(Object.fromEntries(views.map(({ title, rows }) => [title, trimmed(rows.map((row) => row.map(written)))])));

/** The tabs after the edits, in the grid that they stand in; throws where Google would refuse. */
export function withEdits(sheets: readonly Sheet[], edits: readonly SheetEdit[]): Sheet[] {
  let after = [...sheets];
  for (const edit of edits) {
    if (edit.kind === "add-sheet") after.push({ ...edit, rows: [], charts: [], protections: [] });
    else if (edit.kind === "delete-sheet") after = after.filter(({ sheetId }) => sheetId !== edit.sheetId);
    else after = after.map((sheet) => (sheet.sheetId === edit.sheetId ? withEdit(sheet, edit) : sheet));
  }
  return after;
}

function withEdit(sheet: Sheet, edit: Exclude<SheetEdit, { kind: "add-sheet" | "delete-sheet" }>): Sheet {
  if (edit.kind === "resize") return { ...sheet, rowCount: edit.rowCount, columnCount: edit.columnCount };
  if (edit.kind === "insert-rows" || edit.kind === "delete-rows") return withMove(sheet, edit);
  if (edit.kind === "add-chart") return { ...sheet, charts: [...sheet.charts, edit.chart.id] };
  if (edit.kind === "delete-chart") return { ...sheet, charts: sheet.charts.filter((id) => id !== edit.id) };
  if (edit.kind === "protect") return { ...sheet, protections: [...sheet.protections, edit] };
  if (edit.kind === "unprotect") return { ...sheet, protections: sheet.protections.filter(({ id }) => id !== edit.id) };
  if (edit.kind !== "write") return sheet;
  const rows: Cell[][] = sheet.rows.map((row) => [...row]);
  edit.cells.forEach((cells, down) => {
    cells.forEach((cell, across) => {
      const [row, column] = [edit.row + down, edit.column + across];
      if (row >= sheet.rowCount || column >= sheet.columnCount) throw new Error(`outside the grid: ${row}, ${column}`);
      while (rows.length <= row) rows.push([]);
      const line = rows[row] ?? [];
      while (line.length <= column) line.push(null);
      line[column] = written(cell);
    });
  });
  return { ...sheet, rows: trimmed(rows) };
}

function withMove(sheet: Sheet, { kind, row, count }: Move): Sheet {
  if (row > sheet.rowCount) throw new Error(`outside the grid: ${row}`);
  const blanks = Array.from({ length: kind === "insert-rows" ? count : 0 }, (): Cell[] => []);
  const rows =
    row < sheet.rows.length ? sheet.rows.toSpliced(row, kind === "delete-rows" ? count : 0, ...blanks) : sheet.rows;
  return { ...sheet, rowCount: sheet.rowCount + (kind === "insert-rows" ? count : -count), rows };
}

/** A written cell as it is read: a number under a format says so, a blank text is no content. */
export function written({ value, style }: WrittenCell): Cell {
  const format = style?.numberFormat?.type;
  if (typeof value !== "number" || format === undefined) return value === "" ? null : value;
  const date = format === "DATE" ? dateOfSerial(value) : null;
  return { kind: KINDS[format], value, text: date === null ? String(value) : showDate(date) };
}

const KINDS = { NUMBER: "number", PERCENT: "percent", DATE: "date", DATE_TIME: "date-time" } as const;

const trimmed = (rows: readonly (readonly Cell[])[]): Cell[][] =>
  withoutTail(
    rows.map((row) => withoutTail(row, (cell) => cell === null)),
    (row) => row.length === 0,
  );

const withoutTail = <T>(items: readonly T[], isEmpty: (item: T) => boolean): T[] =>
  items.slice(0, items.findLastIndex((item) => !isEmpty(item)) + 1);
