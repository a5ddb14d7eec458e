import { rangeRef, type SheetChart } from "hucre/xlsx";
import { formattedValue } from "../workbook/rendering/render-cell.ts";
import type { Chart, Sheet } from "../workbook/spreadsheet.ts";
import type { ChartSpec, GridRange } from "../workbook/wire.ts";
import { chartAnchor } from "./chart-anchor.ts";
import type { XlsxPlace } from "./sheet-to-xlsx.ts";
import { rgbOf } from "./style-to-xlsx.ts";

/** The charts that stand on a tab. The package that writes them mixes no kinds: of a combined chart all are columns. */
export const chartsToXlsx = (sheet: Sheet, place: XlsxPlace): SheetChart[] =>
  sheet.charts.flatMap((chart) => chartToXlsx(chart, sheet, place) ?? []);

type BasicChart = NonNullable<ChartSpec["basicChart"]>;

const TYPES: Readonly<Record<string, SheetChart["type"]>> = {
  BAR: "bar",
  COLUMN: "column",
  STEPPED_AREA: "column",
  COMBO: "column",
  LINE: "line",
  AREA: "area",
  SCATTER: "scatter",
};

const LEGENDS: Readonly<Record<string, NonNullable<SheetChart["legend"]>>> = {
  BOTTOM_LEGEND: "bottom",
  LEFT_LEGEND: "left",
  RIGHT_LEGEND: "right",
  TOP_LEGEND: "top",
  NO_LEGEND: false,
};

function chartToXlsx({ spec, position }: Chart, sheet: Sheet, place: XlsxPlace): SheetChart | null {
  const type = spec?.pieChart ? "pie" : TYPES[spec?.basicChart?.chartType ?? ""];
  const series = spec?.basicChart ? basicSeries(spec.basicChart, place) : pieSeries(spec, place);
  if (!spec || !type || series.length === 0) return null;
  const legend = LEGENDS[spec.basicChart?.legendPosition ?? spec.pieChart?.legendPosition ?? ""];
  return {
    type,
    series,
    anchor: chartAnchor(sheet, position),
    ...(spec.title ? { title: spec.title, titleFontSize: 14 } : {}),
    ...(spec.altText ? { altText: spec.altText } : {}),
    ...(legend === undefined ? {} : { legend }),
    ...(spec.basicChart ? { axes: axesOf(spec.basicChart) } : {}),
    ...(spec.basicChart?.stackedType === "STACKED" ? { barGrouping: "stacked" as const } : {}),
  };
}

function basicSeries(chart: BasicChart, place: XlsxPlace): SheetChart["series"] {
  const headers = chart.headerCount ?? 0;
  const domain = chart.domains?.[0]?.domain?.sourceRange?.sources?.[0];
  return (chart.series ?? []).flatMap(({ series, colorStyle, color: plain }) => {
    const source = series?.sourceRange?.sources?.[0];
    const color = rgbOf(colorStyle?.rgbColor ?? plain)?.rgb;
    const written = source && seriesOf(source, domain, headers, place);
    return written ? [{ ...written, ...(color ? { color } : {}) }] : [];
  });
}

function pieSeries(spec: ChartSpec | undefined, place: XlsxPlace): SheetChart["series"] {
  const source = spec?.pieChart?.series?.sourceRange?.sources?.[0];
  const written = source && seriesOf(source, spec?.pieChart?.domain?.sourceRange?.sources?.[0], 0, place);
  return written ? [written] : [];
}

function seriesOf(
  source: GridRange,
  domain: GridRange | undefined,
  headers: number,
  place: XlsxPlace,
): SheetChart["series"][number] | null {
  const sheet = place.sheets.get(source.sheetId ?? 0);
  if (!sheet) return null;
  const heading = sheet.rows[source.startRowIndex ?? 0]?.[source.startColumnIndex ?? 0];
  const name = headers > 0 ? formattedValue(heading, place.locale) : "";
  return {
    values: referenceTo(sheet, source, headers, place),
    ...(name ? { name } : {}),
    ...(domain ? { categories: referenceTo(sheet, domain, headers, place) } : {}),
  };
}

/** The range behind its headings, as Excel writes it. Series stand in columns: in a row, no heading is looked for. */
function referenceTo({ properties }: Sheet, range: GridRange, headers: number, { names }: XlsxPlace): string {
  const name = (names.get(properties.title) ?? properties.title).replaceAll("'", "''");
  const start = range.startRowIndex ?? 0;
  const end = range.endRowIndex ?? properties.rowCount;
  const first = end - start > headers ? start + headers : start;
  const ref = rangeRef(
    first,
    range.startColumnIndex ?? 0,
    end - 1,
    (range.endColumnIndex ?? properties.columnCount) - 1,
  );
  return `'${name}'!${ref.replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

function axesOf({ axis = [] }: BasicChart): NonNullable<SheetChart["axes"]> {
  const at = (position: string) => axis.find((one) => one.position === position);
  const [x, y] = [at("BOTTOM_AXIS")?.title, at("LEFT_AXIS")?.title];
  const min = at("LEFT_AXIS")?.viewWindowOptions?.viewWindowMin;
  return {
    ...(x ? { x: { title: x } } : {}),
    y: { ...(y ? { title: y } : {}), ...(typeof min === "number" ? { scale: { min } } : {}), numberFormat: HOURS },
  };
}

const HOURS = { formatCode: "#,##0" } as const;
