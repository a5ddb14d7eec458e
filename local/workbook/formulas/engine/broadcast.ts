import { SheetCells } from "./cell-range.ts";
import type { Environment } from "./environment.ts";
import { FormulaError, orError } from "./formula-error.ts";
import { Grid, gridOf, Matrix, type Scalar, type Value } from "./formula-value.ts";

/**
 * Runs a function over arguments of which some must be single values. Outside arrays a range gives the value of the
 * formula's own row or column; inside, the function runs once for each cell, a single row or column being repeated.
 */
export function broadcast(
  values: readonly Value[],
  single: readonly boolean[],
  environment: Environment,
  run: (values: readonly Value[]) => Value,
): Value {
  const isSpread = (value: Value, index: number): value is Grid => value instanceof Grid && single[index] === true;
  if (!values.some(isSpread)) return run(values);
  if (!environment.arrays) {
    return run(values.map((value, index) => (isSpread(value, index) ? metCell(value, environment) : value)));
  }
  const grids = values.filter(isSpread);
  const height = Math.max(...grids.map((grid) => grid.height));
  const width = Math.max(...grids.map((grid) => grid.width));
  if (height === 1 && width === 1) return run(values);
  const cellAt = (row: number, column: number): Scalar => {
    const cells = values.map((value, index) => (isSpread(value, index) ? repeated(value, row, column) : value));
    return orError(() => gridOf(run(cells)).at(0, 0));
  };
  return new Matrix(
    Array.from({ length: height }, (_, row) => Array.from({ length: width }, (__, column) => cellAt(row, column))),
  );
}

/** The one value of a range that stands in the formula's row or column; the first of an array. */
export function intersected(grid: Grid, { place }: Environment): Scalar {
  if ((grid.height === 1 && grid.width === 1) || !(grid instanceof SheetCells)) return grid.at(0, 0);
  const { startRow, endRow, startColumn, endColumn } = grid.area;
  if (grid.width === 1 && place.row >= startRow && place.row < endRow) return grid.at(place.row - startRow, 0);
  if (grid.height === 1 && place.column >= startColumn && place.column < endColumn) {
    return grid.at(0, place.column - startColumn);
  }
  throw new FormulaError("VALUE", "An array value could not be found.");
}

/** A single cell is kept as the cell that it is, for what its format tells. */
function metCell(grid: Grid, environment: Environment): Value {
  return grid.height === 1 && grid.width === 1 ? grid : intersected(grid, environment);
}

function repeated(grid: Grid, row: number, column: number): Value {
  const [down, right] = [grid.height === 1 ? 0 : row, grid.width === 1 ? 0 : column];
  if (down >= grid.height || right >= grid.width) return new FormulaError("N_A", "Argument out of range.");
  return grid instanceof SheetCells ? grid.part(down, right, 1, 1) : grid.at(down, right);
}
