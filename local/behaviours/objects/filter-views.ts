import type { Behaviour } from "../behaviour.ts";
import { applied, cells, PAGES, prepared, type Request, refusedAtAll, TAB, toldOfTab } from "./ask.ts";

const RANGE = cells([0, 4], [0, 2]);
const SPECS = [{ columnIndex: 1, filterCriteria: { hiddenValues: ["15"] } }];
const VIEW: Request = {
  addFilterView: { filter: { filterViewId: 12, title: "Cheap", range: RANGE, filterSpecs: SPECS } },
};
const SLICER: Request = {
  addSlicer: {
    slicer: {
      slicerId: 21,
      spec: { dataRange: RANGE, columnIndex: 1, title: "Costs" },
      position: { overlayPosition: { anchorCell: { sheetId: TAB, rowIndex: 6, columnIndex: 3 } } },
    },
  },
};

/** Filters that each person looks through, and slicers. */
export const FILTER_VIEWS: readonly Behaviour[] = [
  {
    name: "keeps a filter view under the id and the title that were chosen",
    source: `${PAGES.request}#AddFilterViewRequest`,
    observe: async (bench) =>
      toldOfTab(bench, await prepared(bench, [], VIEW), "filterViews(filterViewId,title,range,filterSpecs)"),
    expected: { filterViews: [{ filterViewId: 12, title: "Cheap", range: RANGE, filterSpecs: SPECS }] },
  },
  {
    name: "refuses a filter view under an id that exists",
    source: `${PAGES.request}#AddFilterViewRequest`,
    observe: async (bench) => refusedAtAll(bench, await prepared(bench, [], VIEW), VIEW),
    expected: 400,
  },
  {
    name: "duplicates a filter view under another id, with the same criteria",
    source: "https://developers.google.com/workspace/sheets/api/guides/filters",
    observe: async (bench) => {
      const spreadsheetId = await prepared(bench, [], VIEW);
      const [reply] = await applied(bench, spreadsheetId, { duplicateFilterView: { filterId: 12 } });
      const { filterViewId, range, filterSpecs } = reply?.duplicateFilterView?.filter ?? {};
      return { isNew: filterViewId !== 12, range, filterSpecs };
    },
    expected: { isNew: true, range: RANGE, filterSpecs: SPECS },
  },
  {
    name: "changes only the named fields of a filter view",
    source: `${PAGES.request}#UpdateFilterViewRequest`,
    observe: async (bench) => {
      const update = { updateFilterView: { filter: { filterViewId: 12, title: "Dear" }, fields: "title" } };
      return toldOfTab(bench, await prepared(bench, [], VIEW, update), "filterViews(title,filterSpecs)");
    },
    expected: { filterViews: [{ title: "Dear", filterSpecs: SPECS }] },
  },
  {
    name: "deletes a filter view once",
    source: `${PAGES.request}#DeleteFilterViewRequest`,
    observe: async (bench) => {
      const gone = { deleteFilterView: { filterId: 12 } };
      const spreadsheetId = await prepared(bench, [], VIEW, gone);
      const left = await toldOfTab(bench, spreadsheetId, "filterViews");
      return { left, again: await refusedAtAll(bench, spreadsheetId, gone) };
    },
    expected: { left: {}, again: 400 },
  },
  {
    name: "applies a slicer to pivot tables and aligns its title left unless told",
    source: `${PAGES.sheets}#SlicerSpec`,
    observe: async (bench) => {
      const { slicers = [] } = await toldOfTab(bench, await prepared(bench, [], SLICER), "slicers");
      return slicers.map(({ slicerId, spec }) => ({ slicerId, ...spec }));
    },
    expected: [
      {
        slicerId: 21,
        dataRange: RANGE,
        columnIndex: 1,
        title: "Costs",
        applyToPivotTables: true,
        horizontalAlignment: "LEFT",
      },
    ],
  },
  {
    name: "takes a slicer away as an embedded object",
    source: `${PAGES.request}#DeleteEmbeddedObjectRequest`,
    observe: async (bench) => {
      const spreadsheetId = await prepared(bench, [], SLICER, { deleteEmbeddedObject: { objectId: 21 } });
      return toldOfTab(bench, spreadsheetId, "slicers");
    },
    expected: {},
  },
];
