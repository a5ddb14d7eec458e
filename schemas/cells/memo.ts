import type { Cell, FormattedCell } from "./cell.ts";

/** The same reading of the same cell, computed once: a column of 40 000 rows holds a few hundred different values. */
export function memo<T>(compute: (cell: Cell) => T): (cell: Cell) => T {
  const plain = new Map<Cell, T>();
  const formatted = new Map<string, { readonly cell: FormattedCell; readonly result: T }>();
  return (cell) => {
    if (cell !== null && typeof cell === "object") {
      const last = formatted.get(cell.text);
      if (last && last.cell.value === cell.value && last.cell.kind === cell.kind) return last.result;
      const result = compute(cell);
      formatted.set(cell.text, { cell, result });
      return result;
    }
    const found = plain.get(cell);
    if (found !== undefined) return found;
    const computed = compute(cell);
    plain.set(cell, computed);
    return computed;
  };
}
