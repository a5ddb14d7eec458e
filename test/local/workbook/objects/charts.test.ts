import { describe, expect, it } from "vitest";
import { parseFieldMask } from "../../../../local/workbook/masks/field-mask.ts";
import { renderSpreadsheet } from "../../../../local/workbook/rendering/render-spreadsheet.ts";
import type { Spreadsheet } from "../../../../local/workbook/spreadsheet.ts";
import type { ChartSpec, GridRange, Request } from "../../../../local/workbook/wire.ts";
import { aSpreadsheet, batched } from "../a-spreadsheet.ts";

const column = (index: number, sheetId = 0): GridRange => ({
  sheetId,
  startRowIndex: 2,
  endRowIndex: 6,
  startColumnIndex: index,
  endColumnIndex: index + 1,
});

const aSpec = (domain: GridRange, series: GridRange, chartType = "COLUMN"): ChartSpec => ({
  title: "Heures",
  basicChart: {
    chartType,
    headerCount: 1,
    domains: [{ domain: { sourceRange: { sources: [domain] } } }],
    series: [{ series: { sourceRange: { sources: [series] } } }],
  },
});

const SPEC = aSpec(column(0), column(1));

const over = (chartId: number, spec: ChartSpec = SPEC, rowIndex = 7): Request => ({
  addChart: { chart: { chartId, spec, position: { overlayPosition: { anchorCell: { sheetId: 0, rowIndex } } } } },
});

const chartsOf = (spreadsheet: Spreadsheet) =>
  renderSpreadsheet(spreadsheet, parseFieldMask("sheets(properties(sheetId,sheetType),charts)")).sheets ?? [];

describe("a chart", () => {
  it("stands over cells, at its standard size unless told (discovery text of OverlayPosition)", () => {
    const [sheet] = chartsOf(batched(aSpreadsheet(), over(7)));
    expect(sheet?.charts).toEqual([
      {
        chartId: 7,
        spec: { ...SPEC, fontName: "Roboto", titleTextFormat: { fontFamily: "Roboto" } },
        position: {
          overlayPosition: {
            anchorCell: { sheetId: 0, rowIndex: 7, columnIndex: 0 },
            widthPixels: 600,
            heightPixels: 371,
          },
        },
      },
    ]);
  });

  it("is told under the mask that asks for its id only", () => {
    const mask = parseFieldMask("sheets.charts.chartId");
    expect(renderSpreadsheet(batched(aSpreadsheet(), over(7)), mask)).toEqual({
      sheets: [{ charts: [{ chartId: 7 }] }],
    });
  });

  it("stands on a tab of its own, which goes with it", () => {
    const own: Request = { addChart: { chart: { chartId: 7, spec: SPEC, position: { sheetId: 42 } } } };
    const added = batched(aSpreadsheet(), own);
    expect(chartsOf(added)[1]).toMatchObject({
      properties: { sheetId: 42, sheetType: "OBJECT" },
      charts: [{ chartId: 7, position: { sheetId: 42 } }],
    });
    expect(batched(added, { deleteEmbeddedObject: { objectId: 7 } }).sheets).toHaveLength(1);
  });

  it("gets a new specification in its place", () => {
    const spec = aSpec(column(0), column(2), "LINE");
    const [sheet] = chartsOf(batched(aSpreadsheet(), over(7), { updateChartSpec: { chartId: 7, spec } }));
    expect(sheet?.charts).toMatchObject([
      { chartId: 7, spec, position: { overlayPosition: { anchorCell: { rowIndex: 7 } } } },
    ]);
  });

  it("loses what it drew from a tab that is deleted", () => {
    const spec = aSpec(column(0), column(1, 9));
    const [sheet] = chartsOf(
      batched(aSpreadsheet(), { addSheet: { properties: { sheetId: 9, title: "Graphiques" } } }, over(7, spec), {
        deleteSheet: { sheetId: 9 },
      }),
    );
    const drawn = sheet?.charts?.[0]?.spec?.basicChart;
    expect(drawn?.series?.[0]?.series?.sourceRange?.sources).toEqual([]);
    expect(drawn?.domains?.[0]?.domain?.sourceRange?.sources).toEqual([column(0)]);
  });
});

describe("rows and columns that come or go", () => {
  const range = (dimension: string, startIndex: number, endIndex: number, sheetId = 0) => ({
    sheetId,
    dimension,
    startIndex,
    endIndex,
  });
  it.each<[string, Request, object, object]>([
    [
      "rows above",
      { insertDimension: { range: range("ROWS", 0, 2) } },
      { startRowIndex: 4, endRowIndex: 8 },
      { rowIndex: 9 },
    ],
    [
      "rows inside",
      { insertDimension: { range: range("ROWS", 4, 5) } },
      { startRowIndex: 2, endRowIndex: 7 },
      { rowIndex: 8 },
    ],
    [
      "a column before",
      { insertDimension: { range: range("COLUMNS", 0, 1) } },
      { startColumnIndex: 2 },
      { columnIndex: 1 },
    ],
    [
      "rows that go from inside",
      { deleteDimension: { range: range("ROWS", 3, 5) } },
      { startRowIndex: 2, endRowIndex: 4 },
      { rowIndex: 5 },
    ],
    [
      "the row that it stands on",
      { deleteDimension: { range: range("ROWS", 7, 8) } },
      { startRowIndex: 2, endRowIndex: 6 },
      { rowIndex: 7 },
    ],
  ])("take a chart's source and place along: %s", (_, request, source, anchorCell) => {
    const [sheet] = chartsOf(batched(aSpreadsheet(), over(7), request));
    const chart = sheet?.charts?.[0];
    expect(chart?.spec?.basicChart?.series?.[0]?.series?.sourceRange?.sources?.[0]).toMatchObject(source);
    expect(chart?.position?.overlayPosition?.anchorCell).toMatchObject(anchorCell);
  });

  it("reach the source of a chart on another tab, and leave its place", () => {
    const [sheet] = chartsOf(
      batched(
        aSpreadsheet(),
        { addSheet: { properties: { sheetId: 9, title: "Graphiques" } } },
        over(7, aSpec(column(0, 9), column(1, 9))),
        { insertDimension: { range: range("ROWS", 0, 1, 9) } },
      ),
    );
    expect(sheet?.charts?.[0]?.spec?.basicChart?.domains?.[0]?.domain?.sourceRange?.sources).toMatchObject([
      { startRowIndex: 3, endRowIndex: 7 },
    ]);
    expect(sheet?.charts?.[0]?.position?.overlayPosition?.anchorCell).toMatchObject({ rowIndex: 7 });
  });
});

describe("a refusal", () => {
  const block = { ...column(0), endColumnIndex: 3 };
  const combined = aSpec(column(0), column(1));
  it.each<[string, Request[], string]>([
    [
      "an id that an embedded object has (discovery text of AddChartRequest)",
      [over(7), over(7)],
      "Invalid requests[1].addChart: ",
    ],
    [
      "a source of several rows and columns (syndesisio/syndesis#4583)",
      [over(7, aSpec(column(0), block))],
      "Invalid requests[0].addChart: ChartSourceRange ranges require all rows or all columns to have length of 1",
    ],
    [
      "a tab of its own under a taken id (syndesisio/syndesis#4664)",
      [{ addChart: { chart: { spec: SPEC, position: { sheetId: 0 } } } }],
      "Invalid requests[0].addChart: Cannot add chart to new sheet with ID: 0, a sheet with that ID already exists.",
    ],
    ["a source on a tab that is not there", [over(7, aSpec(column(0), column(1, 5)))], "No grid with id: 5"],
    ["a source past the grid", [over(7, aSpec(column(0), column(5)))], "exceeds grid limits"],
    ["a place past the grid", [over(7, SPEC, 10)], "The anchor cell (10, 0) is outside of the grid."],
    [
      "a kind for one series only where the chart is not combined (discovery text of BasicChartSeries)",
      [
        over(7, {
          basicChart: { ...combined.basicChart, series: [{ ...combined.basicChart?.series?.[0], type: "LINE" }] },
        }),
      ],
      "valid only if the chartType is COMBO",
    ],
    [
      "the update of a chart that is not there",
      [{ updateChartSpec: { chartId: 3, spec: SPEC } }],
      "No embedded object with id: 3",
    ],
    [
      "the deletion of a chart that is not there",
      [{ deleteEmbeddedObject: { objectId: 3 } }],
      "No embedded object with id: 3",
    ],
    ["a chart that lacks its data", [over(7, { treemapChart: {} })], "No labels specified for a treemap chart."],
  ])("meets %s", (_, requests, message) => {
    expect(() => batched(aSpreadsheet(), ...requests)).toThrow(message);
  });
});
