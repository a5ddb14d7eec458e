import type { Cell } from "../cells/cell.ts";
import type { SheetDraft } from "../draft.ts";
import type { Area } from "../ranges/grid-range.ts";
import { InvalidRequest } from "../refusals.ts";
import { eachCell } from "./block.ts";

/** Refuses to move what an array formula shows while the formula itself stays: theoephraim/node-google-spreadsheet#474. */
export function refuseCutArrays(sheet: SheetDraft, zone: Area): void {
  eachCell({ ...zone, endRow: Math.min(zone.endRow, sheet.rows.length) }, (row, column) => {
    if (!isShown(sheet.cell(row, column))) return;
    const [top, left] = formulaOf(sheet, row, column);
    if (top >= zone.startRow && left >= zone.startColumn && left < zone.endColumn) return;
    throw new InvalidRequest("You cannot insert or delete cells over an array formula.");
  });
}

/** A cell that holds nothing of its own and shows what an array left there. */
const isShown = (cell: Cell | undefined): boolean =>
  cell?.computedValue !== undefined && cell.userEnteredValue === undefined;

/** An array lies below and to the right of its formula: up its column, then to the left along its first row. */
function formulaOf(sheet: SheetDraft, row: number, column: number): readonly [number, number] {
  let top = row;
  while (isShown(sheet.cell(top, column)) && isShown(sheet.cell(top - 1, column))) top -= 1;
  if (sheet.cell(top - 1, column)?.userEnteredValue?.formulaValue !== undefined) return [top - 1, column];
  let left = column;
  while (isShown(sheet.cell(top, left))) left -= 1;
  return [top, left];
}
