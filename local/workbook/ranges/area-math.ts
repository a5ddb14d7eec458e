import type { GridRange } from "../wire.ts";
import type { Area } from "./grid-range.ts";

/** The rectangle with all its bounds said, as Google answers one. */
export const toGridRange = (sheetId: number, { startRow, endRow, startColumn, endColumn }: Area): GridRange => ({
  sheetId,
  startRowIndex: startRow,
  endRowIndex: endRow,
  startColumnIndex: startColumn,
  endColumnIndex: endColumn,
});

/** Whether every cell of the first is one of the second. */
export const isWithin = (inner: Area, outer: Area): boolean =>
  inner.startRow >= outer.startRow &&
  inner.endRow <= outer.endRow &&
  inner.startColumn >= outer.startColumn &&
  inner.endColumn <= outer.endColumn;

/** The cells of both; `null` when they share none. */
export function intersectionOf(a: Area, b: Area): Area | null {
  const shared = {
    startRow: Math.max(a.startRow, b.startRow),
    endRow: Math.min(a.endRow, b.endRow),
    startColumn: Math.max(a.startColumn, b.startColumn),
    endColumn: Math.min(a.endColumn, b.endColumn),
  };
  return shared.startRow < shared.endRow && shared.startColumn < shared.endColumn ? shared : null;
}

/** What is left of an area without the cells of another: four rectangles at most, those above and below first. */
export function withoutArea(area: Area, hole: Area): readonly Area[] {
  const gone = intersectionOf(area, hole);
  if (gone === null) return [area];
  return [
    { ...area, endRow: gone.startRow },
    { ...area, startRow: gone.endRow },
    { ...gone, startColumn: area.startColumn, endColumn: gone.startColumn },
    { ...gone, startColumn: gone.endColumn, endColumn: area.endColumn },
  ].filter(({ startRow, endRow, startColumn, endColumn }) => startRow < endRow && startColumn < endColumn);
}

/** The same cells in fewer rectangles: those that make one together are one. */
export function joinedAreas(areas: readonly Area[]): readonly Area[] {
  for (const [index, area] of areas.entries()) {
    const other = areas.findIndex((one, place) => place > index && makeOne(area, one));
    const neighbour = areas[other];
    if (neighbour === undefined) continue;
    return joinedAreas(areas.toSpliced(other, 1).with(index, hullOf(area, neighbour)));
  }
  return areas;
}

const makeOne = (a: Area, b: Area): boolean => cellCount(hullOf(a, b)) === cellCount(a) + cellCount(b);

const hullOf = (a: Area, b: Area): Area => ({
  startRow: Math.min(a.startRow, b.startRow),
  endRow: Math.max(a.endRow, b.endRow),
  startColumn: Math.min(a.startColumn, b.startColumn),
  endColumn: Math.max(a.endColumn, b.endColumn),
});

/** The area moved down and right; negative numbers move it up and left. */
export const translated = (area: Area, rows: number, columns: number): Area => ({
  startRow: area.startRow + rows,
  endRow: area.endRow + rows,
  startColumn: area.startColumn + columns,
  endColumn: area.endColumn + columns,
});

/** How many cells an area has. */
export const cellCount = ({ startRow, endRow, startColumn, endColumn }: Area): number =>
  (endRow - startRow) * (endColumn - startColumn);
