import { freeId } from "../../objects/numbered.ts";
import type { RequestHandler } from "../request-handler.ts";
import { findFilterView } from "./filter-view.ts";

/** Adds the same filter view once more, under a new id and a title that says so. */
export const duplicateFilterView: RequestHandler<"duplicateFilterView"> = (draft, { filterId }) => {
  const { sheet, found: view } = findFilterView(draft, filterId);
  const beginning = draft.properties.locale.startsWith("fr") ? "Copie de" : "Copy of";
  const filterViewId = freeId(draft, "filter view", undefined);
  const added = { ...view, filterViewId, title: `${beginning} ${view.title}` };
  sheet.filterViews = [...sheet.filterViews, added];
  return { duplicateFilterView: { filter: added } };
};
