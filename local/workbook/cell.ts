import type { CellFormat, DataValidationRule, ExtendedValue, TextFormatRun } from "./wire.ts";

/**
 * One cell, never changed in place. `computedValue` belongs to formulas only: what the model could compute of it; any
 * other cell's effective value is what was entered.
 */
export type Cell = {
  readonly userEnteredValue?: ExtendedValue;
  readonly computedValue?: ExtendedValue;
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

/** What the cell shows before formatting; none for a blank and for a formula that the model does not compute. */
export function effectiveValue(cell: Cell): ExtendedValue | undefined {
  const entered = cell.userEnteredValue;
  if (entered === undefined) return isBox(cell) ? emptyBox(cell) : undefined;
  return typeof entered.formulaValue === "string" ? cell.computedValue : entered;
}

const isBox = (cell: Cell): boolean => cell.dataValidation?.condition?.type === "BOOLEAN";

const boxValues = ({ dataValidation }: Cell): readonly string[] =>
  (dataValidation?.condition?.values ?? []).map(({ userEnteredValue }) => userEnteredValue ?? "");

/** A box with values of its own holds the second one when it is not ticked, and nothing when there is only one. */
function emptyBox(cell: Cell): ExtendedValue | undefined {
  const [ticked, empty] = boxValues(cell);
  if (ticked === undefined) return FALSE;
  if (empty === undefined || empty === "") return undefined;
  return Number.isFinite(Number(empty)) ? { numberValue: Number(empty) } : { stringValue: empty };
}
