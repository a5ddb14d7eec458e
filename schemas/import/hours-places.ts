import type { Cell } from "../cells/cell.ts";
import { contractRows, findHoursHeadings, HOURS_COLUMNS, hoursColumns, readBox } from "../contract-row/hours-tab.ts";
import type { ContractKey } from "../import.ts";
import type { TableSheet } from "../table/read-table.ts";
import { contractOf, keyText } from "./contract-key.ts";

/**
 * Where things stand in an hours tab in one reading of it, zero-based. `rowsOf` are the rows that bear a contract, `last`
 * the last one that holds anything under the headings, `columnOf` is `undefined` for a heading that is gone.
 */
export type HoursPlaces = {
  readonly title: string;
  readonly boxRow: number;
  readonly last: number;
  readonly columns: readonly number[];
  readonly rowsOf: (contract: ContractKey) => readonly number[];
  readonly columnOf: (heading: string) => number | undefined;
  readonly cellAt: (row: number, column: number) => Cell;
  readonly isClosed: (heading: string) => boolean;
};

/** Finds the headings and the contracts of a tab; `null` where it can no longer be read as hours. */
export function hoursPlaces({ title, rows }: TableSheet, declarant: string): HoursPlaces | null {
  const found = findHoursHeadings(rows);
  if (found.row === null || !found.readable) return null;
  const { row: headingRow } = found;
  const byContract = new Map<string, number[]>();
  const contracts = contractRows(rows, headingRow, hoursColumns(found));
  for (const { row, attributes } of contracts) {
    const key = keyText(contractOf(attributes, declarant));
    byContract.set(key, [...(byContract.get(key) ?? []), row - 1]);
  }
  const cellAt = (row: number, column: number): Cell => rows[row]?.[column] ?? null;
  const columnOf = (heading: string) => {
    const known = HOURS_COLUMNS.find((each) => each.heading === heading);
    return known && found.columns.get(known.key);
  };
  return {
    title,
    boxRow: headingRow - 1,
    last: Math.max(headingRow, ...contracts.map(({ row }) => row - 1)),
    columns: [...found.columns.values()],
    rowsOf: (contract) => byContract.get(keyText(contract)) ?? [],
    columnOf,
    cellAt,
    isClosed: (heading) => readBox(cellAt(headingRow - 1, columnOf(heading) ?? -1)).closed,
  };
}
