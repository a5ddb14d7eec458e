import { effectiveValue } from "../cells/cell.ts";
import type { SheetDraft } from "../draft.ts";
import { type Area, overlaps } from "./grid-range.ts";

/**
 * The tables that `values.append` sees on a tab: rectangles of data around which every cell is blank, in the order of
 * their last rows: developers.google.com/workspace/sheets/api/guides/values#append_values
 */
export function dataRegions(sheet: Pick<SheetDraft, "rows">): readonly Area[] {
  const regions: Area[] = [];
  for (const [row, cells] of sheet.rows.entries()) {
    for (let column = 0; column < cells.length; column += 1) {
      if (!isFilled(sheet, row, column)) continue;
      const known = regions.find((region) => overlaps(region, cellAt(row, column)));
      const region = known ?? grown(sheet, cellAt(row, column));
      if (!known) regions.push(region);
      column = region.endColumn;
    }
  }
  return regions.toSorted((a, b) => a.endRow - b.endRow || a.startColumn - b.startColumn);
}

type Rows = Pick<SheetDraft, "rows">;

const cellAt = (row: number, column: number): Area => ({
  startRow: row,
  endRow: row + 1,
  startColumn: column,
  endColumn: column + 1,
});

function isFilled({ rows }: Rows, row: number, column: number): boolean {
  const cell = rows[row]?.[column];
  return cell !== undefined && (cell.userEnteredValue !== undefined || effectiveValue(cell) !== undefined);
}

/** The area with every neighbour that holds something, corners included, until all around it is blank. */
function grown(sheet: Rows, seed: Area): Area {
  let area = seed;
  for (;;) {
    const wider = widened(sheet, deepened(sheet, area));
    if (wider === area) return area;
    area = wider;
  }
}

function deepened(sheet: Rows, area: Area): Area {
  let { startRow, endRow } = area;
  while (rowIsFilled(sheet, endRow, area)) endRow += 1;
  while (startRow > 0 && rowIsFilled(sheet, startRow - 1, area)) startRow -= 1;
  return startRow === area.startRow && endRow === area.endRow ? area : { ...area, startRow, endRow };
}

function widened(sheet: Rows, area: Area): Area {
  let { startColumn, endColumn } = area;
  while (columnIsFilled(sheet, endColumn, area)) endColumn += 1;
  while (startColumn > 0 && columnIsFilled(sheet, startColumn - 1, area)) startColumn -= 1;
  return startColumn === area.startColumn && endColumn === area.endColumn ? area : { ...area, startColumn, endColumn };
}

function rowIsFilled(sheet: Rows, row: number, { startColumn, endColumn }: Area): boolean {
  for (let column = Math.max(0, startColumn - 1); column <= endColumn; column += 1) {
    if (isFilled(sheet, row, column)) return true;
  }
  return false;
}

function columnIsFilled(sheet: Rows, column: number, { startRow, endRow }: Area): boolean {
  for (let row = Math.max(0, startRow - 1); row <= endRow; row += 1) {
    if (isFilled(sheet, row, column)) return true;
  }
  return false;
}
