import type { CellFormat, DataValidationRule, ExtendedValue, NumberFormat, TextFormatRun } from "../wire.ts";

/**
 * One cell, never changed in place. `computedValue` is a formula's result, or in a cell without anything entered what the
 * array of a formula beside it shows there; `computedFormat` is the number format that goes with it. Any other cell's
 * effective value is what was entered.
 */
export type Cell = {
  readonly userEnteredValue?: ExtendedValue;
  readonly computedValue?: ExtendedValue;
  readonly computedFormat?: NumberFormat;
  readonly userEnteredFormat?: CellFormat;
  readonly note?: string;
  readonly dataValidation?: DataValidationRule;
  readonly textFormatRuns?: readonly TextFormatRun[];
};

/** The parts of a cell while it is put together; one that is `undefined` is not there. */
export type CellParts = { readonly [K in keyof Cell]?: Cell[K] | undefined };

/** Cells from column A on; the row ends with its last cell that holds anything, holes are `undefined`. */
export type Row = readonly (Cell | undefined)[];

const FALSE: ExtendedValue = { boolValue: false };

/** A check box, whose blank reads as FALSE (Sheets fills the cells that it turns into check boxes). */
export const isCheckBox = (cell: Cell): boolean => isBox(cell) && boxValues(cell).length === 0;

/** What the cell shows before formatting; none for a blank. */
export function effectiveValue(cell: Cell): ExtendedValue | undefined {
  const entered = cell.userEnteredValue;
  if (entered === undefined) return cell.computedValue ?? emptyBox(cell);
  return typeof entered.formulaValue === "string" ? cell.computedValue : entered;
}

/** The number format that a cell is shown by: its own, else the one that its formula brings. */
export const numberFormatOf = (cell: Cell | undefined): NumberFormat | undefined =>
  cell?.userEnteredFormat?.numberFormat ?? cell?.computedFormat;

const isBox = (cell: Cell): boolean => cell.dataValidation?.condition?.type === "BOOLEAN";

const boxValues = ({ dataValidation }: Cell): readonly string[] =>
  (dataValidation?.condition?.values ?? []).map(({ userEnteredValue }) => userEnteredValue ?? "");

/**
 * What a box that is not ticked holds: FALSE, or the second of its own values, nothing when there is only one; nothing in
 * any other cell.
 */
export function emptyBox(cell: Cell): ExtendedValue | undefined {
  if (!isBox(cell)) return undefined;
  const [ticked, empty] = boxValues(cell);
  if (ticked === undefined) return FALSE;
  if (empty === undefined || empty === "") return undefined;
  return Number.isFinite(Number(empty)) ? { numberValue: Number(empty) } : { stringValue: empty };
}
