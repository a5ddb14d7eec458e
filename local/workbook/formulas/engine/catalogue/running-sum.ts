import type { SheetCells } from "../cell-range.ts";
import type { Book } from "../environment.ts";
import { addTo, NOTHING, type Sum } from "./add.ts";

/** The sum of a column's cells; the next one from the same cell on, as in `SUM(A$1:A2)` and below, goes on from it. */
export function runningSum(cells: SheetCells, book: Book): number {
  const sums = known.get(book) ?? new Map<string, SumDown>();
  known.set(book, sums);
  const { startRow, startColumn } = cells.area;
  const key = `${cells.sheet} ${startRow} ${startColumn}`;
  const height = cells.usedHeight;
  const last = sums.get(key);
  const before = last && last.height <= height ? last : { ...NOTHING, height: 0 };
  const after = addTo(before, cells.part(before.height, 0, height - before.height, 1).numbers());
  sums.set(key, { ...after, height });
  return after.sum + after.lost;
}

type SumDown = Sum & { readonly height: number };

/** By reading of the spreadsheet, in which no cell changes. */
const known = new WeakMap<Book, Map<string, SumDown>>();
