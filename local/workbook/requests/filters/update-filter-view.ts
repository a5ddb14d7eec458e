import { replaceFields } from "../../masks/field-mask.ts";
import { updateMask } from "../../masks/update-mask.ts";
import type { WireFilterView } from "../../wire.ts";
import { updatedBacking } from "../ranges/backing.ts";
import type { RequestHandler } from "../request-handler.ts";
import { FILTER_VIEW_FIELDS, findFilterView, toldFilterView } from "./filter-view.ts";

/** Changes the named fields of a filter view, which keeps its id; it goes to the tab of its new range. */
export const updateFilterView: RequestHandler<"updateFilterView"> = (draft, { filter = {}, fields }) => {
  const mask = updateMask(fields, FILTER_VIEW_FIELDS);
  const { sheet, found: view } = findFilterView(draft, filter.filterViewId);
  // One is the other's older form: naming either replaces both.
  const filtering = mask.has("criteria") || mask.has("filterSpecs");
  const { range: _range, namedRangeId: _name, tableId: _table, criteria, filterSpecs, ...rest } = view;
  const merged = replaceFields<WireFilterView>(
    filtering ? rest : { ...rest, ...both(criteria, filterSpecs) },
    filter,
    mask,
  );
  const { range: _, namedRangeId: __, tableId: ___, ...fresh } = merged ?? {};
  const updated = toldFilterView(draft, { ...fresh, ...updatedBacking(view, filter, mask) }, view.filterViewId);
  const home = draft.sheet(updated.range.sheetId);
  sheet.filterViews = sheet.filterViews.flatMap((other) =>
    other !== view ? [other] : home === sheet ? [updated] : [],
  );
  if (home !== sheet) home.filterViews = [...home.filterViews, updated];
  return undefined;
};

const both = (
  criteria: WireFilterView["criteria"],
  filterSpecs: WireFilterView["filterSpecs"],
): Pick<WireFilterView, "criteria" | "filterSpecs"> => (criteria && filterSpecs ? { criteria, filterSpecs } : {});
