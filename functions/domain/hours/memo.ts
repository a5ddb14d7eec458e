import type { Cell } from "../../../schemas/cells/cell.ts";

/** The same reading of the same cell, computed once: a column of 40 000 rows holds a few hundred different values. */
export function memo<T>(compute: (cell: Cell) => T): (cell: Cell) => T {
  const known = new Map<Cell, T>();
  return (cell) => {
    const key = cell !== null && typeof cell === "object" ? `\u0000${cell.kind} ${cell.value} ${cell.text}` : cell;
    const found = known.get(key);
    if (found !== undefined) return found;
    const computed = compute(cell);
    known.set(key, computed);
    return computed;
  };
}
