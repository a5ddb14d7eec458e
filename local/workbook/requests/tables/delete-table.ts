import { refilter } from "../../filters/refilter.ts";
import { findTable } from "../../objects/tables.ts";
import { areaOf } from "../../ranges/grid-range.ts";
import type { RequestHandler } from "../request-handler.ts";

/**
 * Takes a table away with what its cells hold (developers.google.com/workspace/sheets/api/guides/tables), and with the
 * protections and filters that it backed.
 */
export const deleteTable: RequestHandler<"deleteTable"> = (draft, { tableId }, { now }) => {
  const { sheet, found: table } = findTable(draft, tableId);
  const area = areaOf(table.range, sheet);
  for (let row = area.startRow; row < area.endRow; row += 1) {
    for (let column = area.startColumn; column < area.endColumn; column += 1) sheet.setCell(row, column, undefined);
  }
  sheet.tables = sheet.tables.filter((other) => other !== table);
  sheet.protectedRanges = sheet.protectedRanges.filter((other) => other.tableId !== table.tableId);
  sheet.filterViews = sheet.filterViews.filter((other) => other.tableId !== table.tableId);
  if (sheet.basicFilter?.tableId !== table.tableId) return undefined;
  sheet.basicFilter = undefined;
  refilter(draft, sheet, now);
  return undefined;
};
