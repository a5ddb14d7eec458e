import { areaOf } from "../../grid-range.ts";
import { onceEach } from "../../once-each.ts";
import { InvalidRequest } from "../../refusals.ts";
import { writeCell } from "../../write-cell.ts";
import type { RequestHandler } from "../request-handler.ts";
import { cellMask } from "./update-cells.ts";

/** Writes the same masked fields into every cell of a range. */
export const repeatCell: RequestHandler<"repeatCell"> = (draft, { range, cell = {}, fields }) => {
  if (!range) throw new InvalidRequest("No range specified.");
  const mask = cellMask(fields);
  const sheet = draft.sheet(range.sheetId);
  const area = areaOf(range, sheet);
  const written = onceEach((before) => writeCell(before, cell, mask, draft.properties.locale));
  for (let row = area.startRow; row < area.endRow; row += 1) {
    for (let column = area.startColumn; column < area.endColumn; column += 1) {
      sheet.setCell(row, column, written(sheet.cell(row, column)));
    }
  }
  return undefined;
};
