import { withBothNames } from "../../formats/colors.ts";
import { replaceFields } from "../../masks/field-mask.ts";
import { updateMask } from "../../masks/update-mask.ts";
import { findChart } from "../../objects/charts.ts";
import { toldColors } from "../../rendering/told-colors.ts";
import type { RequestHandler } from "../request-handler.ts";

/** Colours the border of a chart. */
export const updateEmbeddedObjectBorder: RequestHandler<"updateEmbeddedObjectBorder"> = (draft, request) => {
  const { objectId, border: sent = {}, fields } = request;
  const mask = withBothNames(updateMask(fields, ["color", "colorStyle"]), "color", "colorStyle");
  const { sheet, found: chart } = findChart(draft, objectId);
  const border = replaceFields<object>(chart.border, toldColors(sent), mask);
  const { border: _, ...bare } = chart;
  const updated = border ? { ...bare, border } : bare;
  sheet.charts = sheet.charts.map((other) => (other === chart ? updated : other));
  return undefined;
};
