import { changeCells } from "../../cells/change-cells.ts";
import { onceEach } from "../../cells/once-each.ts";
import { writeCell } from "../../cells/write-cell.ts";
import { shiftFormula } from "../../formulas/shift-formula.ts";
import { areaOf } from "../../ranges/grid-range.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { CellData } from "../../wire.ts";
import type { RequestHandler } from "../request-handler.ts";
import { cellMask, checkRules } from "./cell-mask.ts";

/**
 * Writes the same masked fields into every cell of a range. "If the cell contains a formula, the references are
 * incremented" as it is repeated: developers.google.com/workspace/sheets/api/samples/data.
 */
export const repeatCell: RequestHandler<"repeatCell"> = (draft, { range, cell = {}, fields }) => {
  if (!range) throw new InvalidRequest("No range specified.");
  const mask = cellMask(fields);
  const sheet = draft.sheet(range.sheetId);
  const area = areaOf(range, sheet);
  checkRules(draft, sheet, [cell], mask);
  const written = onceEach((before) => writeCell(before, cell, mask));
  changeCells(sheet, area, (before, row, column) => {
    if (!cell.userEnteredValue?.formulaValue) return written(before);
    return writeCell(before, shifted(cell, row - area.startRow, column - area.startColumn), mask);
  });
  return undefined;
};

const shifted = (cell: CellData, rows: number, columns: number): CellData => ({
  ...cell,
  userEnteredValue: {
    ...cell.userEnteredValue,
    formulaValue: shiftFormula(cell.userEnteredValue?.formulaValue ?? "", rows, columns),
  },
});
