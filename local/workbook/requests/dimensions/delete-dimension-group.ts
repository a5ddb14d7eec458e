import { shiftDepth, spanOf } from "../../lines/groups.ts";
import type { RequestHandler } from "../request-handler.ts";

/**
 * Takes one level of grouping off rows or columns, "by decrementing the depth": reference of the request. No list is told
 * once no group is left.
 */
export const deleteDimensionGroup: RequestHandler<"deleteDimensionGroup"> = (draft, { range }) => {
  const sheet = draft.sheet(range?.sheetId);
  const left = shiftDepth(sheet, spanOf(sheet, range), -1);
  return { deleteDimensionGroup: left.length > 0 ? { dimensionGroups: [...left] } : {} };
};
