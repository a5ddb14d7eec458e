import { type Cell, effectiveValue } from "../../cells/cell.ts";
import { onceEach } from "../../cells/once-each.ts";
import type { SheetDraft } from "../../draft.ts";
import type { GridRange } from "../../wire.ts";

/**
 * Gives the cells below a heading what the type of their column gives them: a number format without a pattern, or a tick
 * that is not there. A list to choose from stays with the table, and no cell tells it.
 */
export function typeColumn(sheet: SheetDraft, range: GridRange, column: number, type: string | null | undefined): void {
  const typed = TYPED[type ?? ""];
  if (!typed) return;
  const change = onceEach(typed);
  for (let row = (range.startRowIndex ?? 0) + 1; row < (range.endRowIndex ?? 0); row += 1) {
    sheet.setCell(row, column, change(sheet.cell(row, column)));
  }
}

const formatted =
  (type: string) =>
  (cell: Cell | undefined): Cell => ({
    ...cell,
    userEnteredFormat: { ...cell?.userEnteredFormat, numberFormat: { type } },
  });

/** A word, the text "TRUE" and an empty cell alike become FALSE. */
function ticked(cell: Cell | undefined): Cell {
  if (cell && typeof effectiveValue(cell)?.boolValue === "boolean") return cell;
  const { computedValue: _computed, textFormatRuns: _runs, ...kept } = cell ?? {};
  return { ...kept, userEnteredValue: { boolValue: false } };
}

const TYPED: Readonly<Record<string, (cell: Cell | undefined) => Cell>> = {
  CURRENCY: formatted("CURRENCY"),
  PERCENT: formatted("PERCENT"),
  DATE: formatted("DATE"),
  TIME: formatted("TIME"),
  DATE_TIME: formatted("DATE_TIME"),
  BOOLEAN: ticked,
};
