import type { Cell } from "../../schemas/cells/cell.ts";
import type { ChartLook, Sheet, SheetEdit, Workbook, WrittenCell } from "../ports/workbooks.ts";
import { type Alignment, alignRows, type Move } from "./align-rows.ts";
import { isSameChart } from "./chart-id.ts";
import { foreignSheets, ownSheet } from "./own-sheet.ts";
import { takeId } from "./sheet-id.ts";
import type { SheetView } from "./sheet-view.ts";

/** A tab keeps some room below, so that it does not grow at each run. */
const SPARE_ROWS = 50;

/** The warning that people meet before they write in a tab of the service's; that it is there tells that the tab is finished. */
export const GUARD = "Jalon : cet onglet est écrit par le service";

/**
 * The edits that turn a workbook's own tabs into the views: rows that already read so are left alone, and a view whose
 * title is a person's tab is left out. A tab without its guard gets it, and the notes of its headings with it. No new tab
 * gets one of the ids `spent`.
 */
export function diffViews(
  workbook: Pick<Workbook, "sheets">,
  views: readonly SheetView[],
  spent: readonly number[] = [],
): SheetEdit[] {
  const taken = new Set([...spent, ...workbook.sheets.map(({ sheetId }) => sheetId)]);
  const guards = new Set(workbook.sheets.flatMap(({ protections }) => protections.map(({ id }) => id)));
  return views.flatMap((view) => {
    const sheet = ownSheet(workbook, view.title);
    if (sheet) return diffSheet(sheet, view, guards);
    return foreignSheets(workbook, [view.title]).length > 0 ? [] : addSheet(view, takeId(view.title, taken), guards);
  });
}

function addSheet(view: SheetView, sheetId: number, guards: Set<number>): SheetEdit[] {
  const { rows: _, charts = [], guarded, headingsMove, ...look } = view;
  const columnCount = widthOf(view.rows);
  const rowCount = view.rows.length + SPARE_ROWS;
  return [
    { kind: "add-sheet", sheetId, rowCount, columnCount, ...look },
    ...(view.rows.length > 0 ? [{ kind: "write", sheetId, row: 0, column: 0, cells: view.rows } as const] : []),
    ...diffCharts(sheetId, [], charts),
    ...(guarded ? [guard(view.title, { sheetId, rowCount, columnCount }, guards)] : []),
  ];
}

/** Rows that came or went are moved first, so that what stands below them need not be written again. */
function diffSheet(sheet: Sheet, view: SheetView, guards: Set<number>): SheetEdit[] {
  const { sheetId } = sheet;
  const width = Math.max(widthOf(view.rows), widthOf(sheet.rows));
  const { charts } = view;
  const { moves, rows } = charts ? { moves: [], rows: sheet.rows } : alignRows(sheet.rows, view.rows, isSameLine);
  const grown = growth(sheet, Math.max(heightFor(view, moves), lastChartRow(charts)), width);
  const guarding = view.guarded ? diffGuard(sheet, grown, guards) : [];
  const isUnfinished = view.guarded === true && guardsOf(sheet).length === 0;
  return [
    ...grown,
    ...guarding,
    ...moves.map((move) => ({ ...move, sheetId })),
    ...writes(sheetId, rows, view, { width, isUnfinished }),
    ...diffCharts(sheetId, sheet.charts, charts ?? []),
  ];
}

const guardsOf = ({ protections }: Sheet) => protections.filter(({ description }) => description === GUARD);

/** The guard where it is missing, and over the whole of a grid that grows. */
function diffGuard(sheet: Sheet, [grown]: readonly Grid[], guards: Set<number>): SheetEdit[] {
  const present = guardsOf(sheet);
  if (present.length > 0 && !grown) return [];
  const { sheetId } = sheet;
  return [
    ...present.map(({ id }) => ({ kind: "unprotect", sheetId, id }) as const),
    guard(sheet.title, grown ?? sheet, guards),
  ];
}

type Grid = Pick<Sheet, "sheetId" | "rowCount" | "columnCount">;

/** Bounded to the grid, for Google refuses a second protection of a whole tab, and people may have made the first. */
function guard(title: string, { sheetId, rowCount, columnCount }: Grid, guards: Set<number>): SheetEdit {
  const area = { row: 0, column: 0, rowCount, columnCount };
  const id = takeId(`${GUARD} : ${title}`, guards);
  return { kind: "protect", sheetId, id, description: GUARD, area, warningOnly: true, editors: [] };
}

/** The charts that the tab lacks, each in place of the one that it has over another number of lines. */
function diffCharts(sheetId: number, present: readonly number[], wanted: readonly ChartLook[]): SheetEdit[] {
  const spent = present.filter((id) => wanted.some((chart) => chart.id !== id && isSameChart(chart.id, id)));
  const missing = wanted.filter(({ id }) => !present.includes(id));
  return [
    ...spent.map((id) => ({ kind: "delete-chart", sheetId, id }) as const),
    ...missing.map((chart) => ({ kind: "add-chart", sheetId, chart }) as const),
  ];
}

/** The rows that a grid needs for its charts to stand on: people may have cut it. */
const lastChartRow = (charts: readonly ChartLook[] = []): number =>
  charts.reduce((rows, { at, source }) => Math.max(rows, at.row + 1, source.row + source.rowCount), 0);

/** Two blank rows tell nothing about where they belong. */
const isSameLine = (current: readonly Cell[], wanted: readonly WrittenCell[]): boolean =>
  current.length > 0 && isSameRow(current, wanted);

/** Headings with notes are written by themselves: a block with any replaces the notes that people left on all its cells. */
function writes(
  sheetId: number,
  present: Alignment<readonly Cell[]>["rows"],
  { rows: wanted, headingsMove = false }: SheetView,
  { width, isUnfinished }: { readonly width: number; readonly isUnfinished: boolean },
): SheetEdit[] {
  const height = Math.max(wanted.length, present.length);
  const isNoted = (row: number): boolean => wanted[row]?.some(({ note }) => note !== undefined) ?? false;
  const differs = (row: number): boolean => {
    const current = row < present.length ? present[row] : [];
    return (isUnfinished && isNoted(row)) || !current || !isSameRow(current, wanted[row] ?? []);
  };
  const blank: WrittenCell = headingsMove ? { value: null, note: "" } : { value: null };
  const edits: SheetEdit[] = [];
  for (let row = 0; row < height; ) {
    const first = row;
    while (row < height && differs(row) && (headingsMove || isNoted(row) === isNoted(first))) row++;
    const cells = Array.from({ length: row - first }, (_, step) => padded(wanted[first + step] ?? [], width, blank));
    if (cells.length > 0) edits.push({ kind: "write", sheetId, row: first, column: 0, cells });
    else row++;
  }
  return edits;
}

/** The rows a grid needs before the moves: room for the view, and a row to spare where some are taken out. */
function heightFor({ rows, frozenRows }: SheetView, moves: readonly Move[]): number {
  const total = (kind: Move["kind"]) => moves.reduce((sum, move) => sum + (move.kind === kind ? move.count : 0), 0);
  const deleted = total("delete-rows");
  if (deleted === 0) return rows.length - total("insert-rows");
  return Math.max(rows.length - total("insert-rows"), frozenRows) + deleted + 1;
}

function growth(sheet: Sheet, height: number, width: number): Extract<SheetEdit, { kind: "resize" }>[] {
  if (height <= sheet.rowCount && width <= sheet.columnCount) return [];
  const rowCount = height <= sheet.rowCount ? sheet.rowCount : height + SPARE_ROWS;
  const columnCount = Math.max(width, sheet.columnCount);
  return [{ kind: "resize", sheetId: sheet.sheetId, rowCount, columnCount }];
}

const widthOf = (rows: readonly (readonly unknown[])[]): number =>
  rows.reduce((width, row) => Math.max(width, row.length), 1);

function padded(row: readonly WrittenCell[], width: number, blank: WrittenCell): WrittenCell[] {
  return Array.from({ length: width }, (_, column) => ({ ...blank, ...row[column] }));
}

function isSameRow(current: readonly Cell[], wanted: readonly WrittenCell[]): boolean {
  const width = Math.max(current.length, wanted.length);
  for (let column = 0; column < width; column++) {
    if (!isSame(plain(current[column] ?? null), plain(wanted[column]?.value ?? null))) return false;
  }
  return true;
}

/** Numbers are the same when they agree to nine digits: Google may give fewer digits back than were written. */
function isSame(current: WrittenCell["value"], wanted: WrittenCell["value"]): boolean {
  if (typeof current !== "number" || typeof wanted !== "number") return current === wanted;
  return Math.abs(current - wanted) <= 1e-9 * Math.max(Math.abs(current), Math.abs(wanted));
}

/** What a cell holds behind its format; an empty text is a blank. */
function plain(current: Cell): string | number | boolean | null {
  const value = current !== null && typeof current === "object" ? current.value : current;
  return value === "" ? null : value;
}
