import { type Cell, isBlank } from "../../../schemas/cells/cell.ts";
import type { ContractRow, HoursSheet } from "../../../schemas/declarant-workbook.ts";

/**
 * Whether a tab holds all that another one held: each of its rows with the very same attributes and the same hours in
 * the same months. Rows and hours that were added since do not matter.
 */
export function holdsAllOf(tab: HoursSheet, other: HoursSheet): boolean {
  const rows = new Map<string, ContractRow[]>();
  for (const row of tab.rows) {
    const same = rows.get(attributesOf(row));
    if (same) same.push(row);
    else rows.set(attributesOf(row), [row]);
  }
  return other.rows.every((row) => rows.get(attributesOf(row))?.some((each) => holdsHoursOf(each, row)));
}

const holdsHoursOf = (row: ContractRow, other: ContractRow): boolean =>
  other.months.every((cell, position) => isBlank(cell) || written(row.months[position]) === written(cell));

const attributesOf = ({ attributes }: ContractRow): string => attributes.map(written).join();

const written = (cell: Cell | undefined): string => JSON.stringify(cell === undefined || isBlank(cell) ? null : cell);
