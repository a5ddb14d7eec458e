import { type Cell, effectiveValue } from "../../cells/cell.ts";
import { filledPart } from "../../cells/change-cells.ts";
import type { SheetDraft } from "../../draft.ts";
import { shiftFormula } from "../../formulas/shift-formula.ts";
import { type Area, areaOf } from "../../ranges/grid-range.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { DimensionRange } from "../../wire.ts";
import type { RequestHandler } from "../request-handler.ts";

/**
 * Takes out the rows of a range that say in the compared columns what a row above them says, whatever their letter case,
 * format or formulas; the rows below move up within the range only.
 */
export const deleteDuplicates: RequestHandler<"deleteDuplicates"> = (draft, { range, comparisonColumns }) => {
  if (!range) throw new InvalidRequest("No range specified.");
  const sheet = draft.sheet(range.sheetId);
  const whole = areaOf(range, sheet);
  const columns = comparedColumns(whole, comparisonColumns ?? []);
  const area = filledPart(sheet, whole);
  const kept = firstRows(sheet, area, columns);
  const duplicatesRemovedCount = area.endRow - area.startRow - kept.length;
  if (duplicatesRemovedCount === 0) return { deleteDuplicates: {} };
  const rows = kept.map((row) => cellsOf(sheet, area, row).map((cell) => ({ cell, row })));
  for (let row = area.startRow; row < area.endRow; row += 1) {
    for (let column = area.startColumn; column < area.endColumn; column += 1) {
      const source = rows[row - area.startRow]?.[column - area.startColumn];
      sheet.setCell(row, column, source && movedUp(source.cell, row - source.row));
    }
  }
  return { deleteDuplicates: { duplicatesRemovedCount } };
};

/** All the columns of the range when none is told. */
function comparedColumns(area: Area, ranges: readonly DimensionRange[]): readonly number[] {
  if (ranges.length === 0) return steps(area.startColumn, area.endColumn);
  return ranges.flatMap(({ dimension, startIndex, endIndex }) => {
    const [start, end] = [startIndex ?? area.startColumn, endIndex ?? area.endColumn];
    if (dimension !== "COLUMNS") throw new InvalidRequest("The dimension of comparisonColumns must be COLUMNS.");
    if (start < area.startColumn || end > area.endColumn || end <= start) {
      throw new InvalidRequest("comparisonColumns must be within the range.");
    }
    return steps(start, end);
  });
}

/** The rows that say something new; blank ones are not compared. */
function firstRows(sheet: SheetDraft, area: Area, columns: readonly number[]): readonly number[] {
  const known = new Set<string>();
  return steps(area.startRow, area.endRow).filter((row) => {
    const parts = columns.map((column) => comparable(sheet.cell(row, column)));
    const key = JSON.stringify(parts);
    if (parts.every((part) => part === null) || !known.has(key)) {
      known.add(key);
      return true;
    }
    return false;
  });
}

function comparable(cell: Cell | undefined): unknown {
  const value = cell && (effectiveValue(cell) ?? cell.userEnteredValue);
  if (!value) return null;
  return value.stringValue?.toLowerCase() ?? { ...value };
}

const cellsOf = (sheet: SheetDraft, area: Area, row: number): (Cell | undefined)[] =>
  steps(area.startColumn, area.endColumn).map((column) => sheet.cell(row, column));

function movedUp(cell: Cell | undefined, rows: number): Cell | undefined {
  const formula = cell?.userEnteredValue?.formulaValue;
  return formula ? { ...cell, userEnteredValue: { formulaValue: shiftFormula(formula, rows, 0) } } : cell;
}

const steps = (start: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, step) => start + step);
