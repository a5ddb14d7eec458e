import { ruleOf } from "../../schemas/causes.ts";
import { isBlank } from "../../schemas/cells/cell.ts";
import type { CellRemark } from "../../schemas/contract-row/check-tab.ts";
import { type KnownNames, nameBook } from "../../schemas/contract-row/name-book.ts";
import { repeatedRequests, requestFindings, sameRequest } from "../../schemas/contract-row/request-findings.ts";
import { a1 } from "../../schemas/table/a1.ts";
import { findHeadings } from "../../schemas/table/find-headings.ts";
import { headingsOf, readTable, type TableRow } from "../../schemas/table/read-table.ts";
import { type ValidationRequest, validationRequestsTable } from "../../schemas/validation-requests.ts";
import { type Check, type Edited, NOTHING, type Tab, touchesRow } from "./tab.ts";

const { columns: COLUMNS } = validationRequestsTable;

/** Checks the requests for validations after an edit, in the words of the cloud's own reading of the tab. */
export function checkRequestsTab(tab: Tab, edited: Edited, names: KnownNames | null): Check {
  const found = findHeadings(headingsOf(COLUMNS), tab.cells);
  const lost = touchesRow(edited, found.row ?? edited.row) ? (found.issues[0]?.message ?? null) : null;
  if (!found.readable || found.row === null) return { ...NOTHING, toast: lost };
  const { issues, records } = readTable(validationRequestsTable, { title: tab.title, rows: tab.cells });
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
  for (const { row, column, state, message } of requestRemarks(records, names)) {
    const place = found.columns.get(column);
    if (place !== undefined) remarks.push({ row, column: place, state, who: "declarant", message });
  }
  const watched = { firstRow: found.row + 1, lastRow: tab.cells.length - 1, columns: [...found.columns.values()] };
  return { watched: [watched], remarks, toast: lost };
}

type RequestRemark = Pick<CellRemark, "row" | "state" | "message"> & { readonly column: keyof ValidationRequest };

/** What there is to say of requests that can be read: where they ask for, and whether an earlier one asks the same. */
function requestRemarks(records: readonly TableRow<ValidationRequest>[], names: KnownNames | null): RequestRemark[] {
  const book = names && nameBook(names);
  const requests = records.map(({ row, value }) => ({ ...value, row }));
  return [
    ...requests.flatMap((request) =>
      (book ? requestFindings(request, book) : []).map((finding): RequestRemark => {
        const { state, sentence } = ruleOf(finding.cause);
        return {
          row: request.row - 1,
          column: finding.column as keyof ValidationRequest,
          state,
          message: sentence(finding.facts),
        };
      }),
    ),
    ...repeatedRequests(requests).map(({ request, first }): RequestRemark => {
      return { row: request.row - 1, column: "mark", state: "accepted", message: sameRequest(first) };
    }),
  ];
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
