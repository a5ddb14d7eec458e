import type { SheetDraft, SpreadsheetDraft } from "./draft.ts";
import { type Dimension, rangeAfterDelete, rangeAfterInsert } from "./grid-range.ts";
import { moveRanges } from "./move-ranges.ts";
import { InvalidRequest } from "./refusals.ts";

/** The rows, or the columns, of one tab of a spreadsheet that is being changed. */
export type Lines = { readonly draft: SpreadsheetDraft; readonly sheet: SheetDraft; readonly dimension: Dimension };

/** Puts blank rows or columns in before `at`; everything that refers to cells moves with them. */
export function insertDimension({ draft, sheet, dimension }: Lines, at: number, count: number): void {
  grow(sheet, dimension, count);
  splice(sheet, dimension, at, 0, count);
  moveRanges(draft, sheet, (range) => rangeAfterInsert(range, dimension, at, count));
}

/** Adds rows or columns at the end of the grid. */
export function appendDimension(sheet: SheetDraft, dimension: Dimension, count: number): void {
  grow(sheet, dimension, count);
}

/** Takes out rows or columns from `from` up to `to`; a protected range with nothing left is gone. */
export function deleteDimension({ draft, sheet, dimension }: Lines, from: number, to: number): void {
  const size = sizeOf(sheet, dimension);
  if (to - from >= size) throw new InvalidRequest(`You can't delete all the ${dimension.toLowerCase()} on the sheet.`);
  splice(sheet, dimension, from, to - from, 0);
  setSize(sheet, dimension, size - (to - from));
  moveRanges(draft, sheet, (range) => rangeAfterDelete(range, dimension, from, to));
}

/** Brings the grid to that size, growing or cutting at the end. */
export function resizeDimension(lines: Lines, size: number): void {
  const { sheet, dimension } = lines;
  const before = sizeOf(sheet, dimension);
  if (!Number.isInteger(size) || size < 1) throw new InvalidRequest(`${dimension} count must be greater than 0.`);
  if (size > before) appendDimension(sheet, dimension, size - before);
  if (size < before) deleteDimension(lines, size, before);
}

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
  if (start < 0 || end <= start) throw new InvalidRequest("range is empty or its bounds are not in order.");
  return { dimension, start, end };
}

export function dimensionOf(name: string | null | undefined): Dimension {
  if (name === "ROWS" || name === "COLUMNS") return name;
  throw new InvalidRequest("No dimension specified.");
}

function grow(sheet: SheetDraft, dimension: Dimension, count: number): void {
  if (!Number.isInteger(count) || count < 1) throw new InvalidRequest("length must be greater than 0.");
  setSize(sheet, dimension, sizeOf(sheet, dimension) + count);
}

function setSize(sheet: SheetDraft, dimension: Dimension, size: number): void {
  sheet.properties = { ...sheet.properties, [dimension === "ROWS" ? "rowCount" : "columnCount"]: size };
}

function splice(sheet: SheetDraft, dimension: Dimension, at: number, deleted: number, inserted: number): void {
  const blanks = Array.from({ length: inserted }, () => undefined);
  const spliced = <T>(list: readonly (T | undefined)[]) =>
    at < list.length ? list.toSpliced(at, deleted, ...blanks) : list;
  if (dimension === "ROWS") {
    sheet.spliceRows(at, deleted, inserted);
    sheet.rowSizes = spliced(sheet.rowSizes);
  } else {
    sheet.spliceColumns(at, deleted, inserted);
    sheet.columnSizes = spliced(sheet.columnSizes);
  }
}
