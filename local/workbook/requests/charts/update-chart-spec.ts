import { withFonts } from "../../objects/chart-fonts.ts";
import { findChart } from "../../objects/charts.ts";
import { toldColors } from "../../rendering/told-colors.ts";
import type { RequestHandler } from "../request-handler.ts";
import { checkChart } from "./check-chart.ts";

/** Puts a new specification in place of a chart's whole present one; the chart keeps its place. */
export const updateChartSpec: RequestHandler<"updateChartSpec"> = (draft, { chartId, spec }) => {
  const { sheet, found: chart } = findChart(draft, chartId);
  checkChart(draft, spec);
  const updated = { ...chart, spec: toldColors(withFonts(spec)) };
  sheet.charts = sheet.charts.map((other) => (other === chart ? updated : other));
  return undefined;
};
