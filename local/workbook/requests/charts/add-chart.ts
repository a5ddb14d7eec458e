import { withFonts } from "../../objects/chart-fonts.ts";
import { freeId } from "../../objects/numbered.ts";
import { toldColors } from "../../rendering/told-colors.ts";
import type { RequestHandler } from "../request-handler.ts";
import { checkChart } from "./check-chart.ts";
import { placeChart } from "./object-position.ts";

/** Adds a chart over a tab's cells or on a tab of its own, under a chosen id or a new one. */
export const addChart: RequestHandler<"addChart"> = (draft, { chart = {} }) => {
  checkChart(draft, chart.spec);
  const chartId = freeId(draft, "chart", chart.chartId);
  return {
    addChart: {
      chart: placeChart(draft, { ...toldColors({ ...chart, spec: withFonts(chart.spec) }), chartId }, chart.position),
    },
  };
};
