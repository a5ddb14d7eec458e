import { sourcesOf } from "../../charts.ts";
import type { SpreadsheetDraft } from "../../draft.ts";
import { areaOf } from "../../grid-range.ts";
import { InvalidRequest, onlyKnown } from "../../refusals.ts";
import type { ChartSpec } from "../../wire.ts";

const KNOWN: readonly string[] = [
  "title",
  "altText",
  "subtitle",
  "fontName",
  "maximized",
  "titleTextFormat",
  "titleTextPosition",
  "subtitleTextFormat",
  "subtitleTextPosition",
  "backgroundColor",
  "backgroundColorStyle",
  "hiddenDimensionStrategy",
  "basicChart",
  "pieChart",
];

const TYPES: readonly string[] = ["BAR", "LINE", "AREA", "COLUMN", "SCATTER", "COMBO", "STEPPED_AREA"];

/**
 * Refuses what Google refuses of a chart: no kind, a series of a kind of its own outside a combined chart (discovery
 * text of `BasicChartSeries.type`), a source that is no single row or column of the grid (syndesisio/syndesis#4583).
 */
export function checkChart(draft: SpreadsheetDraft, spec: ChartSpec | undefined): asserts spec is ChartSpec {
  if (!spec) throw new InvalidRequest("No chart specification specified.");
  onlyKnown("ChartSpec", spec, KNOWN);
  if (!spec.basicChart === !spec.pieChart) throw new InvalidRequest("Exactly one kind of chart must be specified.");
  checkBasic(spec.basicChart);
  for (const source of sourcesOf(spec)) {
    const area = areaOf(source, draft.sheet(source.sheetId));
    if (area.endRow - area.startRow === 1 || area.endColumn - area.startColumn === 1) continue;
    throw new InvalidRequest("ChartSourceRange ranges require all rows or all columns to have length of 1");
  }
}

function checkBasic(chart: ChartSpec["basicChart"]): void {
  if (!chart) return;
  const { chartType, series = [] } = chart;
  if (!TYPES.includes(chartType ?? "")) {
    throw new InvalidRequest(`Invalid value at 'basic_chart.chart_type', "${chartType ?? ""}"`);
  }
  if (series.length === 0) throw new InvalidRequest("A chart needs at least one series.");
  if (chartType !== "COMBO" && series.some(({ type }) => type)) {
    throw new InvalidRequest("The type of a series is valid only if the chartType is COMBO.");
  }
}
