import type { SheetDraft, SpreadsheetDraft } from "../../draft.ts";
import { allTables } from "../../objects/tables.ts";
import { toGridRange } from "../../ranges/area-math.ts";
import { areaOf, overlaps } from "../../ranges/grid-range.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { Table } from "../../spreadsheet.ts";
import type { GridRange, WireTable } from "../../wire.ts";
import { refuseBanded } from "../looks/banding.ts";

/** Refuses another table's name, "unique to all tables in the same spreadsheet" (discovery text), and an empty one. */
export function checkTable(draft: SpreadsheetDraft, table: WireTable, own?: Table): void {
  const name = table.name?.toLowerCase();
  if (name === "") throw new InvalidRequest("The table name cannot be empty.");
  if (allTables(draft).some((other) => other.tableId !== own?.tableId && other.name.toLowerCase() === name)) {
    throw new InvalidRequest(`A table with the name "${table.name}" already exists.`);
  }
}

/**
 * The range with all its bounds; one that shares a cell with another table is refused, and so is one whose colours
 * alternate already.
 */
export function tableRange(sheet: SheetDraft, range: GridRange, own?: Table): GridRange {
  const area = areaOf(range, sheet);
  if (sheet.tables.some((other) => other.tableId !== own?.tableId && overlaps(areaOf(other.range, sheet), area))) {
    throw new InvalidRequest("A table cannot overlap another table.");
  }
  refuseBanded(sheet, range, own ? { tableId: own.tableId } : {});
  return toGridRange(sheet.properties.sheetId, area);
}
