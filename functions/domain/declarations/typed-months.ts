import type { Hundredths } from "../../../schemas/hours.ts";
import { type Month, month } from "../../../schemas/month.ts";
import { foldText } from "../../../schemas/vocabulary.ts";
import type { JudgedCell, JudgedRow } from "../hours/judged.ts";

/** Declarant (folded) → month → the hours typed in it. */
export type TypedMonths = ReadonlyMap<string, ReadonlyMap<Month, Hundredths>>;

/**
 * The months in which each declarant has typed something, 0 h apart, or something of one kind; what cannot be read as
 * hours adds none.
 */
export function typedMonths(
  rows: readonly JudgedRow[],
  isMeant: (cell: JudgedCell) => boolean = () => true,
): TypedMonths {
  const typed = new Map<string, Map<Month, Hundredths>>();
  for (const { sheet, cells } of rows) {
    const key = foldText(sheet.declarant);
    const months = typed.get(key) ?? new Map<Month, Hundredths>();
    typed.set(key, months);
    cells.forEach((cell, position) => {
      if (cell === null || cell.hundredths === 0 || !isMeant(cell)) return;
      const name = month(sheet.year, position + 1);
      months.set(name, (months.get(name) ?? 0) + (cell.hundredths ?? 0));
    });
  }
  return typed;
}
