import { appendDimension as append, checkGrowth, dimensionOf } from "../../lines/dimensions.ts";
import type { RequestHandler } from "../request-handler.ts";

/** Adds `length` rows or columns at the end of the grid. */
export const appendDimension: RequestHandler<"appendDimension"> = (draft, { sheetId, dimension, length }) => {
  append(draft.sheet(sheetId), dimensionOf(dimension), length ?? 0);
  checkGrowth(draft);
  return undefined;
};
