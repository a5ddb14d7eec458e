import { columnLetter } from "../../schemas/table/a1.ts";
import type { TableIssue } from "../../schemas/table/read-table.ts";
import { readTable } from "../../schemas/table/read-table.ts";
import { validationRequestsTable } from "../../schemas/validation-requests.ts";
import type { DeclarantReading, ReadingProblem } from "../domain/consolidation/readings.ts";
import type { Workbook } from "../ports/workbooks.ts";
import { findSheet } from "./read-control.ts";

/**
 * What a declarant asks for in `Demandes`, and every cell there that cannot be taken as it is; a workbook from before
 * the tab existed has none.
 */
export function readRequests(workbook: Workbook): Pick<DeclarantReading, "requests" | "problems"> {
  const sheet = findSheet(workbook, validationRequestsTable.title);
  if (!sheet) return { requests: null, problems: [] };
  const { readable, records, issues, columns } = readTable(validationRequestsTable, sheet);
  return {
    requests: readable ? records.map(({ row, value }) => ({ ...value, row, moved: movedColumns(columns) })) : null,
    problems: issues.map((issue) => problemOf(issue, readable)),
  };
}

const USUAL = Object.keys(validationRequestsTable.columns);

const movedColumns = (columns: ReadonlyMap<string, number>): Record<string, string> =>
  Object.fromEntries(
    [...columns].flatMap(([key, column]) => (USUAL[column] === key ? [] : [[key, columnLetter(column)]])),
  );

/** No hour depends on this tab: nothing is unread without it. */
const problemOf = ({ sheet, cell, message }: TableIssue, readable: boolean): ReadingProblem => ({
  sheet,
  cell,
  message: readable ? message : `${message} ${KEPT}`,
  unread: false,
});

const KEPT = "En attendant, vos demandes restent telles qu'elles ont été lues en dernier.";
