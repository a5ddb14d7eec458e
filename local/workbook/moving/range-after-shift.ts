import { type Area, boundsOf, type Dimension, rangeAfterDelete, rangeAfterInsert } from "../ranges/grid-range.ts";
import type { GridRange } from "../wire.ts";

/** Cells that come in, or go, at `area`: those behind it in its rows or columns make room, or close up. */
export type Shift = { readonly area: Area; readonly dimension: Dimension; readonly grid: Grid };

type Grid = { readonly rowCount: number; readonly columnCount: number };

/** The range after blank cells came in; one that is wider than the cells that moved stays as it is. */
export function rangeAfterInsertCells(range: GridRange, shift: Shift): GridRange | null {
  if (!movesWhole(range, shift)) return range;
  const [start, end] = along(shift);
  const moved = rangeAfterInsert(range, shift.dimension, start, end - start);
  const size = sizeAlong(shift);
  return rangeAfterDelete(moved, shift.dimension, size, size + end - start);
}

/** The range after cells went; `null` when none of its cells is left. */
export function rangeAfterDeleteCells(range: GridRange, shift: Shift): GridRange | null {
  return movesWhole(range, shift) ? rangeAfterDelete(range, shift.dimension, ...along(shift)) : range;
}

/** Whether the range is no wider than the cells that move; past the end of the grid there is nothing to hold it. */
function movesWhole(range: GridRange, { area, dimension, grid }: Shift): boolean {
  const across: Dimension = dimension === "ROWS" ? "COLUMNS" : "ROWS";
  const size = across === "ROWS" ? grid.rowCount : grid.columnCount;
  const [from = 0, to = size] = boundsOf(range, across);
  const [start, end] = across === "ROWS" ? [area.startRow, area.endRow] : [area.startColumn, area.endColumn];
  return from >= start && to <= end;
}

const along = ({ area, dimension }: Shift): readonly [number, number] =>
  dimension === "ROWS" ? [area.startRow, area.endRow] : [area.startColumn, area.endColumn];

const sizeAlong = ({ dimension, grid }: Shift): number => (dimension === "ROWS" ? grid.rowCount : grid.columnCount);
