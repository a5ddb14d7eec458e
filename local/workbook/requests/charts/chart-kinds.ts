import { InvalidRequest } from "../../refusals.ts";
import type { ChartSpec } from "../../wire.ts";
import { checkBasicChart } from "./check-basic-chart.ts";

/** The kinds of chart: each specification is of exactly one. */
export const CHART_KINDS = [
  "basicChart",
  "pieChart",
  "bubbleChart",
  "candlestickChart",
  "orgChart",
  "histogramChart",
  "waterfallChart",
  "treemapChart",
  "scorecardChart",
] as const;

type Kind = (typeof CHART_KINDS)[number];
type Spec<K extends Kind> = NonNullable<ChartSpec[K]>;

/** Refuses what the discovery text of a kind of chart rules out. */
export function checkKind<K extends Kind>(kind: K, spec: ChartSpec): void {
  const check: (chart: Spec<K>) => void = CHECKS[kind];
  check(spec[kind] as Spec<K>);
}

const CHECKS: { readonly [K in Kind]: (chart: Spec<K>) => void } = {
  basicChart: checkBasicChart,
  pieChart: ({ domain, series, pieHole }) => {
    needed("a pie chart", { domain, series });
    within("pieHole", pieHole, [0, 1]);
  },
  bubbleChart: (chart) => {
    const { domain, series, bubbleSizes, groupIds } = chart;
    needed("a bubble chart", { domain, series });
    if (bubbleSizes && !groupIds) {
      throw new InvalidRequest("If bubbleSizes is specified, groupIds must also be specified.");
    }
    within("bubbleOpacity", chart.bubbleOpacity, [0, 1]);
    positive("bubbleMaxRadiusSize", chart.bubbleMaxRadiusSize);
    positive("bubbleMinRadiusSize", chart.bubbleMinRadiusSize);
  },
  candlestickChart: ({ domain, data = [] }) => {
    needed("a candlestick chart", { domain: domain?.data });
    if (data.length !== 1) throw new InvalidRequest("Only one CandlestickData is supported.");
    const { lowSeries, openSeries, closeSeries, highSeries } = data[0] ?? {};
    needed("a candlestick chart", { lowSeries, openSeries, closeSeries, highSeries });
  },
  orgChart: ({ labels }) => needed("an org chart", { labels }),
  histogramChart: ({ series = [], bucketSize, outlierPercentile }) => {
    if (series.length === 0) throw new InvalidRequest("A chart needs at least one series.");
    within("bucketSize", bucketSize, [0, Number.POSITIVE_INFINITY]);
    within("outlierPercentile", outlierPercentile, [0, 0.5]);
  },
  waterfallChart: ({ domain, series = [], stackedType, totalDataLabel }) => {
    needed("a waterfall chart", { domain: domain?.data });
    if (series.length === 0) throw new InvalidRequest("A chart needs at least one series.");
    if (totalDataLabel && stackedType !== "STACKED") {
      throw new InvalidRequest("totalDataLabel requires the stackedType STACKED.");
    }
    for (const { customSubtotals = [] } of series) {
      const places = customSubtotals.map(({ subtotalIndex }) => subtotalIndex ?? 0);
      if (new Set(places).size < places.length) {
        throw new InvalidRequest("Only one subtotal may be defined for each data point.");
      }
    }
  },
  treemapChart: ({ labels, parentLabels, sizeData }) => needed("a treemap chart", { labels, parentLabels, sizeData }),
  scorecardChart: ({ keyValueData }) => needed("a scorecard chart", { keyValueData }),
};

function needed(chart: string, parts: Readonly<Record<string, object | undefined>>): void {
  const missing = Object.keys(parts).find((name) => !parts[name]);
  if (missing) throw new InvalidRequest(`No ${missing} specified for ${chart}.`);
}

function within(name: string, value: number | null | undefined, [least, most]: readonly [number, number]): void {
  if (typeof value !== "number" || (value >= least && value <= most)) return;
  throw new InvalidRequest(
    Number.isFinite(most) ? `${name} must be between ${least} and ${most}.` : `${name} cannot be negative.`,
  );
}

function positive(name: string, value: number | null | undefined): void {
  if (typeof value === "number" && value <= 0) throw new InvalidRequest(`${name} must be a positive value.`);
}
