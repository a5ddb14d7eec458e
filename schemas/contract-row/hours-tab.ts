import { type Cell, isBlank } from "../cells/cell.ts";
import { yesNoCell } from "../cells/yes-no-cell.ts";
import { CONTRACT_ATTRIBUTES, type ContractAttribute, type ContractRow, contractTable } from "../declarant-workbook.ts";
import { MONTH_NAMES } from "../month.ts";
import { type FoundHeadings, findHeadings, type Heading } from "../table/find-headings.ts";
import { headingsOf } from "../table/read-table.ts";

/** What no hour is judged by: a tab without these columns is read all the same, and no other one may be missing. */
const DISPENSABLE: readonly ContractAttribute[] = ["mark", "hiringMode", "contractType", "job"];

/** What an hours tab is read by: its attributes, then its months. */
export const HOURS_COLUMNS: readonly Heading[] = [
  ...headingsOf(contractTable.columns).map((each) => ({ ...each, required: !DISPENSABLE.includes(each.key) })),
  ...MONTH_NAMES.map((heading) => ({ key: heading, heading, required: true })),
];

/** Where the attributes and the months of an hours tab stand, moved columns and forgiven spellings included. */
export const findHoursHeadings = (rows: readonly (readonly Cell[])[]): FoundHeadings =>
  findHeadings(HOURS_COLUMNS, rows);

/** The zero-based columns of the attributes, then of the months; `null` for one that the tab does not have. */
export const hoursColumns = ({ columns }: FoundHeadings): (number | null)[] =>
  HOURS_COLUMNS.map(({ key }) => columns.get(key) ?? null);

/** The lines of contracts below the headings, those without any content left out. */
export function contractRows(
  rows: readonly (readonly Cell[])[],
  headingRow: number,
  columns: readonly (number | null)[],
): ContractRow[] {
  const found: ContractRow[] = [];
  for (let row = headingRow + 1; row < rows.length; row++) {
    const cells = columns.map((column): Cell => (column === null ? null : (rows[row]?.[column] ?? null)));
    if (cells.every(isBlank)) continue;
    const split = CONTRACT_ATTRIBUTES.length;
    found.push({ row: row + 1, attributes: cells.slice(0, split), months: cells.slice(split) });
  }
  return found;
}

/** The box above a month: whether the month is over, and what is wrong with it. Who has no box types « oui » or « x ». */
export function readBox(box: Cell): { readonly closed: boolean; readonly message: string | null } {
  const parsed = isBlank(box) ? ({ ok: true, value: false } as const) : yesNoCell.parse(box);
  if (parsed.ok) return { closed: parsed.value, message: null };
  return { closed: false, message: `${parsed.message} Ce mois n'est pas encore tenu pour terminé.` };
}
