import { toldFiltering } from "../../filters/criteria.ts";
import { refilter } from "../../filters/refilter.ts";
import { toGridRange } from "../../ranges/area-math.ts";
import { areaOf } from "../../ranges/grid-range.ts";
import { sortRange } from "../moving/sort-range.ts";
import { backedRange } from "../ranges/backing.ts";
import type { RequestHandler } from "../request-handler.ts";

/**
 * Gives a tab its one filter, in place of any other: it sorts the rows below its headings and hides some of them. All the
 * bounds of its range are told, also those that were not given (recorded by gspread).
 */
export const setBasicFilter: RequestHandler<"setBasicFilter"> = (draft, { filter = {} }, context) => {
  const backed = backedRange(draft, filter);
  const sheet = draft.sheet(backed.sheetId);
  const { tableId } = filter;
  const area = areaOf(backed, sheet);
  const range = toGridRange(sheet.properties.sheetId, area);
  const filtering = toldFiltering(area, filter);
  sheet.basicFilter = { range, ...(tableId ? { tableId } : {}), ...filtering };
  const { sortSpecs } = filtering;
  const first = area.startRow + 1;
  if (sortSpecs && first < area.endRow)
    sortRange(draft, { range: { ...range, startRowIndex: first }, sortSpecs }, context);
  refilter(draft, sheet, context.now);
  return undefined;
};
