import { isWithin, toGridRange, translated } from "../ranges/area-math.ts";
import type { Area } from "../ranges/grid-range.ts";
import type { GridRange } from "../wire.ts";

/** Cells taken from one place of a tab to another place, maybe of another tab. */
export type Cut = { readonly from: Area; readonly toSheetId: number; readonly rows: number; readonly columns: number };

/** The range after a cut: it follows when all its cells were cut, and stays where it is when some of them were not. */
export function rangeAfterCut(range: GridRange, { from, toSheetId, rows, columns }: Cut): GridRange {
  const area = boundedArea(range);
  if (area === null || !isWithin(area, from)) return range;
  return { ...range, ...toGridRange(toSheetId, translated(area, rows, columns)) };
}

/** A range without an end reaches past whatever was cut. */
export function boundedArea(range: GridRange): Area | null {
  const { endRowIndex, endColumnIndex } = range;
  if (typeof endRowIndex !== "number" || typeof endColumnIndex !== "number") return null;
  return {
    startRow: range.startRowIndex ?? 0,
    endRow: endRowIndex,
    startColumn: range.startColumnIndex ?? 0,
    endColumn: endColumnIndex,
  };
}
