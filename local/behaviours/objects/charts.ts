import type { Behaviour } from "../behaviour.ts";
import { applied, cells, PAGES, prepared, type Request, refused, refusedAtAll, TAB, told, toldOfTab } from "./ask.ts";

const column = (index: number) => ({ sourceRange: { sources: [cells([0, 4], [index, index + 1])] } });
const BASIC = {
  chartType: "COLUMN",
  headerCount: 1,
  domains: [{ domain: column(0) }],
  series: [{ series: column(1) }],
};
const KINDS: readonly object[] = [
  { basicChart: BASIC },
  { pieChart: { domain: column(0), series: column(1) } },
  { bubbleChart: { domain: column(0), series: column(1), groupIds: column(2), bubbleSizes: column(3) } },
  { orgChart: { labels: column(0), parentLabels: column(1), nodeSize: "MEDIUM" } },
  { histogramChart: { series: [{ data: column(1) }] } },
  { waterfallChart: { domain: { data: column(0) }, series: [{ data: column(1) }] } },
  { treemapChart: { labels: column(0), parentLabels: column(1), sizeData: column(2) } },
  { scorecardChart: { keyValueData: column(1), aggregateType: "SUM" } },
];
const OVERLAY = { overlayPosition: { anchorCell: { sheetId: TAB, rowIndex: 5, columnIndex: 3 } } };

const chart = (spec: object, chartId = 11): Request => ({ addChart: { chart: { chartId, spec, position: OVERLAY } } });
const move = (newPosition: object, fields?: string): Request => ({
  updateEmbeddedObjectPosition: { objectId: 11, newPosition, ...(fields ? { fields } : {}) },
});

/** Charts. */
export const CHARTS: readonly Behaviour[] = [
  {
    name: "keeps charts of every kind",
    source: `${PAGES.charts}#ChartSpec`,
    observe: async (bench) => {
      const spreadsheetId = await prepared(bench, [], ...KINDS.map((spec, place) => chart(spec, place + 1)));
      const { charts = [] } = await toldOfTab(bench, spreadsheetId, "charts.spec");
      return charts.map(({ spec }) => Object.keys(spec ?? {}).filter((name) => name.endsWith("Chart")));
    },
    expected: KINDS.map((kind) => Object.keys(kind)),
  },
  {
    name: "lays a chart over cells at 600 by 371 pixels unless told",
    source: `${PAGES.charts}#OverlayPosition`,
    observe: async (bench) => {
      const [reply] = await applied(bench, await prepared(bench, []), chart({ basicChart: BASIC }));
      const { widthPixels, heightPixels } = reply?.addChart?.chart?.position?.overlayPosition ?? {};
      return [widthPixels, heightPixels];
    },
    expected: [600, 371],
  },
  {
    name: "moves a chart to a new tab of the id that was chosen",
    source: `${PAGES.request}#UpdateEmbeddedObjectPositionRequest`,
    observe: async (bench) => {
      const spreadsheetId = await prepared(bench, [], chart({ basicChart: BASIC }));
      const [reply] = await applied(bench, spreadsheetId, move({ sheetId: 99 }));
      const { sheets } = await told(bench, spreadsheetId, "sheets(properties(sheetId,sheetType),charts.chartId)");
      return { reply, sheets };
    },
    expected: {
      reply: { updateEmbeddedObjectPosition: { position: { sheetId: 99 } } },
      sheets: [
        { properties: { sheetId: TAB, sheetType: "GRID" } },
        { properties: { sheetId: 99, sheetType: "OBJECT" }, charts: [{ chartId: 11 }] },
      ],
    },
  },
  {
    name: "changes only the named fields of a chart's place",
    source: `${PAGES.request}#UpdateEmbeddedObjectPositionRequest`,
    observe: async (bench) => {
      const wider = move({ overlayPosition: { widthPixels: 800 } }, "widthPixels");
      const spreadsheetId = await prepared(bench, [], chart({ basicChart: BASIC }), wider);
      const { charts } = await toldOfTab(
        bench,
        spreadsheetId,
        "charts.position.overlayPosition(anchorCell,widthPixels)",
      );
      return charts;
    },
    expected: [{ position: { overlayPosition: { ...OVERLAY.overlayPosition, widthPixels: 800 } } }],
  },
  {
    name: "colours the border of a chart",
    source: `${PAGES.request}#UpdateEmbeddedObjectBorderRequest`,
    observe: async (bench) => {
      const border = { colorStyle: { rgbColor: { red: 1 } } };
      const spreadsheetId = await prepared(bench, [], chart({ basicChart: BASIC }), {
        updateEmbeddedObjectBorder: { objectId: 11, border, fields: "colorStyle" },
      });
      return toldOfTab(bench, spreadsheetId, "charts.border");
    },
    expected: { charts: [{ border: { color: { red: 1 }, colorStyle: { rgbColor: { red: 1 } } } }] },
  },
  {
    name: "refuses a chart's source of several rows and columns",
    source: "https://github.com/syndesisio/syndesis/issues/4583",
    observe: async (bench) => {
      const series = { series: { sourceRange: { sources: [cells([0, 4], [1, 3])] } } };
      return refused(bench, await prepared(bench, []), chart({ basicChart: { ...BASIC, series: [series] } }));
    },
    expected: {
      status: 400,
      message:
        "Invalid requests[0].addChart: ChartSourceRange ranges require all rows or all columns to have length of 1",
    },
  },
  {
    name: "refuses a series of a type of its own outside a combined chart",
    source: `${PAGES.charts}#BasicChartSeries`,
    observe: async (bench) => {
      const series = [{ series: column(1), type: "LINE" }];
      return refusedAtAll(bench, await prepared(bench, []), chart({ basicChart: { ...BASIC, series } }));
    },
    expected: 400,
  },
];
