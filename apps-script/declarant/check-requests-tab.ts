import { isBlank } from "../../schemas/cells/cell.ts";
import type { CellRemark } from "../../schemas/contract-row/check-tab.ts";
import { a1 } from "../../schemas/table/a1.ts";
import { findHeadings } from "../../schemas/table/find-headings.ts";
import { headingsOf, readTable } from "../../schemas/table/read-table.ts";
import { validationRequestsTable } from "../../schemas/validation-requests.ts";
import { type Check, type Edited, NOTHING, type Tab, touchesRow } from "./tab.ts";

const { columns: COLUMNS } = validationRequestsTable;

/** Checks the requests for validations after an edit, in the words of the cloud's own reading of the tab. */
export function checkRequestsTab(tab: Tab, edited: Edited): Check {
  const found = findHeadings(headingsOf(COLUMNS), tab.cells);
  const lost = touchesRow(edited, found.row ?? edited.row) ? (found.issues[0]?.message ?? null) : null;
  if (!found.readable || found.row === null) return { ...NOTHING, toast: lost };
  const { issues } = readTable(validationRequestsTable, { title: tab.title, rows: tab.cells });
  const messages = new Map(issues.map(({ cell, message }) => [cell, message]));
  const remarks: CellRemark[] = [];
  for (let row = found.row + 1; row < tab.cells.length; row++) {
    for (const [key, column] of found.columns) {
      const message = messages.get(a1(row, column));
      if (message === undefined || isStillToType(tab, { row, column }, edited)) continue;
      const state = COLUMNS[key].presence === "required" ? "rejected" : "accepted";
      remarks.push({ row, column, state, who: "declarant", message });
    }
  }
  const watched = { firstRow: found.row + 1, lastRow: tab.cells.length - 1, columns: [...found.columns.values()] };
  return { watched: [watched], remarks, toast: lost };
}

/** A blank is missed once the person has gone past it: to its right, or to another row. */
function isStillToType(
  { cells }: Tab,
  { row, column }: { readonly row: number; readonly column: number },
  { row: edited, rowCount, columnCount }: Edited,
): boolean {
  const typed = cells[row] ?? [];
  return (
    rowCount * columnCount === 1 &&
    row === edited &&
    isBlank(typed[column] ?? null) &&
    typed.slice(column + 1).every(isBlank)
  );
}
