import { shiftDepth, spanOf } from "../../lines/groups.ts";
import type { RequestHandler } from "../request-handler.ts";

/** Groups rows or columns, within, around or across the groups that are there. */
export const addDimensionGroup: RequestHandler<"addDimensionGroup"> = (draft, { range }) => {
  const sheet = draft.sheet(range?.sheetId);
  return { addDimensionGroup: { dimensionGroups: [...shiftDepth(sheet, spanOf(sheet, range), 1)] } };
};
