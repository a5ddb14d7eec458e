import { type CellRemark, checkTab, type TabContext, type TypedTab } from "../../schemas/contract-row/check-tab.ts";
import { findHoursHeadings, hoursColumns, readBox } from "../../schemas/contract-row/hours-tab.ts";
import { CONTRACT_ATTRIBUTES } from "../../schemas/declarant-workbook.ts";
import { type Check, type Edited, NOTHING, type Tab, touchesRow } from "./tab.ts";
import { tickedToast } from "./ticked-toast.ts";

/** Checks a whole tab of hours after an edit: what was typed may have made a twin of a row far away, or freed it. */
export function checkHoursTab(tab: Tab, year: number, edited: Edited, context: TabContext): Check {
  const found = findHoursHeadings(tab.cells);
  const lost = touchesRow(edited, found.row ?? edited.row) ? (found.issues[0]?.message ?? null) : null;
  if (!found.readable || found.row === null) return { ...NOTHING, toast: lost };
  const columns = hoursColumns(found);
  const typed: TypedTab = { title: tab.title, year, rows: tab.cells, headingRow: found.row, columns };
  const remarks = checkTab(typed, context);
  const months = columns.slice(CONTRACT_ATTRIBUTES.length);
  return {
    watched: [
      { firstRow: found.row - 1, lastRow: found.row - 1, columns: known(months) },
      { firstRow: found.row + 1, lastRow: tab.cells.length - 1, columns: known(columns) },
    ],
    remarks: [...boxRemarks(typed, months), ...remarks],
    toast: lost ?? tickedToast(typed, months, edited, remarks),
  };
}

const known = (columns: readonly (number | null)[]): number[] => columns.flatMap((column) => column ?? []);

function boxRemarks({ rows, headingRow }: TypedTab, months: readonly (number | null)[]): CellRemark[] {
  const row = headingRow - 1;
  return known(months).flatMap((column): CellRemark[] => {
    const { message } = readBox(rows[row]?.[column] ?? null);
    return message === null ? [] : [{ row, column, state: "rejected", who: "declarant", message }];
  });
}
