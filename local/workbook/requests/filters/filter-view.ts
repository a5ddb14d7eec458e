import type { SpreadsheetDraft } from "../../draft.ts";
import { toldFiltering } from "../../filters/criteria.ts";
import { type OnTab, requireOnTab } from "../../objects/find-on-tab.ts";
import { areaOf } from "../../ranges/grid-range.ts";
import type { FilterView } from "../../spreadsheet.ts";
import type { WireFilterView } from "../../wire.ts";
import { backedRange } from "../ranges/backing.ts";

/** What an update of a filter view may name. */
export const FILTER_VIEW_FIELDS: readonly string[] = [
  "filterViewId",
  "title",
  "range",
  "namedRangeId",
  "tableId",
  "sortSpecs",
  "criteria",
  "filterSpecs",
];

/** The filter view with that id and its tab; refused when there is none. */
export const findFilterView = (draft: SpreadsheetDraft, id: number | null | undefined): OnTab<FilterView> =>
  requireOnTab(
    draft,
    ({ filterViews }) => filterViews.find(({ filterViewId }) => filterViewId === id),
    `No filter with id: ${id ?? 0}`,
  );

/** The filter view as Google answers it. It hides nothing for those who do not look through it. */
export function toldFilterView(draft: SpreadsheetDraft, view: WireFilterView, filterViewId: number): FilterView {
  const { criteria, filterSpecs, sortSpecs, title, ...rest } = view;
  const range = backedRange(draft, view);
  const filtering = toldFiltering(areaOf(range, draft.sheet(range.sheetId)), {
    ...(criteria ? { criteria } : {}),
    ...(filterSpecs ? { filterSpecs } : {}),
    ...(sortSpecs ? { sortSpecs } : {}),
  });
  return { ...rest, filterViewId, title: title || unusedTitle(draft), range, ...filtering };
}

/** The name of a filter view that nobody named, by the spreadsheet's language. */
function unusedTitle({ properties, sheets }: SpreadsheetDraft): string {
  const word = properties.locale.startsWith("fr") ? "Filtre" : "Filter";
  const taken = new Set(sheets.flatMap(({ filterViews }) => filterViews.map(({ title }) => title)));
  let number = 1;
  while (taken.has(`${word} ${number}`)) number += 1;
  return `${word} ${number}`;
}
