import { type Corner, printCorner, rewriteReferences } from "./references.ts";

/**
 * The formula as it reads once copied that many rows down and columns right: references without `$` follow, and one that
 * leaves the grid at its top or left becomes `#REF!`.
 * @example shiftFormula("=A1+$B$1", 2, 0) //=> "=A3+$B$1"
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteReferences(formula, ({ prefix, from, to }) => {
    const corners = [from, ...(to ? [to] : [])].map((corner) => shifted(corner, rows, columns));
    if (corners.some(({ row = 0, column = 0 }) => row < 0 || column < 0)) return "#REF!";
    return prefix + corners.map(printCorner).join(":");
  });
}

const shifted = (corner: Corner, rows: number, columns: number): Corner => ({
  ...corner,
  row: corner.row === undefined || corner.rowFixed ? corner.row : corner.row + rows,
  column: corner.column === undefined || corner.columnFixed ? corner.column : corner.column + columns,
});
