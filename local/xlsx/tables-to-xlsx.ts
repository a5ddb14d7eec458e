import { rangeRef, type TableDefinition, type WriteSheet } from "hucre/xlsx";
import { areaOf } from "../workbook/ranges/grid-range.ts";
import type { Sheet, Table } from "../workbook/spreadsheet.ts";

/**
 * The native tables of a tab, without a look of their own: the cells bring theirs. One whose headings Excel would not
 * take (blank, or twice the same) stays behind, for Excel refuses the whole file otherwise.
 */
export const tablesToXlsx = (sheet: Sheet, names: Set<string>): TableDefinition[] =>
  sheet.tables.flatMap((table) => tableToXlsx(sheet, table, names) ?? []);

/** The tab's filter; a table brings its own. */
export function filterToXlsx(sheet: Sheet): Pick<WriteSheet, "autoFilter"> {
  return sheet.basicFilter && sheet.tables.length === 0
    ? { autoFilter: { range: refOf(sheet, sheet.basicFilter.range ?? {}) } }
    : {};
}

function tableToXlsx(sheet: Sheet, table: Table, names: Set<string>): TableDefinition | null {
  const { startRow, startColumn, endColumn } = areaOf(table.range, sheet);
  const headings = Array.from(
    { length: endColumn - startColumn },
    (_, place) => sheet.rows[startRow]?.[startColumn + place]?.userEnteredValue?.stringValue ?? "",
  );
  const distinct = new Set(headings.map((heading) => heading.toLowerCase()));
  if (distinct.size < headings.length || distinct.has("")) return null;
  return {
    name: tableName(table.name, names),
    range: refOf(sheet, table.range),
    columns: headings.map((name) => ({ name })),
    style: "TableStyleLight1",
    showRowStripes: false,
  };
}

function refOf(sheet: Sheet, range: Table["range"]): string {
  const { startRow, endRow, startColumn, endColumn } = areaOf(range, sheet);
  return rangeRef(startRow, startColumn, endRow - 1, endColumn - 1);
}

/** A name as Excel takes it: letters, digits and underscores, a letter first, told apart without capitals. */
function tableName(name: string, taken: Set<string>): string {
  const plain = `T_${name.replaceAll(/[^\p{L}\p{N}]+/gu, "_")}`;
  let free = plain;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${plain}_${number}`;
  taken.add(free.toLowerCase());
  return free;
}
