import { type Cell, showCell } from "../../../schemas/cells/cell.ts";
import { CONTRACT_ATTRIBUTES, type ContractAttribute, type HoursSheet } from "../../../schemas/declarant-workbook.ts";
import type { ImportWrite } from "../../../schemas/import.ts";
import { foldText, nature } from "../../../schemas/vocabulary.ts";
import type { ImportContext } from "./import-context.ts";
import { type RowValues, understandRow } from "./understand-row.ts";

/** A row of the declarant's tab. `index` is zero-based; `months` its twelve cells. */
export type SheetRow = {
  readonly index: number;
  readonly values: RowValues;
  readonly attributes: readonly Cell[];
  readonly months: readonly Cell[];
};

/** The rows of a tab that can be told apart by what identifies them. */
export function sheetRows(sheet: HoursSheet, context: ImportContext): SheetRow[] {
  return sheet.rows.flatMap(({ row, attributes, months }) => {
    const cells = Object.fromEntries(CONTRACT_ATTRIBUTES.map((key, place) => [key, attributes[place] ?? null]));
    const understood = understandRow(cells as Record<ContractAttribute, Cell>, context);
    return understood.ok ? [{ index: row - 1, values: understood.values, attributes, months }] : [];
  });
}

/** The identity of a row: a blank company is the declarant itself, a blank nature is work. */
export const keyOf = (values: RowValues, declarant: string): string =>
  [withoutStart(values, declarant), values.start ?? ""].join("|");

/** The same for a statement that does not tell when contracts began. */
export const withoutStart = (
  { participant, market, lot, company, nature: kind }: RowValues,
  declarant: string,
): string =>
  [participant ?? "", market ?? "", lot ?? "", company ?? declarant, kind ?? nature.labels.work]
    .map(foldText)
    .join("|");

/** What stands in a cell as an import compares and restores it: a number format shows as text. */
export const standing = (cell: Cell): ImportWrite["before"] =>
  typeof cell === "object" && cell !== null ? showCell(cell) : cell;

/**
 * @example columnIndex("AA") //=> 26 ; of a lost column, "": -1
 */
export const columnIndex = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
