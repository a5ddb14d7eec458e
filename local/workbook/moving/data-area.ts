import type { SheetDraft } from "../draft.ts";
import type { Area } from "../ranges/grid-range.ts";
import { eachCell } from "./block.ts";

/** The smallest rectangle with every cell of an area that holds a value; `null` when none does. */
export function dataAreaOf(sheet: SheetDraft, area: Area): Area | null {
  let found: Area | null = null;
  eachCell({ ...area, endRow: Math.min(area.endRow, sheet.rows.length) }, (row, column) => {
    if (sheet.cell(row, column)?.userEnteredValue) found = including(found, row, column);
  });
  return found;
}

function including(area: Area | null, row: number, column: number): Area {
  if (area === null) return { startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 };
  return {
    startRow: Math.min(area.startRow, row),
    endRow: Math.max(area.endRow, row + 1),
    startColumn: Math.min(area.startColumn, column),
    endColumn: Math.max(area.endColumn, column + 1),
  };
}
