import { changeCells, filledPart } from "../../cells/change-cells.ts";
import { setValue, textValue } from "../../cells/write-cell.ts";
import { areaOf } from "../../ranges/grid-range.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

/**
 * Takes spaces, tabs and new lines off both ends of each text of a range, and leaves one space of several inside. What
 * starts with `=` or `+` stays a text; a non-breaking space stays too.
 */
export const trimWhitespace: RequestHandler<"trimWhitespace"> = (draft, { range }) => {
  if (!range) throw new InvalidRequest("No range specified.");
  const sheet = draft.sheet(range.sheetId);
  let cellsChangedCount = 0;
  changeCells(sheet, filledPart(sheet, areaOf(range, sheet)), (cell) => {
    const text = cell?.userEnteredValue?.stringValue;
    if (typeof text !== "string" || trimmed(text) === text) return cell;
    cellsChangedCount += 1;
    return setValue(cell, textValue(trimmed(text)));
  });
  return { trimWhitespace: cellsChangedCount > 0 ? { cellsChangedCount } : {} };
};

const trimmed = (text: string): string => text.replaceAll(/[ \t\n\v\f\r]+/g, " ").replaceAll(/^ | $/g, "");
