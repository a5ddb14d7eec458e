import { freeId } from "../../objects/numbered.ts";
import type { RequestHandler } from "../request-handler.ts";
import { toldFilterView } from "./filter-view.ts";

/** Adds a filter that each person may look through, under a chosen id or a new one. */
export const addFilterView: RequestHandler<"addFilterView"> = (draft, { filter = {} }) => {
  const added = toldFilterView(draft, filter, freeId(draft, "filter view", filter.filterViewId));
  const sheet = draft.sheet(added.range.sheetId);
  sheet.filterViews = [...sheet.filterViews, added];
  return { addFilterView: { filter: added } };
};
