import type { SpreadsheetDraft } from "../../draft.ts";
import { replaceFields } from "../../masks/field-mask.ts";
import { updateMask } from "../../masks/update-mask.ts";
import { findChart } from "../../objects/charts.ts";
import { findSlicer } from "../../objects/slicers.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { Slicer } from "../../spreadsheet.ts";
import type { EmbeddedObjectPosition, Request } from "../../wire.ts";
import type { RequestHandler } from "../request-handler.ts";
import { overlayOf, placeChart, removeChart } from "./object-position.ts";

/**
 * Moves a chart or a slicer. "If newPosition.sheetId is set, a new sheet with that ID will be created"; the fields are
 * those of the overlay, "used only if newPosition.overlayPosition is set": discovery text.
 */
export const updateEmbeddedObjectPosition: RequestHandler<"updateEmbeddedObjectPosition"> = (draft, request) => {
  const { objectId, newPosition } = request;
  if (!newPosition) throw new InvalidRequest("No new position specified.");
  const sliced = findSlicer(draft, objectId);
  const position = sliced ? moveSlicer(draft, sliced.found, request) : moveChart(draft, request);
  return { updateEmbeddedObjectPosition: { position } };
};

type Move = NonNullable<Request["updateEmbeddedObjectPosition"]>;

function moveChart(draft: SpreadsheetDraft, move: Move): EmbeddedObjectPosition {
  const { sheet, found: chart } = findChart(draft, move.objectId);
  const position = wished(chart.position, move);
  const placed = placeChart(draft, chart, position);
  // The chart stands twice for a moment, so that the last tab of a spreadsheet may become its own.
  const home = draft.sheet(sheet.properties.sheetId);
  if (home.charts.includes(placed)) home.charts = home.charts.filter((other) => other !== chart);
  else removeChart(draft, sheet, chart);
  return placed.position ?? {};
}

function moveSlicer(draft: SpreadsheetDraft, slicer: Slicer, move: Move): EmbeddedObjectPosition {
  const { overlayPosition: overlay } = wished(slicer.position, move);
  if (!overlay) throw new InvalidRequest("A slicer can be positioned only on an existing sheet.");
  const { sheet, overlayPosition } = overlayOf(draft, overlay);
  const moved = { ...slicer, position: { overlayPosition } };
  for (const other of draft.sheets) other.slicers = other.slicers.filter((each) => each !== slicer);
  sheet.slicers = [...sheet.slicers, moved];
  return moved.position;
}

const OVERLAY_FIELDS: readonly string[] = [
  "anchorCell",
  "offsetXPixels",
  "offsetYPixels",
  "widthPixels",
  "heightPixels",
];

function wished(
  present: EmbeddedObjectPosition | undefined,
  { newPosition = {}, fields }: Move,
): EmbeddedObjectPosition {
  if (!newPosition.overlayPosition) return newPosition;
  const mask = updateMask(fields, OVERLAY_FIELDS);
  const overlayPosition = replaceFields<object>(present?.overlayPosition, newPosition.overlayPosition, mask) ?? {};
  return { overlayPosition };
}
