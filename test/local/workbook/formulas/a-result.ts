import { type Cell, effectiveValue } from "../../../../local/workbook/cells/cell.ts";
import { recalculate } from "../../../../local/workbook/formulas/recalculate.ts";
import { newSpreadsheet } from "../../../../local/workbook/new-spreadsheet.ts";
import { NOW, typedInto } from "../a-spreadsheet.ts";

const TABLE = [
  ["Apple", 3, 1.5],
  ["Pear", 5, 2],
  ["Fig", 1, 10],
  ["apple", 4, 1],
];

/** What a formula shows in H1 and beside it, over a small table from A1 on; errors as their type. */
export function result(formula: string, locale = "en_US"): unknown {
  const empty = newSpreadsheet("s", {
    properties: { title: "Values", locale, timeZone: "Europe/Paris" },
    sheets: [{ properties: { title: "Data", gridProperties: { rowCount: 20, columnCount: 12 } } }],
  });
  const after = recalculate(typedInto(typedInto(empty, "A1", TABLE), "H1", [[formula]]), NOW);
  const rows = (after.sheets[0]?.rows ?? [])
    .map((row) => row.slice(7).map((cell) => shownBy(cell)))
    .filter((row) => row.length > 0);
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

function shownBy(cell: Cell | undefined) {
  const value = cell && effectiveValue(cell);
  return value?.errorValue?.type ?? value?.numberValue ?? value?.stringValue ?? value?.boolValue ?? null;
}
