import { writeCell } from "../../cells/write-cell.ts";
import type { SheetDraft } from "../../draft.ts";
import { appendDimension } from "../../lines/dimensions.ts";
import type { Area } from "../../ranges/grid-range.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { Request } from "../../wire.ts";
import type { RequestHandler } from "../request-handler.ts";
import { retyped, typingPlace } from "../text/typing-place.ts";
import { mergeArea } from "./merge-cells.ts";
import type { PastedCell } from "./paste/pasted-cell.ts";
import { readDelimited } from "./paste/read-delimited.ts";
import { readHtml } from "./paste/read-html.ts";
import { placeOf } from "./update-cells.ts";

/**
 * Pastes a delimited text or HTML from a place on, each value as typed by a person; the grid grows where it ends. HTML
 * brings formats and merged cells along; validations and rules of colour come from neither.
 */
export const pasteData: RequestHandler<"pasteData"> = (draft, request, context) => {
  if (!request.coordinate) throw new InvalidRequest("No coordinate specified.");
  const parts = PARTS[request.type ?? "PASTE_NORMAL"];
  if (!parts) throw new InvalidRequest(`Invalid paste type: ${request.type}`);
  const sheet = draft.sheet(request.coordinate.sheetId);
  const place = typingPlace(draft, context);
  const cells = pastedCells(request).map((cell) => ({
    ...cell,
    area: areaFrom(placeOf(request.coordinate ?? {}), cell),
  }));
  growTo(sheet, cells);
  for (const { area, text, format } of cells) {
    const at = [area.startRow, area.startColumn] as const;
    if (parts.formats && format) {
      sheet.setCell(...at, writeCell(sheet.cell(...at), { userEnteredFormat: format }, FORMAT_ONLY));
    }
    if (parts.values) sheet.setCell(...at, retyped(sheet.cell(...at), text, place));
    const isSpan = area.endRow - area.startRow + (area.endColumn - area.startColumn) > 2;
    if (parts.merges && isSpan) mergeArea(sheet, area);
  }
  return undefined;
};

type Parts = { readonly values?: boolean; readonly formats?: boolean; readonly merges?: boolean };

/** What each of Google's `PasteType` brings of a text that came from elsewhere. */
const PARTS: Readonly<Record<string, Parts>> = {
  PASTE_NORMAL: { values: true, formats: true, merges: true },
  PASTE_NO_BORDERS: { values: true, formats: true, merges: true },
  PASTE_VALUES: { values: true },
  PASTE_FORMULA: { values: true },
  PASTE_FORMAT: { formats: true },
  PASTE_DATA_VALIDATION: {},
  PASTE_CONDITIONAL_FORMATTING: {},
};

const FORMAT_ONLY = new Map([["userEnteredFormat", true]] as const);

function pastedCells({ data, delimiter, html }: NonNullable<Request["pasteData"]>): readonly PastedCell[] {
  if (html && delimiter) throw new InvalidRequest("Only one of delimiter and html can be set.");
  if (html) return readHtml(data ?? "");
  if (!delimiter) throw new InvalidRequest("Either a delimiter or html must be set.");
  return readDelimited(data ?? "", delimiter);
}

const areaFrom = (
  { startRow, startColumn }: { readonly startRow: number; readonly startColumn: number },
  { row, column, rowSpan, columnSpan }: PastedCell,
): Area => ({
  startRow: startRow + row,
  endRow: startRow + row + rowSpan,
  startColumn: startColumn + column,
  endColumn: startColumn + column + columnSpan,
});

function growTo(sheet: SheetDraft, cells: readonly { readonly area: Area }[]): void {
  const rows = Math.max(0, ...cells.map(({ area }) => area.endRow)) - sheet.properties.rowCount;
  const columns = Math.max(0, ...cells.map(({ area }) => area.endColumn)) - sheet.properties.columnCount;
  if (rows > 0) appendDimension(sheet, "ROWS", rows);
  if (columns > 0) appendDimension(sheet, "COLUMNS", columns);
}
