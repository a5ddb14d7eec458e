import { isBlank } from "../../schemas/cells/cell.ts";
import type { CellRemark, TypedTab } from "../../schemas/contract-row/check-tab.ts";
import { readBox } from "../../schemas/contract-row/hours-tab.ts";
import { MONTH_NAMES } from "../../schemas/month.ts";
import { a1 } from "../../schemas/table/a1.ts";
import { type Edited, touchesColumn, touchesRow } from "./tab.ts";

/** How many cells a message names. */
const CELLS_NAMED = 5;

/**
 * Warns that a month was ticked while cells that weigh on it are still to be mended by the typist; `null` when all is
 * well, or when nothing was ticked. The tick stays: only the person knows whether the month is over.
 */
export function tickedToast(
  tab: TypedTab,
  months: readonly (number | null)[],
  edited: Edited,
  remarks: readonly CellRemark[],
): string | null {
  const boxRow = tab.headingRow - 1;
  if (!touchesRow(edited, boxRow)) return null;
  const sentences = months.flatMap((column, position) => {
    if (column === null || !touchesColumn(edited, column)) return [];
    if (!readBox(tab.rows[boxRow]?.[column] ?? null).closed) return [];
    const wrong = remarks.filter((remark) => weighsOn(remark, column, months, tab));
    return wrong.length === 0 ? [] : [tickedSentence(MONTH_NAMES[position] ?? "", wrong)];
  });
  return sentences.length === 0 ? null : sentences.join(" ");
}

/** A wrong month cell weighs on its month, a wrong attribute on every month in which its row holds hours. */
function weighsOn(remark: CellRemark, column: number, months: readonly (number | null)[], { rows }: TypedTab): boolean {
  if (remark.who !== "declarant" || remark.state === "accepted") return false;
  return remark.column === column || (!months.includes(remark.column) && !isBlank(rows[remark.row]?.[column] ?? null));
}

/** @example tickedSentence("Octobre", [u3]) //=> "Octobre est coché, mais 1 cellule est à corriger : U3." */
function tickedSentence(month: string, wrong: readonly CellRemark[]): string {
  const cells = [...new Set(wrong.map(({ row, column }) => a1(row, column)))];
  const named = cells.slice(0, CELLS_NAMED).join(", ");
  const more = cells.length > CELLS_NAMED ? ` et ${cells.length - CELLS_NAMED} de plus` : "";
  const count = cells.length === 1 ? "1 cellule est" : `${cells.length} cellules sont`;
  return `${month} est coché, mais ${count} à corriger : ${named}${more}.`;
}
