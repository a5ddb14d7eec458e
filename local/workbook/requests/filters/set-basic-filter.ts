import { toldFiltering } from "../../filters/criteria.ts";
import { refilter } from "../../filters/refilter.ts";
import { areaOf } from "../../grid-range.ts";
import { onlyKnown } from "../../refusals.ts";
import { sortRange } from "../moving/sort-range.ts";
import { backedRange } from "../ranges/backing.ts";
import type { RequestHandler } from "../request-handler.ts";

/** Gives a tab its one filter, in place of any other: it sorts the rows below its headings and hides some of them. */
export const setBasicFilter: RequestHandler<"setBasicFilter"> = (draft, { filter = {} }, context) => {
  onlyKnown("BasicFilter", filter, ["range", "tableId", "sortSpecs", "criteria", "filterSpecs"]);
  const range = backedRange(draft, filter);
  const sheet = draft.sheet(range.sheetId);
  const { tableId } = filter;
  const area = areaOf(range, sheet);
  const filtering = toldFiltering(area, filter);
  sheet.basicFilter = { range, ...(tableId ? { tableId } : {}), ...filtering };
  const { sortSpecs } = filtering;
  const first = area.startRow + 1;
  if (sortSpecs && first < area.endRow)
    sortRange(draft, { range: { ...range, startRowIndex: first }, sortSpecs }, context);
  refilter(draft, sheet, context.now);
  return undefined;
};
