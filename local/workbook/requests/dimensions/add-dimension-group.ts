import { groupsOf, shiftDepth, spanOf } from "../../lines/groups.ts";
import type { RequestHandler } from "../request-handler.ts";

/**
 * Groups rows or columns, within, around or across the groups that are there. The first of a tab puts its button after it
 * (recorded by gspread).
 */
export const addDimensionGroup: RequestHandler<"addDimensionGroup"> = (draft, { range }) => {
  const sheet = draft.sheet(range?.sheetId);
  const span = spanOf(sheet, range);
  const isFirst = groupsOf(sheet, span.dimension).length === 0;
  const dimensionGroups = [...shiftDepth(sheet, span, 1)];
  if (isFirst) sheet.properties = { ...sheet.properties, [CONTROL[span.dimension]]: true };
  return { addDimensionGroup: { dimensionGroups } };
};

const CONTROL = { ROWS: "rowGroupControlAfter", COLUMNS: "columnGroupControlAfter" } as const;
