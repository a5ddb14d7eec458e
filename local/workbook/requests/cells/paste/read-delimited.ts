import type { PastedCell } from "./pasted-cell.ts";

/**
 * The cells of a delimited text, a line a row. A cell between double quotes may hold the delimiter, new lines and quotes
 * written twice, a quote that is never closed is a letter; a last line of nothing is none.
 * @example readDelimited('a,"b,c"', ",") // "a" at 0, 0 and "b,c" at 0, 1
 */
export function readDelimited(data: string, delimiter: string): readonly PastedCell[] {
  const separator = delimiter.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  const pattern = new RegExp(`(?:"((?:[^"]|"")*)"|((?:(?!${separator})[^\\r\\n])*))(${separator}|\\r?\\n|\\r|$)`, "g");
  const cells: PastedCell[] = [];
  let row = 0;
  let column = 0;
  for (const { index, 1: quoted, 2: plain = "", 3: end } of data.matchAll(pattern)) {
    if (index === data.length && column === 0) break;
    cells.push({ row, column, rowSpan: 1, columnSpan: 1, text: quoted?.replaceAll('""', '"') ?? plain });
    column = end === delimiter ? column + 1 : 0;
    row = end === delimiter ? row : row + 1;
  }
  return cells;
}
