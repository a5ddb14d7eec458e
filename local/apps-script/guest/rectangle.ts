import { exception } from "./exception.ts";

/** The rows of a block that is written, which must have exactly the size of the range. */
export function rowsOfSize(rows: unknown, height: number, width: number): readonly (readonly unknown[])[] {
  if (!Array.isArray(rows) || !rows.every(Array.isArray))
    throw exception(`The parameters (${typeof rows}) don't match the method signature for SpreadsheetApp.Range.`);
  if (rows.length !== height) throw mismatch("rows", rows.length, height);
  const odd = rows.find((row) => row.length !== width);
  if (odd) throw mismatch("columns", odd.length, width);
  return rows;
}

/** The same value for each cell of a block. */
export const filled = <T>(value: T, height: number, width: number): T[][] =>
  Array.from({ length: height }, () => Array.from({ length: width }, () => value));

function mismatch(what: "rows" | "columns", given: number, size: number): Error {
  return exception(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${size}.`,
  );
}
