import type { Cell, Row } from "../cells/cell.ts";
import type { Sheet } from "../spreadsheet.ts";

/** The columns of a row that hold a formula, and those that show what an array of another cell left there. */
export type FormulaPlaces = { readonly formulas: readonly number[]; readonly shown: readonly number[] };

/** What a row holds of formulas; known once for each row, which many versions of a spreadsheet share. */
export function formulaPlaces(row: Row): FormulaPlaces {
  const places = known.get(row) ?? placesIn(row);
  known.set(row, places);
  return places;
}

/** Whether anything of the tab is a formula or the result of one. */
export const hasResults = ({ rows }: Sheet): boolean => rows.some((row) => formulaPlaces(row) !== NOTHING);

/** Whether a cell holds a formula. */
export const isFormula = (cell: Cell | undefined): boolean => typeof cell?.userEnteredValue?.formulaValue === "string";

const known = new WeakMap<Row, FormulaPlaces>();
const NOTHING: FormulaPlaces = { formulas: [], shown: [] };

function placesIn(row: Row): FormulaPlaces {
  const formulas: number[] = [];
  const shown: number[] = [];
  for (const [column, cell] of row.entries()) {
    if (cell === undefined) continue;
    if (isFormula(cell)) formulas.push(column);
    else if (cell.computedValue !== undefined || cell.computedFormat !== undefined) shown.push(column);
  }
  return formulas.length + shown.length === 0 ? NOTHING : { formulas, shown };
}
