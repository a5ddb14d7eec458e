import { boundsInside, insertDimension as insert, sizeOf } from "../../dimensions.ts";
import { InvalidRequest, Unsupported } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

/** Inserts blank rows or columns; taking over the neighbour's format (`inheritFromBefore`) is not supported. */
export const insertDimension: RequestHandler<"insertDimension"> = (draft, { range, inheritFromBefore }) => {
  if (inheritFromBefore)
    throw new Unsupported("insertDimension.inheritFromBefore is not supported by the local Google.");
  if (!range) throw new InvalidRequest("No range specified.");
  const sheet = draft.sheet(range.sheetId);
  const { dimension, start, end } = boundsInside(sheet, range);
  const size = sizeOf(sheet, dimension);
  if (start > size) throw new InvalidRequest(`range.startIndex[${start}] is after last index in grid[${size}]`);
  insert({ draft, sheet, dimension }, start, end - start);
  return undefined;
};
