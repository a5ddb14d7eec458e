import type { Behaviour } from "../behaviour.ts";
import { refusalOf } from "../refusal-of.ts";
import { at, batch, becomes, cells, filled, lines, refused, requestPage, tab, typed } from "./on-a-sheet.ts";

const INSERT = requestPage("InsertDimensionRequest");
const SAMPLES = "https://developers.google.com/workspace/sheets/api/samples/rowcolumn";
const FILLED = "userEnteredFormat.backgroundColor";

const inherits = (name: string, inheritFromBefore: boolean, expected: unknown): Behaviour => ({
  name,
  source: INSERT,
  observe: async (bench) => {
    const id = await typed(bench, [["red"], ["green"]]);
    await batch(bench, id, [filled(at("A1"), "red"), filled(at("A2"), "green")]);
    await batch(bench, id, [{ insertDimension: { range: lines("ROWS", 1, 3), inheritFromBefore } }]);
    return cells(bench, id, "Data!A1:A4", FILLED);
  },
  expected,
});

const RED = [{ userEnteredFormat: { backgroundColor: { red: 1 } } }];
const GREEN = [{ userEnteredFormat: { backgroundColor: { green: 1 } } }];

/** Rows and columns that come, go, move and change size. */
export const ROWS_AND_COLUMNS: readonly Behaviour[] = [
  becomes("moves rows before an index that counts them where they were", requestPage("MoveDimensionRequest"), {
    values: [[0], [1], [2], [3], [4]],
    requests: [{ moveDimension: { source: lines("ROWS", 1, 3), destinationIndex: 4 } }],
    expected: [[0], [3], [1], [2], [4]],
  }),
  becomes("moves a column to the front", SAMPLES, {
    values: [["a", "b", "c"]],
    requests: [{ moveDimension: { source: lines("COLUMNS", 2, 3), destinationIndex: 0 } }],
    expected: [["c", "a", "b"]],
  }),
  inherits("gives inserted rows the looks of the row before them", true, [RED, RED, RED, GREEN]),
  inherits("gives inserted rows the looks of the row after them", false, [RED, GREEN, GREEN, GREEN]),
  {
    name: "refuses to inherit from before the first row",
    source: INSERT,
    observe: async (bench) => {
      const request = { insertDimension: { range: lines("ROWS", 0, 1), inheritFromBefore: true } };
      return (await refusalOf(batch(bench, await bench.create(), [request]))).status;
    },
    expected: 400,
  },
  refused(
    "refuses rows at the end that inherit from after",
    "https://github.com/nithinmurali/pygsheets/issues/46",
    [{ insertDimension: { range: lines("ROWS", 1000, 1001), inheritFromBefore: false } }],
    "Invalid requests[0].insertDimension: range.startIndex must be less than the grid size (1000) if inheritFromBefore is false.",
  ),
  refused(
    "refuses rows before the first",
    "https://github.com/nithinmurali/pygsheets/issues/361",
    [{ insertDimension: { range: lines("ROWS", -1, 1) } }],
    "Invalid requests[0].insertDimension: DimensionRange indexes must be >= 0",
  ),
  {
    name: "refuses rows without a start index",
    source: "https://github.com/openclaw/gogcli/pull/1114",
    observe: async (bench) => {
      const request = { insertDimension: { range: { sheetId: 0, dimension: "ROWS", endIndex: 1 } } };
      const { status, message } = await refusalOf(batch(bench, await bench.create(), [request]));
      return { status, isExplained: message.includes("range.startIndex must be set") };
    },
    expected: { status: 400, isExplained: true },
  },
  refused(
    "refuses to delete every row that is not frozen",
    "https://github.com/jlolling/talendcomp_tGoogleSheet/issues/19",
    [
      { deleteDimension: { range: lines("ROWS", 2, 1000) } },
      {
        updateSheetProperties: {
          properties: { sheetId: 0, gridProperties: { frozenRowCount: 1 } },
          fields: "gridProperties.frozenRowCount",
        },
      },
      { deleteDimension: { range: lines("ROWS", 1, 2) } },
    ],
    "Invalid requests[2].deleteDimension: Sorry, it is not possible to delete all non-frozen rows.",
  ),
  becomes("deletes columns, and moves those behind them to the left", SAMPLES, {
    values: [["a", "b", "c", "d"]],
    requests: [{ deleteDimension: { range: lines("COLUMNS", 1, 3) } }],
    expected: [["a", "d"]],
  }),
  {
    name: "appends rows and columns to the grid",
    source: SAMPLES,
    observe: async (bench) => {
      const id = await bench.create();
      await batch(bench, id, [
        { appendDimension: { sheetId: 0, dimension: "ROWS", length: 3 } },
        { appendDimension: { sheetId: 0, dimension: "COLUMNS", length: 1 } },
      ]);
      return tab(bench, id, "properties.gridProperties");
    },
    expected: { properties: { gridProperties: { rowCount: 1003, columnCount: 27 } } },
  },
  {
    name: "fits a column to its text",
    source: SAMPLES,
    observe: async (bench) => {
      const id = await typed(bench, [["i", "a text that is a good deal longer than any column of the standard width"]]);
      await batch(bench, id, [{ autoResizeDimensions: { dimensions: lines("COLUMNS", 0, 2) } }]);
      const { data } = await tab(bench, id, "data.columnMetadata.pixelSize");
      const [narrow, wide] = data?.[0]?.columnMetadata?.map(({ pixelSize }) => pixelSize ?? 0) ?? [];
      return { narrow: (narrow ?? 100) < 100, wide: (wide ?? 0) > 200 };
    },
    expected: { narrow: true, wide: true },
  },
  {
    name: "sets the width of columns",
    source: SAMPLES,
    observe: async (bench) => {
      const id = await bench.create();
      const properties = { pixelSize: 160 };
      await batch(bench, id, [
        { updateDimensionProperties: { range: lines("COLUMNS", 0, 1), properties, fields: "pixelSize" } },
      ]);
      const { data } = await tab(bench, id, "data.columnMetadata.pixelSize");
      return data?.[0]?.columnMetadata?.slice(0, 2);
    },
    expected: [{ pixelSize: 160 }, { pixelSize: 100 }],
  },
];
