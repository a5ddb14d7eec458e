import { SheetDraft, type SpreadsheetDraft } from "../../draft.ts";
import { InvalidRequest } from "../../refusals.ts";
import { type Chart, newSheet } from "../../spreadsheet.ts";
import type { EmbeddedObjectPosition } from "../../wire.ts";
import { unusedId, unusedTitle } from "../sheets/add-sheet.ts";

type Overlay = NonNullable<EmbeddedObjectPosition["overlayPosition"]>;

/** The place over cells that a request names, with "defaults to 600" and "defaults to 371" pixels, and its tab. */
export function overlayOf(
  draft: SpreadsheetDraft,
  overlay: Overlay,
): { readonly sheet: SheetDraft; readonly overlayPosition: Overlay } {
  const anchor = overlay.anchorCell ?? {};
  const sheet = draft.sheet(anchor.sheetId);
  const [rowIndex, columnIndex] = [anchor.rowIndex ?? 0, anchor.columnIndex ?? 0];
  if (rowIndex >= sheet.properties.rowCount || columnIndex >= sheet.properties.columnCount) {
    throw new InvalidRequest(`The anchor cell (${rowIndex}, ${columnIndex}) is outside of the grid.`);
  }
  return {
    sheet,
    overlayPosition: {
      widthPixels: 600,
      heightPixels: 371,
      ...overlay,
      anchorCell: { sheetId: sheet.properties.sheetId, rowIndex, columnIndex },
    },
  };
}

/** Puts a chart where a position says: over the cells of a tab, or on a new tab of its own. */
export function placeChart(draft: SpreadsheetDraft, chart: Chart, position: EmbeddedObjectPosition | undefined): Chart {
  const { newSheet: isNew, sheetId, overlayPosition } = position ?? {};
  if (!overlayPosition) {
    if (!isNew && typeof sheetId !== "number") throw new InvalidRequest("No position specified for the chart.");
    return onItsOwn(draft, chart, sheetId ?? unusedId(draft));
  }
  const over = overlayOf(draft, overlayPosition);
  const placed = { ...chart, position: { overlayPosition: over.overlayPosition } };
  over.sheet.charts = [...over.sheet.charts, placed];
  return placed;
}

/** Takes a chart off its place, and its tab with it where it has one of its own. */
export function removeChart(draft: SpreadsheetDraft, sheet: SheetDraft, chart: Chart): void {
  sheet.charts = sheet.charts.filter((other) => other !== chart);
  if (sheet.properties.sheetType !== "OBJECT") return;
  draft.sheets = draft.sheets.filter((other) => other !== sheet);
  if (draft.sheets.length === 0) throw new InvalidRequest("You can't remove all the sheets in a document.");
}

/** A tab that is the chart and has no cell. A taken id is refused in the words of syndesisio/syndesis#4664. */
function onItsOwn(draft: SpreadsheetDraft, chart: Chart, sheetId: number): Chart {
  if (draft.sheets.some(({ properties }) => properties.sheetId === sheetId)) {
    throw new InvalidRequest(`Cannot add chart to new sheet with ID: ${sheetId}, a sheet with that ID already exists.`);
  }
  if (sheetId < 0) throw new InvalidRequest(`Invalid sheet ID: ${sheetId}`);
  const placed = { ...chart, position: { sheetId } };
  const title = unusedTitle(draft, draft.properties.locale.startsWith("fr") ? "Graphique " : "Chart");
  const own = newSheet({ sheetId, title, rowCount: 0, columnCount: 0, sheetType: "OBJECT" });
  draft.sheets = [...draft.sheets, new SheetDraft({ ...own, charts: [placed] })];
  return placed;
}
