import { InvalidRequest } from "../refusals.ts";
import type { Sheet } from "../spreadsheet.ts";
import type { GridRange } from "../wire.ts";
import { pastGrid } from "./a1.ts";

/** A rectangle with all its bounds, half-open and zero-based as in Google's `GridRange`. */
export type Area = {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
};

export type Dimension = "ROWS" | "COLUMNS";

/**
 * The rectangle that a range covers on its sheet: a missing bound is the grid's own; past the grid is refused:
 * socialpoint-labs/sheetfu#53.
 */
export function areaOf(range: GridRange, sheet: Pick<Sheet, "properties">): Area {
  const { properties } = sheet;
  const area: Area = {
    startRow: range.startRowIndex ?? 0,
    endRow: range.endRowIndex ?? properties.rowCount,
    startColumn: range.startColumnIndex ?? 0,
    endColumn: range.endColumnIndex ?? properties.columnCount,
  };
  if (area.endRow > properties.rowCount || area.endColumn > properties.columnCount) throw pastGrid(sheet, area);
  if (area.startRow < 0 || area.startColumn < 0 || area.endRow <= area.startRow || area.endColumn <= area.startColumn) {
    throw new InvalidRequest("range is empty or its bounds are not in order.");
  }
  return area;
}

/** The range after `count` rows or columns came in before `at`; a range that holds `at` inside grows. */
export function rangeAfterInsert(range: GridRange, dimension: Dimension, at: number, count: number): GridRange {
  const [start, end] = boundsOf(range, dimension);
  return withBounds(range, dimension, {
    start: start !== undefined && start >= at ? start + count : start,
    end: end !== undefined && end > at ? end + count : end,
  });
}

/** The range after rows or columns from `from` up to `to` went; `null` when nothing of it is left. */
export function rangeAfterDelete(range: GridRange, dimension: Dimension, from: number, to: number): GridRange | null {
  const moved = (bound: number): number => (bound <= from ? bound : Math.max(from, bound - (to - from)));
  const [start, end] = boundsOf(range, dimension);
  const bounds = {
    start: start === undefined ? undefined : moved(start),
    end: end === undefined ? undefined : moved(end),
  };
  if (bounds.end !== undefined && bounds.end <= (bounds.start ?? 0)) return null;
  return withBounds(range, dimension, bounds);
}

/** Whether two rectangles share a cell. */
export const overlaps = (a: Area, b: Area): boolean =>
  a.startRow < b.endRow && b.startRow < a.endRow && a.startColumn < b.endColumn && b.startColumn < a.endColumn;

const BOUNDS = {
  ROWS: ["startRowIndex", "endRowIndex"],
  COLUMNS: ["startColumnIndex", "endColumnIndex"],
} as const;

/** Where the range starts and ends in rows or in columns, as far as it says. */
export function boundsOf(range: GridRange, dimension: Dimension): readonly [number | undefined, number | undefined] {
  const [start, end] = BOUNDS[dimension];
  return [range[start] ?? undefined, range[end] ?? undefined];
}

type Bounds = { readonly start: number | undefined; readonly end: number | undefined };

/** The range with other bounds in rows or in columns; an absent one stays what it was. */
export function withBounds(range: GridRange, dimension: Dimension, bounds: Bounds): GridRange {
  const [start, end] = BOUNDS[dimension];
  return {
    ...range,
    ...(bounds.start === undefined ? {} : { [start]: bounds.start }),
    ...(bounds.end === undefined ? {} : { [end]: bounds.end }),
  };
}
