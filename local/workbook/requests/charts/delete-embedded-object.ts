import { findChart } from "../../charts.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

/** Takes a chart away, with its tab where it has one of its own; an id that nobody bears is refused. */
export const deleteEmbeddedObject: RequestHandler<"deleteEmbeddedObject"> = (draft, { objectId }) => {
  const { sheet, chart } = findChart(draft, objectId);
  sheet.charts = sheet.charts.filter((other) => other !== chart);
  if (sheet.properties.sheetType !== "OBJECT") return undefined;
  draft.sheets = draft.sheets.filter((other) => other !== sheet);
  if (draft.sheets.length === 0) throw new InvalidRequest("You can't remove all the sheets in a document.");
  return undefined;
};
