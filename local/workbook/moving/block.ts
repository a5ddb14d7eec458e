import type { Cell } from "../cells/cell.ts";
import type { SheetDraft } from "../draft.ts";
import { pastGrid } from "../ranges/a1.ts";
import type { Area } from "../ranges/grid-range.ts";
import { InvalidRequest } from "../refusals.ts";

/** The cells of a rectangle, each row as wide as it; the rows below the last that holds anything are not there. */
export type Block = readonly (readonly (Cell | undefined)[])[];

/** The cells of an area as they stand now: what is written afterwards does not change them. */
export const blockOf = ({ rows }: Pick<SheetDraft, "rows">, area: Area): Block =>
  rows
    .slice(area.startRow, area.endRow)
    .map((row) =>
      Array.from({ length: area.endColumn - area.startColumn }, (_, column) => row[area.startColumn + column]),
    );

/** Runs over every cell of an area, row by row. */
export function eachCell(
  { startRow, endRow, startColumn, endColumn }: Area,
  visit: (row: number, column: number) => void,
) {
  for (let row = startRow; row < endRow; row += 1) {
    for (let column = startColumn; column < endColumn; column += 1) visit(row, column);
  }
}

/** Refuses an area that the grid does not hold whole. */
export function checkInside(sheet: SheetDraft, area: Area): void {
  const { rowCount, columnCount } = sheet.properties;
  if (area.startRow < 0 || area.startColumn < 0) throw new InvalidRequest("GridCoordinate indexes must be >= 0");
  if (area.endRow > rowCount || area.endColumn > columnCount) throw pastGrid(sheet, area);
}
