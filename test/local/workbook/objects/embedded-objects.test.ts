import { describe, expect, it } from "vitest";
import type { ChartSpec, Request } from "../../../../local/workbook/wire.ts";
import { aSpreadsheet, batched } from "../a-spreadsheet.ts";

const column = (index: number) => ({
  sourceRange: {
    sources: [{ sheetId: 0, startRowIndex: 0, endRowIndex: 4, startColumnIndex: index, endColumnIndex: index + 1 }],
  },
});
const WHERE = { overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 3, columnIndex: 1 } } };
const chart = (spec: ChartSpec, chartId = 7): Request => ({ addChart: { chart: { chartId, spec, position: WHERE } } });
const basic = (parts: object): ChartSpec => ({
  basicChart: { chartType: "LINE", domains: [{ domain: column(0) }], series: [{ series: column(1) }], ...parts },
});
const series = (parts: object) => ({ series: [{ series: column(1), ...parts }] });
const move = (newPosition: object, fields?: string, objectId = 7): Request => ({
  updateEmbeddedObjectPosition: { objectId, newPosition, ...(fields ? { fields } : {}) },
});
const SLICER: Request = {
  addSlicer: {
    slicer: { slicerId: 8, spec: { dataRange: { sheetId: 0, endRowIndex: 3, endColumnIndex: 2 } }, position: WHERE },
  },
};
const [domain, values] = [column(0), column(1)];
const candle = { lowSeries: {}, openSeries: {}, closeSeries: {}, highSeries: {} };

describe("a chart is refused (discovery text of its kind)", () => {
  it.each<[string, ChartSpec, string]>([
    ["of no kind", {}, "Exactly one kind of chart"],
    ["of two kinds", { ...basic({}), orgChart: { labels: domain } }, "Exactly one kind of chart"],
    ["with two domains", basic({ domains: [{ domain }, { domain }] }), "Only a single domain is supported."],
    ["without series", basic({ series: [] }), "at least one series"],
    ["of a type that there is not", basic({ chartType: "PIE" }), "Invalid value at 'basic_chart.chart_type'"],
    [
      "with a series of a type outside a combined one",
      basic(series({ type: "AREA" })),
      "only if the chartType is COMBO",
    ],
    ["combined with bars", basic({ chartType: "COMBO", ...series({ type: "BAR" }) }), "Only LINE, AREA, and COLUMN"],
    ["on an axis that is no minor one", basic(series({ targetAxis: "BOTTOM_AXIS" })), "not a valid minor axis"],
    [
      "with lines on columns",
      basic({ chartType: "COLUMN", ...series({ lineStyle: { width: 2 } }) }),
      "Line and point styles are valid only",
    ],
    [
      "with totals of what is not stacked",
      basic({ chartType: "BAR", totalDataLabel: {} }),
      "only be set on stacked charts",
    ],
    [
      "with fewer sources in its domain",
      basic({ domains: [{ domain: { sourceRange: { sources: [] } } }] }),
      "same number of source ranges",
    ],
    ["sorted", { ...basic({}), sortSpecs: [{}] }, "only supported for data source charts"],
    ["without a pie's values", { pieChart: { domain } }, "No series specified for a pie chart."],
    ["with too large a hole", { pieChart: { domain, series: values, pieHole: 2 } }, "pieHole must be between 0 and 1."],
    [
      "with bubbles of a size and no group",
      { bubbleChart: { domain, series: values, bubbleSizes: values } },
      "groupIds must also",
    ],
    [
      "with bubbles of no radius",
      { bubbleChart: { domain, series: values, bubbleMaxRadiusSize: 0 } },
      "must be a positive value",
    ],
    [
      "with two candlesticks",
      { candlestickChart: { domain: { data: domain }, data: [candle, candle] } },
      "Only one CandlestickData is supported.",
    ],
    [
      "with a negative bucket",
      { histogramChart: { series: [{ data: values }], bucketSize: -1 } },
      "cannot be negative",
    ],
    ["with outliers above a half", { histogramChart: { series: [{}], outlierPercentile: 0.6 } }, "between 0 and 0.5"],
    [
      "with two subtotals of one point",
      {
        waterfallChart: {
          domain: { data: domain },
          series: [{ data: values, customSubtotals: [{ subtotalIndex: 1 }, { subtotalIndex: 1 }] }],
        },
      },
      "Only one subtotal may be defined for each data point.",
    ],
    ["without a key value", { scorecardChart: { baselineValueData: values } }, "No keyValueData specified"],
  ])("%s", (_, spec, message) => {
    expect(() => batched(aSpreadsheet(), chart(spec))).toThrow(message);
  });
});

describe("a chart", () => {
  it("may say its own type again in a series", () => {
    const spec = basic({ chartType: "COLUMN", ...series({ type: "COLUMN" }) });
    expect(batched(aSpreadsheet(), chart(spec)).sheets[0]?.charts).toHaveLength(1);
  });
});

describe("an embedded object", () => {
  const chartsIn = (...requests: Request[]) =>
    batched(aSpreadsheet(), chart(basic({})), ...requests).sheets.map(({ charts }) =>
      charts.map(({ position }) => position),
    );

  it("comes back from its own tab, which goes", () => {
    const back = move({ overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 1 } } }, "anchorCell");
    expect(chartsIn(move({ newSheet: true }), back)).toEqual([
      [
        {
          overlayPosition: {
            widthPixels: 600,
            heightPixels: 371,
            anchorCell: { sheetId: 0, rowIndex: 1, columnIndex: 0 },
          },
        },
      ],
    ]);
  });

  it("shares its ids with the others", () => {
    expect(() => batched(aSpreadsheet(), chart(basic({}), 8), SLICER)).toThrow("an embedded object with that ID");
  });

  it("moves as a slicer too, to another tab", () => {
    const moved = batched(
      aSpreadsheet(),
      SLICER,
      { addSheet: { properties: { sheetId: 9 } } },
      move({ overlayPosition: { anchorCell: { sheetId: 9 } } }, "anchorCell", 8),
    );
    expect(moved.sheets.map(({ slicers }) => slicers.length)).toEqual([0, 1]);
  });

  it.each<[string, Request[], string]>([
    ["a place without fields", [move({ overlayPosition: { widthPixels: 1 } })], "At least one field"],
    [
      "a place past the grid",
      [move({ overlayPosition: { anchorCell: { rowIndex: 10 } } }, "anchorCell")],
      "outside of the grid",
    ],
    ["a tab that is there", [move({ sheetId: 0 })], "a sheet with that ID already exists."],
    ["a slicer's own tab", [SLICER, move({ newSheet: true }, undefined, 8)], "only on an existing sheet"],
    ["a move of none", [move({ newSheet: true }, undefined, 5)], "No embedded object with id: 5"],
    ["a border of no field", [{ updateEmbeddedObjectBorder: { objectId: 7, border: {} } }], "At least one field"],
  ])("is refused %s", (_, requests, message) => {
    expect(() => chartsIn(...requests)).toThrow(message);
  });
});
