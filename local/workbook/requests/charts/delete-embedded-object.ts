import { refilter } from "../../filters/refilter.ts";
import { findChart } from "../../objects/charts.ts";
import { findSlicer } from "../../objects/slicers.ts";
import type { RequestHandler } from "../request-handler.ts";
import { removeChart } from "./object-position.ts";

/** Takes away a chart, with its tab where it has one of its own, or a slicer; an id that nobody bears is refused. */
export const deleteEmbeddedObject: RequestHandler<"deleteEmbeddedObject"> = (draft, { objectId }, { now }) => {
  const sliced = findSlicer(draft, objectId);
  if (sliced) {
    sliced.sheet.slicers = sliced.sheet.slicers.filter((other) => other !== sliced.found);
    refilter(draft, sliced.sheet, now);
    return undefined;
  }
  const { sheet, found: chart } = findChart(draft, objectId);
  removeChart(draft, sheet, chart);
  return undefined;
};
