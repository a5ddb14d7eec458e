import type { SheetDraft } from "../draft.ts";
import type { Area } from "../ranges/grid-range.ts";
import type { Cell } from "./cell.ts";

/** What becomes of the cell at a place; the same cell leaves it alone, `undefined` empties it. */
export type CellChange = (cell: Cell | undefined, row: number, column: number) => Cell | undefined;

/** Changes each cell of an area, row by row. */
export function changeCells(sheet: SheetDraft, area: Area, change: CellChange): void {
  for (let row = area.startRow; row < area.endRow; row += 1) {
    for (let column = area.startColumn; column < area.endColumn; column += 1) {
      const before = sheet.cell(row, column);
      const after = change(before, row, column);
      if (after !== before) sheet.setCell(row, column, after);
    }
  }
}

/** The rows of an area that hold anything: those past the last one do not. */
export const filledPart = (sheet: SheetDraft, area: Area): Area => ({
  ...area,
  endRow: Math.min(area.endRow, Math.max(area.startRow, sheet.rows.length)),
});
