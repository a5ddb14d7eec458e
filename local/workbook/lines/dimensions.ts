import type { SheetDraft, SpreadsheetDraft } from "../draft.ts";
import { moveRanges } from "../moving/move-ranges.ts";
import { cellCount } from "../ranges/area-math.ts";
import { areaOf, type Dimension, rangeAfterDelete, rangeAfterInsert } from "../ranges/grid-range.ts";
import { InvalidRequest } from "../refusals.ts";
import { LIMITS } from "../spreadsheet.ts";

/** The rows, or the columns, of one tab of a spreadsheet that is being changed. */
export type Lines = { readonly draft: SpreadsheetDraft; readonly sheet: SheetDraft; readonly dimension: Dimension };

/** Puts blank rows or columns in before `at`; everything that refers to cells moves with them. */
export function insertDimension({ draft, sheet, dimension }: Lines, at: number, count: number): void {
  const frozen = sheet.properties[FROZEN[dimension]];
  grow(sheet, dimension, count);
  splice(sheet, dimension, at, 0, count);
  if (at < frozen) sheet.properties = { ...sheet.properties, [FROZEN[dimension]]: frozen + count };
  moveRanges(draft, sheet, (range) => rangeAfterInsert(range, dimension, at, count));
}

/** Adds rows or columns at the end of the grid. */
export function appendDimension(sheet: SheetDraft, dimension: Dimension, count: number): void {
  grow(sheet, dimension, count);
}

/**
 * Takes out rows or columns from `from` up to `to`; a protected range with nothing left is gone, and so is a merge with
 * one cell left. A row that is not frozen must stay.
 */
export function deleteDimension({ draft, sheet, dimension }: Lines, from: number, to: number): void {
  const size = sizeOf(sheet, dimension);
  const lines = dimension.toLowerCase();
  if (to - from >= size) throw new InvalidRequest(`You can't delete all the ${lines} on the sheet.`);
  const frozen = sheet.properties[FROZEN[dimension]];
  const left = frozen - Math.max(0, Math.min(to, frozen) - from);
  if (left > 0 && left >= size - (to - from)) {
    throw new InvalidRequest(`Sorry, it is not possible to delete all non-frozen ${lines}.`);
  }
  splice(sheet, dimension, from, to - from, 0);
  setSize(sheet, dimension, size - (to - from));
  sheet.properties = { ...sheet.properties, [FROZEN[dimension]]: left };
  moveRanges(draft, sheet, (range) => rangeAfterDelete(range, dimension, from, to));
  sheet.merges = sheet.merges.filter((merge) => cellCount(areaOf(merge, sheet)) > 1);
}

const FROZEN = { ROWS: "frozenRowCount", COLUMNS: "frozenColumnCount" } as const;

/** Refuses a draft with more cells than Google gives a spreadsheet, or more columns than it gives a tab. */
export function checkGrowth({ sheets }: SpreadsheetDraft): void {
  checkCells(sheets.reduce((total, { properties }) => total + properties.rowCount * properties.columnCount, 0));
  if (sheets.some(({ properties }) => properties.columnCount > MOST_COLUMNS)) {
    throw new InvalidRequest(
      `This action would increase the number of columns in the sheet above the limit of ${MOST_COLUMNS} columns.`,
    );
  }
}

function checkCells(cells: number): void {
  if (cells <= LIMITS.cells) return;
  throw new InvalidRequest(
    `This action would increase the number of cells in the workbook above the limit of ${LIMITS.cells} cells.`,
  );
}

/** Column ZZZ: support.google.com/drive/answer/37603 */
const MOST_COLUMNS = 18_278;

/** Brings the grid to that size, growing or cutting at the end. */
export function resizeDimension(lines: Lines, size: number): void {
  const { sheet, dimension } = lines;
  const before = sizeOf(sheet, dimension);
  if (!Number.isInteger(size) || size < 1) throw new InvalidRequest(`${dimension} count must be greater than 0.`);
  if (size > before) appendDimension(sheet, dimension, size - before);
  if (size < before) deleteDimension(lines, size, before);
}

/** How many rows, or columns, a tab has. */
export const sizeOf = ({ properties }: SheetDraft, dimension: Dimension): number =>
  dimension === "ROWS" ? properties.rowCount : properties.columnCount;

/** The dimension and bounds of a wire range, inside the grid. */
export function boundsInside(
  sheet: SheetDraft,
  range: { readonly dimension?: string | null; readonly startIndex?: number | null; readonly endIndex?: number | null },
): { readonly dimension: Dimension; readonly start: number; readonly end: number } {
  const dimension = dimensionOf(range.dimension);
  const start = range.startIndex ?? 0;
  const end = range.endIndex ?? sizeOf(sheet, dimension);
  if (start < 0 || end < 0) throw new InvalidRequest("DimensionRange indexes must be >= 0");
  if (end <= start) throw new InvalidRequest("range is empty or its bounds are not in order.");
  return { dimension, start, end };
}

/** The dimension of that name; another, and none, is refused. */
export function dimensionOf(name: string | null | undefined): Dimension {
  if (name === "ROWS" || name === "COLUMNS") return name;
  throw new InvalidRequest("No dimension specified.");
}

function grow(sheet: SheetDraft, dimension: Dimension, count: number): void {
  if (!Number.isInteger(count) || count < 1) throw new InvalidRequest("length must be greater than 0.");
  // Each line holds a cell at least: refused before its room is made.
  checkCells(sizeOf(sheet, dimension) + count);
  setSize(sheet, dimension, sizeOf(sheet, dimension) + count);
}

function setSize(sheet: SheetDraft, dimension: Dimension, size: number): void {
  sheet.properties = { ...sheet.properties, [dimension === "ROWS" ? "rowCount" : "columnCount"]: size };
}

function splice(sheet: SheetDraft, dimension: Dimension, at: number, deleted: number, inserted: number): void {
  const blanks = Array.from({ length: inserted }, () => undefined);
  const spliced = <T>(list: readonly (T | undefined)[]) =>
    at < list.length ? [...list.slice(0, at), ...blanks, ...list.slice(at + deleted)] : list;
  if (dimension === "ROWS") {
    sheet.spliceRows(at, deleted, inserted);
    sheet.rowSizes = spliced(sheet.rowSizes);
  } else {
    sheet.spliceColumns(at, deleted, inserted);
    sheet.columnSizes = spliced(sheet.columnSizes);
  }
}
