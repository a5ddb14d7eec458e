import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import { a1 } from "../../../schemas/table/a1.ts";
import type { PresentRule, SheetLayout, WorkbookLayout } from "../../ports/workbooks.ts";
import { ruleFromGoogle } from "./rule-from-google.ts";
import { markerFromGoogle, PROTECTIONS, protectionFromGoogle, sheetFromGoogle } from "./workbook-from-google.ts";

const GRID = "gridProperties(rowCount,columnCount,frozenRowCount,frozenColumnCount)";
const CELLS = "values(effectiveValue,formattedValue,effectiveFormat(numberFormat(type)),note,dataValidation)";

/** The fields that `layoutFromGoogle` needs; no ranges, so that a renamed tab cannot refuse the call. */
export const LAYOUT_FIELDS = [
  "spreadsheetId",
  "properties(title,locale,timeZone)",
  `sheets(properties(sheetId,title,hidden,${GRID}),${PROTECTIONS},charts(chartId),tables(name),` +
    `data(columnMetadata(pixelSize),rowData(${CELLS})))`,
].join(",");

/** A whole workbook with its layout from the answer of `spreadsheets.get` with `LAYOUT_FIELDS`. */
export function layoutFromGoogle(id: string, spreadsheet: sheets_v4.Schema$Spreadsheet): WorkbookLayout {
  const { properties, sheets = [] } = spreadsheet;
  return {
    id,
    title: properties?.title ?? "",
    locale: properties?.locale ?? "",
    timeZone: properties?.timeZone ?? "",
    marker: markerFromGoogle(spreadsheet),
    sheets: sheets.map(sheetLayout),
  };
}

function sheetLayout(sheet: sheets_v4.Schema$Sheet): SheetLayout {
  const { properties, protectedRanges = [], tables = [], data: [grid] = [] } = sheet;
  const { frozenRowCount, frozenColumnCount } = properties?.gridProperties ?? {};
  return {
    ...sheetFromGoogle(sheet),
    protections: protectedRanges.map(protectionFromGoogle),
    frozenRows: frozenRowCount ?? 0,
    frozenColumns: frozenColumnCount ?? 0,
    columnWidths: (grid?.columnMetadata ?? []).map(({ pixelSize }) => pixelSize ?? USUAL_WIDTH),
    notes: byAddress(grid, ({ note }) => note || null),
    rules: byAddress<PresentRule>(grid, ({ dataValidation }) =>
      dataValidation ? ruleFromGoogle(dataValidation) : null,
    ),
    tables: tables.flatMap(({ name }) => name ?? []),
  };
}

/** The width of a column that nobody changed, in pixels. */
const USUAL_WIDTH = 100;

function byAddress<T>(
  grid: sheets_v4.Schema$GridData | undefined,
  pick: (cell: sheets_v4.Schema$CellData) => T | null,
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  (grid?.rowData ?? []).forEach(({ values = [] }, row) => {
    values.forEach((cell, column) => {
      const value = pick(cell);
      if (value !== null) found.set(a1(row, column), value);
    });
  });
  return found;
}
