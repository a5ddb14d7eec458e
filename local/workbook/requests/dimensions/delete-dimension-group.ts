import { shiftDepth, spanOf } from "../../groups.ts";
import type { RequestHandler } from "../request-handler.ts";

/** Takes one level of grouping off rows or columns, "by decrementing the depth": reference of the request. */
export const deleteDimensionGroup: RequestHandler<"deleteDimensionGroup"> = (draft, { range }) => {
  const sheet = draft.sheet(range?.sheetId);
  return { deleteDimensionGroup: { dimensionGroups: [...shiftDepth(sheet, spanOf(sheet, range), -1)] } };
};
