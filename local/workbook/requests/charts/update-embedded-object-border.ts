import { replaceFields } from "../../masks/field-mask.ts";
import { updateMask } from "../../masks/update-mask.ts";
import { findChart } from "../../objects/charts.ts";
import { toldColors } from "../../rendering/told-colors.ts";
import type { RequestHandler } from "../request-handler.ts";

/** Colours the border of a chart. */
export const updateEmbeddedObjectBorder: RequestHandler<"updateEmbeddedObjectBorder"> = (draft, request) => {
  const { objectId, border: sent = {}, fields } = request;
  updateMask(fields, ["color", "colorStyle"]);
  const { sheet, chart } = findChart(draft, objectId);
  const border = replaceFields<object>(chart.border, toldColors(sent), BOTH);
  const { border: _, ...bare } = chart;
  const updated = border ? { ...bare, border } : bare;
  sheet.charts = sheet.charts.map((other) => (other === chart ? updated : other));
  return undefined;
};

/** Naming either form of the colour replaces both. */
const BOTH: ReadonlyMap<string, true> = new Map([
  ["color", true],
  ["colorStyle", true],
]);
