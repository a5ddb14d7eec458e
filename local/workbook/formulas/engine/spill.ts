import { columnName } from "../../ranges/a1.ts";
import type { Sheet } from "../../spreadsheet.ts";
import { FormulaError } from "./formula-error.ts";
import type { Scalar } from "./formula-value.ts";

/** The array that a formula gave, which shows in the cells beside it. */
export type SpilledArray = {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly Scalar[])[];
};

/** What arrays show beside their formulas, by tab and cell, and the formulas whose array has no room. */
export type Spills = {
  readonly values: readonly ReadonlyMap<number, Scalar>[];
  readonly blocked: ReadonlyMap<string, FormulaError>;
};

/** One number for a cell of a tab. */
export const cellKey = (row: number, column: number): number => row * 32_768 + column;

/** The key of a formula among those of all tabs. */
export const formulaKey = (sheet: number, row: number, column: number): string => `${sheet} ${cellKey(row, column)}`;

/** Lays the arrays out one after the other; one that would cover anything does not show at all. */
export function layOut(arrays: readonly SpilledArray[], sheets: readonly Sheet[]): Spills {
  const values = sheets.map(() => new Map<number, Scalar>());
  const blocked = new Map<string, FormulaError>();
  for (const array of arrays) {
    const sheet = sheets[array.sheet];
    const shown = values[array.sheet];
    if (!sheet || !shown) continue;
    const obstacle = obstacleOf(array, sheet, shown);
    if (obstacle) blocked.set(formulaKey(array.sheet, array.row, array.column), obstacle);
    else eachBeside(array, (row, column, value) => shown.set(cellKey(row, column), value));
  }
  return { values, blocked };
}

/** Whether two layouts show the same. */
export function sameSpills(a: Spills, b: Spills): boolean {
  if (a.blocked.size !== b.blocked.size || [...b.blocked.keys()].some((key) => !a.blocked.has(key))) return false;
  return b.values.every((values, sheet) => {
    const before = a.values[sheet];
    if (before?.size !== values.size) return false;
    return [...values].every(([key, value]) => sameScalar(before.get(key), value));
  });
}

const sameScalar = (a: Scalar | undefined, b: Scalar): boolean =>
  a === b || (a instanceof FormulaError && b instanceof FormulaError && a.message === b.message);

function obstacleOf(array: SpilledArray, sheet: Sheet, shown: ReadonlyMap<number, Scalar>): FormulaError | null {
  const { rowCount, columnCount } = sheet.properties;
  const missingRows = array.row + array.rows.length - rowCount;
  if (missingRows > 0) return notExpanded("rows", missingRows);
  const missingColumns = array.column + (array.rows[0]?.length ?? 0) - columnCount;
  if (missingColumns > 0) return notExpanded("columns", missingColumns);
  let covered: string | null = null;
  eachBeside(array, (row, column) => {
    if (covered !== null) return;
    const isTaken = sheet.rows[row]?.[column]?.userEnteredValue !== undefined || shown.has(cellKey(row, column));
    if (isTaken) covered = `${columnName(column)}${row + 1}`;
  });
  if (covered === null) return null;
  return new FormulaError("REF", `Array result was not expanded because it would overwrite data in ${covered}.`);
}

const notExpanded = (what: "rows" | "columns", count: number): FormulaError =>
  new FormulaError("REF", `Result was not automatically expanded, please insert more ${what} (${count}).`);

function eachBeside(array: SpilledArray, visit: (row: number, column: number, value: Scalar) => void): void {
  for (const [down, cells] of array.rows.entries()) {
    for (const [right, value] of cells.entries()) {
      if (down > 0 || right > 0) visit(array.row + down, array.column + right, value);
    }
  }
}
