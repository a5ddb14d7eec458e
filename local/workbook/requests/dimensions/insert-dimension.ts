import { boundsInside, checkGrowth, insertDimension as insert, sizeOf } from "../../lines/dimensions.ts";
import { inheritLines } from "../../lines/inherit-lines.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

/**
 * Inserts blank rows or columns that look like the one after them, or before them when they inherit from before. At the
 * end of the grid there is nothing after: nithinmurali/pygsheets#46. Both bounds must be set: openclaw/gogcli#1114.
 */
export const insertDimension: RequestHandler<"insertDimension"> = (draft, { range, inheritFromBefore }) => {
  if (!range) throw new InvalidRequest("No range specified.");
  for (const bound of ["startIndex", "endIndex"] as const) {
    if ((range[bound] ?? null) === null) throw new InvalidRequest(`range.${bound} must be set.`);
  }
  const sheet = draft.sheet(range.sheetId);
  const { dimension, start, end } = boundsInside(sheet, range);
  checkStart(start, sizeOf(sheet, dimension), inheritFromBefore ?? false);
  const lines = { draft, sheet, dimension };
  const count = end - start;
  insert(lines, start, count);
  inheritLines(lines, { at: start, count, neighbour: inheritFromBefore ? start - 1 : end });
  checkGrowth(draft);
  return undefined;
};

function checkStart(start: number, size: number, fromBefore: boolean): void {
  if (start > size) throw new InvalidRequest(`range.startIndex is larger than current grid size (${size})`);
  if (start === 0 && fromBefore) {
    throw new InvalidRequest("range.startIndex must not be 0 if inheritFromBefore is true.");
  }
  if (start < size || fromBefore) return;
  throw new InvalidRequest(`range.startIndex must be less than the grid size (${size}) if inheritFromBefore is false.`);
}
