import { dimensionOf } from "../../lines/dimensions.ts";
import { insertCells } from "../../moving/shift-cells.ts";
import { pastGrid } from "../../ranges/a1.ts";
import { areaOf } from "../../ranges/grid-range.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

/**
 * Inserts blank cells: those below or to the right make room. A range that runs past the grid is cut at
 * its end (discovery text of `InsertRangeRequest`); one that begins there is refused.
 */
export const insertRange: RequestHandler<"insertRange"> = (draft, { range, shiftDimension }) => {
  if (!range) throw new InvalidRequest("No range specified.");
  const sheet = draft.sheet(range.sheetId);
  const { rowCount, columnCount } = sheet.properties;
  const { startRowIndex, startColumnIndex } = range;
  const start = { startRow: startRowIndex ?? 0, startColumn: startColumnIndex ?? 0 };
  if (start.startRow >= rowCount || start.startColumn >= columnCount) {
    throw pastGrid(sheet, { ...start, endRow: start.startRow + 1, endColumn: start.startColumn + 1 });
  }
  const inside = {
    ...range,
    endRowIndex: Math.min(range.endRowIndex ?? rowCount, rowCount),
    endColumnIndex: Math.min(range.endColumnIndex ?? columnCount, columnCount),
  };
  insertCells({ draft, sheet, dimension: dimensionOf(shiftDimension) }, areaOf(inside, sheet));
  return undefined;
};
