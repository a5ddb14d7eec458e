import { InvalidRequest } from "../../refusals.ts";
import type { ChartSpec } from "../../wire.ts";

type Basic = NonNullable<ChartSpec["basicChart"]>;
type Series = NonNullable<Basic["series"]>[number];

const TYPES: readonly string[] = ["BAR", "LINE", "AREA", "COLUMN", "SCATTER", "COMBO", "STEPPED_AREA"];
const COMBINED: readonly string[] = ["LINE", "AREA", "COLUMN"];
const LINED: readonly string[] = ["AREA", "LINE", "SCATTER"];
const STACKABLE: readonly string[] = ["AREA", "BAR", "COLUMN", "COMBO", "STEPPED_AREA"];

/** Refuses what the discovery text of `BasicChartSpec`, its domains and its series rules out. */
export function checkBasicChart(chart: Basic): void {
  const { chartType, series = [], domains = [] } = chart;
  if (!TYPES.includes(chartType ?? "")) {
    throw new InvalidRequest(`Invalid value at 'basic_chart.chart_type', "${chartType ?? ""}"`);
  }
  if (series.length === 0) throw new InvalidRequest("A chart needs at least one series.");
  if (domains.length > 1) throw new InvalidRequest("Only a single domain is supported.");
  checkSourceCounts(domains, series);
  for (const one of series) checkSeries(chartType ?? "", one);
  if (!chart.totalDataLabel) return;
  if (!STACKABLE.includes(chartType ?? "") || !["STACKED", "PERCENT_STACKED"].includes(chart.stackedType ?? "")) {
    throw new InvalidRequest("totalDataLabel can only be set on stacked charts.");
  }
}

/** "The domain (if it exists) & all series must have the same number of source ranges": discovery text. */
function checkSourceCounts(domains: NonNullable<Basic["domains"]>, series: readonly Series[]): void {
  const all = [...domains.map(({ domain }) => domain), ...series.map((one) => one.series)];
  const counts = new Set(all.map((data) => data?.sourceRange?.sources?.length ?? 0));
  if (counts.size > 1)
    throw new InvalidRequest("The domain and all series must have the same number of source ranges.");
}

/** A series may say its chart's own type again, as the live tests of gas-fakes do. */
function checkSeries(chartType: string, { type, targetAxis, lineStyle, pointStyle }: Series): void {
  const isCombo = chartType === "COMBO";
  if (type && !isCombo && type !== chartType)
    throw new InvalidRequest("The type of a series is valid only if the chartType is COMBO.");
  if (type && isCombo && !COMBINED.includes(type)) {
    throw new InvalidRequest("Only LINE, AREA, and COLUMN are supported as the type of a series.");
  }
  const axes = chartType === "BAR" ? ["BOTTOM_AXIS"] : ["LEFT_AXIS", "RIGHT_AXIS"];
  if (targetAxis && targetAxis !== "BASIC_CHART_AXIS_POSITION_UNSPECIFIED" && !axes.includes(targetAxis)) {
    throw new InvalidRequest(`${targetAxis} is not a valid minor axis for a chart of type ${chartType}.`);
  }
  if ((lineStyle || pointStyle) && !LINED.includes(chartType) && !(isCombo && LINED.includes(type ?? ""))) {
    throw new InvalidRequest("Line and point styles are valid only if the chartType is AREA, LINE, or SCATTER.");
  }
}
