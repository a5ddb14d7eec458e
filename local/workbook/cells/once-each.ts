import type { Cell } from "./cell.ts";

/**
 * Changes cells that are the same cell, as the blank ones of a column are, only once: they stay one and the same
 * afterwards, so that a tab of thousands of choices costs what one row of it does.
 */
export function onceEach(change: (cell: Cell | undefined) => Cell | undefined): typeof change {
  const changed = new Map<Cell | undefined, Cell | undefined>();
  return (cell) => {
    if (!changed.has(cell)) changed.set(cell, change(cell));
    return changed.get(cell);
  };
}
