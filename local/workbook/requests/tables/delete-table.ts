import { areaOf } from "../../grid-range.ts";
import { findTable } from "../../tables.ts";
import type { RequestHandler } from "../request-handler.ts";

/** Takes a table away with what its cells hold: developers.google.com/workspace/sheets/api/guides/tables. */
export const deleteTable: RequestHandler<"deleteTable"> = (draft, { tableId }) => {
  const { sheet, table } = findTable(draft, tableId);
  const area = areaOf(table.range, sheet);
  for (let row = area.startRow; row < area.endRow; row += 1) {
    for (let column = area.startColumn; column < area.endColumn; column += 1) sheet.setCell(row, column, undefined);
  }
  sheet.tables = sheet.tables.filter((other) => other !== table);
  return undefined;
};
