import { chartIds } from "../../charts.ts";
import { SheetDraft, type SpreadsheetDraft } from "../../draft.ts";
import { InvalidRequest, onlyKnown } from "../../refusals.ts";
import { type Chart, newSheet } from "../../spreadsheet.ts";
import type { EmbeddedChart } from "../../wire.ts";
import type { RequestHandler } from "../request-handler.ts";
import { unusedId, unusedTitle } from "../sheets/add-sheet.ts";
import { checkChart } from "./check-chart.ts";

/**
 * Adds a chart over a tab's cells or on a tab of its own, under a chosen id or a new one. "It is an error to specify the
 * ID of an embedded object that already exists": discovery text.
 */
export const addChart: RequestHandler<"addChart"> = (draft, { chart = {} }) => {
  onlyKnown("EmbeddedChart", chart, ["chartId", "spec", "position", "border"]);
  checkChart(draft, chart.spec);
  const ids = chartIds(draft);
  const chartId = chart.chartId ?? Math.max(0, ...ids) + 1;
  if (ids.includes(chartId)) {
    throw new InvalidRequest(`Cannot add chart with id ${chartId}: an embedded object with that ID already exists.`);
  }
  const added = placed(draft, { ...chart, chartId }, chart.position);
  return { addChart: { chart: added } };
};

function placed(draft: SpreadsheetDraft, chart: Chart, position: EmbeddedChart["position"]): Chart {
  onlyKnown("EmbeddedObjectPosition", position, ["newSheet", "sheetId", "overlayPosition"]);
  const { newSheet: isNew, sheetId, overlayPosition } = position ?? {};
  if (overlayPosition) return overlaid(draft, chart, overlayPosition);
  if (!isNew && typeof sheetId !== "number") throw new InvalidRequest("No position specified for the chart.");
  return onItsOwn(draft, chart, sheetId ?? unusedId(draft));
}

type Overlay = NonNullable<NonNullable<EmbeddedChart["position"]>["overlayPosition"]>;

function overlaid(draft: SpreadsheetDraft, chart: Chart, overlay: Overlay): Chart {
  const anchor = overlay.anchorCell ?? {};
  const sheet = draft.sheet(anchor.sheetId);
  const [rowIndex, columnIndex] = [anchor.rowIndex ?? 0, anchor.columnIndex ?? 0];
  if (rowIndex >= sheet.properties.rowCount || columnIndex >= sheet.properties.columnCount) {
    throw new InvalidRequest(`The anchor cell (${rowIndex}, ${columnIndex}) is outside of the grid.`);
  }
  const overlayPosition = {
    widthPixels: 600,
    heightPixels: 371,
    ...overlay,
    anchorCell: { sheetId: sheet.properties.sheetId, rowIndex, columnIndex },
  };
  const added = { ...chart, position: { overlayPosition } };
  sheet.charts = [...sheet.charts, added];
  return added;
}

/** A tab that is the chart and has no cell. A taken id is refused in the words of syndesisio/syndesis#4664. */
function onItsOwn(draft: SpreadsheetDraft, chart: Chart, sheetId: number): Chart {
  if (draft.sheets.some(({ properties }) => properties.sheetId === sheetId)) {
    throw new InvalidRequest(`Cannot add chart to new sheet with ID: ${sheetId}, a sheet with that ID already exists.`);
  }
  const added = { ...chart, position: { sheetId } };
  const title = unusedTitle(draft, draft.properties.locale.startsWith("fr") ? "Graphique " : "Chart");
  const own = newSheet({ sheetId, title, rowCount: 0, columnCount: 0, sheetType: "OBJECT" });
  draft.sheets = [...draft.sheets, new SheetDraft({ ...own, charts: [added] })];
  return added;
}
