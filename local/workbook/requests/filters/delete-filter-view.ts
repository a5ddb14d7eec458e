import type { RequestHandler } from "../request-handler.ts";
import { findFilterView } from "./filter-view.ts";

/** Takes a filter view away. */
export const deleteFilterView: RequestHandler<"deleteFilterView"> = (draft, { filterId }) => {
  const { sheet, found: view } = findFilterView(draft, filterId);
  sheet.filterViews = sheet.filterViews.filter((other) => other !== view);
  return undefined;
};
