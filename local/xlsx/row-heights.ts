import type { WriteSheet } from "hucre/xlsx";
import type { Cell } from "../workbook/cells/cell.ts";
import type { Sheet } from "../workbook/spreadsheet.ts";
import { characterWidth, POINT } from "./text-width.ts";

/** Google's default column, in pixels. */
export const STANDARD_WIDTH = 100;

/** Google's default row, in pixels. */
export const STANDARD_HEIGHT = 21;

type RowDefs = NonNullable<WriteSheet["rowDefs"]>;

/**
 * The rows that are not of the standard height: those that someone sized, and those whose texts wrap or are large.
 * Sheets fits the latter by itself; a file must say it, or programs that do not fit rows on opening cut the text.
 */
export function rowHeights(sheet: Sheet): RowDefs {
  const rows: RowDefs = new Map();
  for (let row = 0; row < Math.max(sheet.rows.length, sheet.rowSizes.length); row += 1) {
    const size = sheet.rowSizes[row];
    const pixels = size?.pixelSize ?? fittedHeight(sheet, row);
    if (size === undefined && pixels <= STANDARD_HEIGHT) continue;
    rows.set(row, { height: pixels / POINT, ...(size?.hiddenByUser ? { hidden: true } : {}) });
  }
  return rows;
}

function fittedHeight(sheet: Sheet, row: number): number {
  const heights = (sheet.rows[row] ?? []).map((cell, column) =>
    cell ? heightOf(cell, () => widthAt(sheet, row, column)) : 0,
  );
  return Math.max(STANDARD_HEIGHT, ...heights);
}

// In Arial.
const LINE = 1.15;
const PADDING = 5;

function heightOf(cell: Cell, width: () => number): number {
  const { userEnteredValue, userEnteredFormat } = cell;
  const text = userEnteredValue?.stringValue;
  if (!text) return 0;
  const wraps = userEnteredFormat?.wrapStrategy === "WRAP";
  const perLine = wraps
    ? Math.max(1, Math.floor((width() - PADDING) / characterWidth(cell)))
    : Number.POSITIVE_INFINITY;
  const size = (userEnteredFormat?.textFormat?.fontSize ?? 10) * POINT;
  return Math.ceil(linesOf(text, perLine) * size * LINE) + PADDING;
}

function linesOf(text: string, perLine: number): number {
  return text.split("\n").reduce((lines, paragraph) => lines + wrappedLines(paragraph.split(" "), perLine), 0);
}

function wrappedLines(words: readonly string[], perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of words) {
    const next = used === 0 ? length : used + 1 + length;
    if (next > perLine) lines += (used === 0 ? 0 : 1) + Math.ceil(length / perLine) - 1;
    used = next > perLine ? length % perLine : next;
  }
  return lines;
}

function widthAt({ merges, columnSizes, properties }: Sheet, row: number, column: number): number {
  const merge = merges.find(
    (range) =>
      (range.startRowIndex ?? 0) === row &&
      (range.endRowIndex ?? properties.rowCount) === row + 1 &&
      (range.startColumnIndex ?? 0) === column,
  );
  const end = merge ? (merge.endColumnIndex ?? properties.columnCount) : column + 1;
  const widths = Array.from({ length: end - column }, (_, step) => columnSizes[column + step]?.pixelSize);
  return widths.reduce<number>((sum, width) => sum + (width ?? STANDARD_WIDTH), 0);
}
