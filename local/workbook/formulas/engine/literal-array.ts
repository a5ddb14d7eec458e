import { FormulaError } from "./formula-error.ts";
import { type Grid, Matrix, type Scalar } from "./formula-value.ts";

/** The array that `{…}` writes: what stands side by side must be as high, rows under one another as wide. */
export function arrayOf(blocks: readonly (readonly Grid[])[]): Matrix {
  const rows = blocks.flatMap(besideEachOther);
  const width = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== width)) throw missing("rows");
  return new Matrix(rows);
}

function besideEachOther(grids: readonly Grid[]): Scalar[][] {
  const height = grids[0]?.height ?? 0;
  if (grids.some((grid) => grid.height !== height)) throw missing("columns");
  return Array.from({ length: height }, (_, row) => grids.flatMap((grid) => grid.row(row)));
}

const missing = (what: "rows" | "columns"): FormulaError =>
  new FormulaError("VALUE", `In ARRAY_LITERAL, an Array Literal was missing values for one or more ${what}.`);
