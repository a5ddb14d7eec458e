import type { Behaviour, Bench } from "../behaviour.ts";
import { applied, cells, lines, PAGES, prepared, RECORDED, type Request, refused, TAB, toldOfTab } from "./ask.ts";

const ROWS = [
  ["Item", "Cost"],
  ["Wheel", 20],
  ["Door", 15],
  ["Engine", 100],
];
const RANGE = cells([0, 4], [0, 2]);
const NO_DOOR = { hiddenValues: ["Door"] };
const OVER_18 = { condition: { type: "NUMBER_GREATER", values: [{ userEnteredValue: "18" }] } };

const filter = (parts: object): Request => ({ setBasicFilter: { filter: { range: RANGE, ...parts } } });
const byColumn = (columnIndex: number, filterCriteria: object) => ({ filterSpecs: [{ columnIndex, filterCriteria }] });

async function hiddenRows(bench: Bench, spreadsheetId: string): Promise<readonly number[]> {
  const { data } = await toldOfTab(bench, spreadsheetId, "data.rowMetadata.hiddenByFilter");
  return (data?.[0]?.rowMetadata ?? []).flatMap(({ hiddenByFilter }, row) => (hiddenByFilter ? [row] : []));
}

async function firstColumn({ sheets }: Bench, spreadsheetId: string): Promise<unknown> {
  const { data } = await sheets.spreadsheets.values.get({
    spreadsheetId,
    range: "Data!A1:A4",
    majorDimension: "COLUMNS",
  });
  return data.values?.[0];
}

/** The one filter of a tab. */
export const FILTERS: readonly Behaviour[] = [
  {
    name: "tells the criteria of a filter in both of their forms",
    source: `${PAGES.sheets}#BasicFilter`,
    observe: async (bench) => {
      const spreadsheetId = await prepared(bench, ROWS, filter({ criteria: { 0: NO_DOOR } }));
      return toldOfTab(bench, spreadsheetId, "basicFilter");
    },
    expected: {
      basicFilter: {
        range: RANGE,
        criteria: { 0: NO_DOOR },
        filterSpecs: [{ columnIndex: 0, filterCriteria: NO_DOOR }],
      },
    },
  },
  {
    name: "tells every bound of the range of a filter that was given none",
    source: `${RECORDED}/WorksheetTest.test_basic_filters.json`,
    observe: async (bench) => {
      const gridProperties = { rowCount: 20, columnCount: 10 };
      const resize: Request = {
        updateSheetProperties: {
          properties: { sheetId: TAB, gridProperties },
          fields: "gridProperties(rowCount,columnCount)",
        },
      };
      const whole: Request = { setBasicFilter: { filter: { range: { sheetId: TAB } } } };
      return toldOfTab(bench, await prepared(bench, [], resize, whole), "basicFilter");
    },
    expected: { basicFilter: { range: cells([0, 20], [0, 10]) } },
  },
  {
    name: "prefers the specifications of a filter to its criteria",
    source: `${PAGES.sheets}#BasicFilter`,
    observe: async (bench) => {
      const both = { criteria: { 0: { hiddenValues: ["Wheel"] } }, ...byColumn(0, NO_DOOR) };
      return hiddenRows(bench, await prepared(bench, ROWS, filter(both)));
    },
    expected: [2],
  },
  {
    name: "hides the rows of values that a filter hides, and tells so",
    source: `${PAGES.other}#FilterCriteria`,
    observe: async (bench) => hiddenRows(bench, await prepared(bench, ROWS, filter(byColumn(0, NO_DOOR)))),
    expected: [2],
  },
  {
    name: "hides the rows that do not meet the condition of a filter",
    source: `${PAGES.other}#FilterCriteria`,
    observe: async (bench) => hiddenRows(bench, await prepared(bench, ROWS, filter(byColumn(1, OVER_18)))),
    expected: [2],
  },
  {
    name: "reads the custom formula of a filter on each of its rows",
    source: `${PAGES.other}#ConditionType`,
    observe: async (bench) => {
      const condition = { type: "CUSTOM_FORMULA", values: [{ userEnteredValue: "=$B2>18" }] };
      return hiddenRows(bench, await prepared(bench, ROWS, filter(byColumn(1, { condition }))));
    },
    expected: [2],
  },
  {
    name: "hides a value that a filter lists even where its condition is met",
    source: `${PAGES.other}#FilterCriteria`,
    observe: async (bench) => {
      const criteria = { ...OVER_18, hiddenValues: ["100"] };
      return hiddenRows(bench, await prepared(bench, ROWS, filter(byColumn(1, criteria))));
    },
    expected: [2, 3],
  },
  {
    name: "shows every row again once the filter is cleared",
    source: `${PAGES.request}#ClearBasicFilterRequest`,
    observe: async (bench) => {
      const spreadsheetId = await prepared(bench, ROWS, filter(byColumn(0, NO_DOOR)));
      await applied(bench, spreadsheetId, { clearBasicFilter: { sheetId: RANGE.sheetId } });
      return hiddenRows(bench, spreadsheetId);
    },
    expected: [],
  },
  {
    name: "sorts the rows below the headings of a filter with a sort order",
    source: `${PAGES.sheets}#BasicFilter`,
    observe: async (bench) => {
      const sorted = filter({ sortSpecs: [{ dimensionIndex: 1, sortOrder: "DESCENDING" }] });
      return firstColumn(bench, await prepared(bench, ROWS, sorted));
    },
    expected: ["Item", "Engine", "Wheel", "Door"],
  },
  {
    name: "refuses a condition of validations in a filter",
    source: `${PAGES.other}#ConditionType`,
    observe: async (bench) => {
      const condition = { type: "ONE_OF_LIST", values: [{ userEnteredValue: "Door" }] };
      return refused(bench, await prepared(bench, ROWS), filter(byColumn(0, { condition })));
    },
    expected: {
      status: 400,
      message: "Invalid requests[0].setBasicFilter: ConditionType 'ONE_OF_LIST' is not supported in filters.",
    },
  },
  {
    name: "lets a filter follow its rows and columns",
    source: `${PAGES.sheets}#BasicFilter`,
    observe: async (bench) => {
      const spreadsheetId = await prepared(
        bench,
        ROWS,
        filter(byColumn(0, NO_DOOR)),
        { insertDimension: { range: lines("COLUMNS", 0, 1) } },
        { insertDimension: { range: lines("ROWS", 0, 1) } },
      );
      return toldOfTab(bench, spreadsheetId, "basicFilter(range,filterSpecs.columnIndex)");
    },
    expected: { basicFilter: { range: cells([1, 5], [1, 3]), filterSpecs: [{ columnIndex: 1 }] } },
  },
];
