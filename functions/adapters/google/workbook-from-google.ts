import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import { type Marker, parseMarker, STATE_SHEET } from "../../../schemas/marker.ts";
import type { Area, Protection, Sheet, Workbook } from "../../ports/workbooks.ts";
import { rowsFromGoogle } from "./cell-from-google.ts";

export const PROTECTIONS = "protectedRanges(protectedRangeId,range,description,warningOnly)";

/** The fields that `markerFromGoogle` needs: who bears the marker, without any cell. */
export const MARKER_FIELDS = `sheets(properties(sheetId,title),${PROTECTIONS})`;

/** The fields that `workbookFromGoogle` needs; no ranges, so that a renamed tab cannot refuse the call. */
export const WORKBOOK_FIELDS = [
  "spreadsheetId",
  "properties(title)",
  `sheets(properties(sheetId,title,hidden,gridProperties(rowCount,columnCount)),${PROTECTIONS},charts(chartId),` +
    "data(rowData(values(effectiveValue,formattedValue,effectiveFormat(numberFormat(type))))))",
].join(",");

/**
 * A person may copy the tab `_état`, and its marker with it: the tab of that title speaks first, then the others. Of
 * several markers on one tab the one of the latest commit holds.
 */
export function markerFromGoogle({ sheets = [] }: sheets_v4.Schema$Spreadsheet): Marker | null {
  return newestMarker(sheets.filter(({ properties }) => properties?.title === STATE_SHEET)) ?? newestMarker(sheets);
}

function newestMarker(sheets: readonly sheets_v4.Schema$Sheet[]): Marker | null {
  const markers = sheets.flatMap(({ protectedRanges = [] }) => protectedRanges.flatMap(markerOf));
  return markers.toSorted((a, b) => b.version - a.version)[0] ?? null;
}

function markerOf({ protectedRangeId, description }: sheets_v4.Schema$ProtectedRange): Marker[] {
  const marker = parseMarker(protectedRangeId ?? 0, description ?? "");
  return marker ? [marker] : [];
}

/** A whole workbook from the answer of `spreadsheets.get` with `WORKBOOK_FIELDS`. */
export function workbookFromGoogle(id: string, spreadsheet: sheets_v4.Schema$Spreadsheet): Workbook {
  return {
    id,
    title: spreadsheet.properties?.title ?? "",
    marker: markerFromGoogle(spreadsheet),
    sheets: (spreadsheet.sheets ?? []).map(sheetFromGoogle),
  };
}

/** One tab, with Jalon's own protections. */
export function sheetFromGoogle({
  properties,
  charts = [],
  protectedRanges = [],
  data = [],
}: sheets_v4.Schema$Sheet): Sheet {
  return {
    sheetId: properties?.sheetId ?? 0,
    title: properties?.title ?? "",
    hidden: properties?.hidden ?? false,
    rowCount: properties?.gridProperties?.rowCount ?? 0,
    columnCount: properties?.gridProperties?.columnCount ?? 0,
    rows: rowsFromGoogle(data[0]?.rowData ?? []),
    charts: charts.flatMap(({ chartId }) => chartId ?? []),
    protections: protectedRanges.flatMap(ownProtection),
  };
}

/** People's own protections, and the marker, are nothing that a run acts on. */
function ownProtection(range: sheets_v4.Schema$ProtectedRange): Protection[] {
  const { description } = range;
  return description?.startsWith(OWN_DESCRIPTION) ? [protectionFromGoogle(range)] : [];
}

/** How the description of each of Jalon's protections begins; the marker's is another. */
export const OWN_DESCRIPTION = "Jalon : ";

/** A protection of a tab, or of an area of one. */
export function protectionFromGoogle({
  protectedRangeId,
  description,
  range,
  warningOnly,
}: sheets_v4.Schema$ProtectedRange): Protection {
  return {
    id: protectedRangeId ?? 0,
    description: description ?? "",
    area: areaFromGoogle(range ?? {}),
    warningOnly: warningOnly ?? false,
  };
}

/** A range without any bound is the whole tab. */
function areaFromGoogle(range: sheets_v4.Schema$GridRange): Area | null {
  const { startRowIndex: row, endRowIndex, startColumnIndex: column, endColumnIndex } = range;
  if (endRowIndex == null || endColumnIndex == null) return null;
  const [top, left] = [row ?? 0, column ?? 0];
  return { row: top, column: left, rowCount: endRowIndex - top, columnCount: endColumnIndex - left };
}
