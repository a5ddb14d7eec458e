import { type CopySource, copySheet, copyTitle } from "../../workbook/copy-sheet.ts";
import { SpreadsheetDraft } from "../../workbook/draft.ts";
import { putSpreadsheet, spreadsheetOf } from "../../workbook/drive/files.ts";
import { withSources } from "../../workbook/objects/charts.ts";
import { InvalidRequest } from "../../workbook/refusals.ts";
import { renderSheetProperties } from "../../workbook/rendering/render-spreadsheet.ts";
import { freeSheetId } from "../../workbook/requests/sheets/add-sheet.ts";
import type { Chart, Spreadsheet } from "../../workbook/spreadsheet.ts";
import type { Call, Operation } from "../call.ts";
import { GoogleError } from "../google-error.ts";
import { pathOf } from "../params.ts";

/** Copies a tab to the end of a spreadsheet, its own or another; the copy is protected by nothing. */
export const copySheetTo: Operation = {
  name: "sheets.spreadsheets.sheets.copyTo",
  kind: "sheetsWrites",
  method: "POST",
  path: "/v4/spreadsheets/{spreadsheetId}/sheets/{sheetId}:copyTo",
  params: [],
  handle: (call) => {
    const source = sourceOf(call);
    const draft = new SpreadsheetDraft(destinationOf(call));
    const own = {
      sheetId: freeSheetId(draft, null),
      title: copyTitle(draft, source.sheet.properties.title),
      index: draft.sheets.length,
    };
    const copy = copySheet(draft, source, own);
    putSpreadsheet(call.store, draft.finish());
    return { json: renderSheetProperties(copy, own.index) };
  },
};

function destinationOf(call: Call): Spreadsheet {
  const id = String(call.body.destinationSpreadsheetId ?? "");
  const destination = spreadsheetOf(call.store, id);
  if (!call.canWrite(id)) throw new GoogleError(403, "The caller does not have permission", "forbidden");
  return destination;
}

function sourceOf(call: Call): CopySource {
  const sheetId = Number(pathOf(call, "sheetId"));
  const { sheets, developerMetadata } = spreadsheetOf(call.store, pathOf(call, "spreadsheetId"));
  const sheet = sheets.find(({ properties }) => properties.sheetId === sheetId);
  if (!sheet) throw new InvalidRequest(`No grid with id: ${pathOf(call, "sheetId")}`);
  const isHome = call.body.destinationSpreadsheetId === pathOf(call, "spreadsheetId");
  const charts = isHome ? sheet.charts : sheet.charts.map((chart) => onItsOwn(chart, sheetId));
  return { sheet: { ...sheet, charts, protectedRanges: [] }, developerMetadata };
}

/** A chart takes its own tab's cells along; what it drew from others stays behind. */
const onItsOwn = (chart: Chart, sheetId: number): Chart =>
  chart.spec
    ? { ...chart, spec: withSources(chart.spec, (range) => ((range.sheetId ?? 0) === sheetId ? range : null)) }
    : chart;
