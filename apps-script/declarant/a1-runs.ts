import { a1 } from "../../schemas/table/a1.ts";

type Place = { readonly row: number; readonly column: number };

/**
 * The addresses of some cells, those under one another in one range: a script names as few ranges as it can.
 * @example a1Runs([{ row: 2, column: 0 }, { row: 3, column: 0 }, { row: 2, column: 4 }]) //=> ["A3:A4", "E3"]
 */
export function a1Runs(places: readonly Place[]): string[] {
  const sorted = [...places].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: { readonly column: number; readonly first: number; last: number }[] = [];
  for (const { row, column } of sorted) {
    const run = runs[runs.length - 1];
    if (run && run.column === column && run.last === row - 1) run.last = row;
    else runs.push({ column, first: row, last: row });
  }
  return runs.map(({ column, first, last }) =>
    first === last ? a1(first, column) : `${a1(first, column)}:${a1(last, column)}`,
  );
}
