import { SpreadsheetDraft } from "../../workbook/draft.ts";
import { putSpreadsheet, spreadsheetOf, updateSpreadsheet } from "../../workbook/drive/files.ts";
import type { Store } from "../../workbook/drive/store.ts";
import { localeOf } from "../../workbook/formats/locale.ts";
import { InvalidRequest } from "../../workbook/refusals.ts";
import { writeValues } from "../../workbook/values/write-values.ts";
import type { CellData, DataValidationRule } from "../../workbook/wire.ts";
import type { CellPart, Place, WireValue } from "../calls.ts";
import { colorOfHex } from "./colors.ts";
import { numberFormatOf } from "./number-format.ts";

type Rows = readonly (readonly WireValue[])[];

/** Writes one part of the cells of a place; a text becomes what Sheets makes of it when a person types it. */
export function writeCells(store: Store, place: Place, part: CellPart, rows: Rows): void {
  if (part === "values") typeValues(store, place, rows);
  else writeFields(store, place, part, rows);
}

function typeValues(store: Store, { spreadsheetId, sheetId, area }: Place, rows: Rows): void {
  const spreadsheet = spreadsheetOf(store, spreadsheetId);
  const sheet = spreadsheet.sheets.find(({ properties }) => properties.sheetId === sheetId);
  if (!sheet) throw new InvalidRequest(`Sheet ${sheetId} not found`);
  const draft = new SpreadsheetDraft(spreadsheet);
  const typed = rows.map((row) => row.map((value) => (isDate(value) ? value.date : (value ?? ""))));
  writeValues(draft, { sheet, area, single: false }, typed, { input: "USER_ENTERED", now: store.now() });
  formatDates(draft, { spreadsheetId, sheetId, area }, rows);
  putSpreadsheet(store, draft.finish());
}

/** A date that is written shows as one, where the cell has no format of its own. */
function formatDates(draft: SpreadsheetDraft, { sheetId, area }: Place, rows: Rows): void {
  const sheet = draft.sheet(sheetId);
  const { datePattern } = localeOf(draft.properties.locale);
  for (const [down, row] of rows.entries()) {
    for (const [right, value] of row.entries()) {
      if (!isDate(value)) continue;
      const at = [area.startRow + down, area.startColumn + right] as const;
      const cell = sheet.cell(...at);
      if (cell?.userEnteredFormat?.numberFormat) continue;
      const numberFormat = Number.isInteger(value.date)
        ? { type: "DATE", pattern: datePattern }
        : { type: "DATE_TIME", pattern: `${datePattern} hh:mm:ss` };
      sheet.setCell(...at, { ...cell, userEnteredFormat: { ...cell?.userEnteredFormat, numberFormat } });
    }
  }
}

const isDate = (value: WireValue): value is { readonly date: number } =>
  typeof value === "object" && value !== null && "date" in value;

function writeFields(store: Store, { spreadsheetId, sheetId, area }: Place, part: CellPart, rows: Rows): void {
  const field = FIELDS[part];
  if (!field) throw new InvalidRequest(`${part} cannot be written.`);
  const request = {
    updateCells: {
      range: {
        sheetId,
        startRowIndex: area.startRow,
        endRowIndex: area.endRow,
        startColumnIndex: area.startColumn,
        endColumnIndex: area.endColumn,
      },
      rows: rows.map((row) => ({ values: row.map(field.data) })),
      fields: field.mask,
    },
  };
  updateSpreadsheet(store, spreadsheetId, [request], { now: store.now() });
}

type Field = { readonly mask: string; readonly data: (value: WireValue) => CellData };

const FIELDS: { readonly [K in CellPart]?: Field } = {
  notes: { mask: "note", data: (value) => (value ? { note: String(value) } : {}) },
  backgrounds: {
    mask: "userEnteredFormat.backgroundColor,userEnteredFormat.backgroundColorStyle",
    data: (value) => (value ? { userEnteredFormat: background(String(value)) } : {}),
  },
  numberFormats: {
    mask: "userEnteredFormat.numberFormat",
    data: (value) => {
      const numberFormat = numberFormatOf(String(value ?? ""));
      return numberFormat ? { userEnteredFormat: { numberFormat } } : {};
    },
  },
  dataValidations: {
    mask: "dataValidation",
    data: (value) => (value ? { dataValidation: value as DataValidationRule } : {}),
  },
};

function background(hex: string): NonNullable<CellData["userEnteredFormat"]> {
  const color = colorOfHex(hex);
  return { backgroundColor: color, backgroundColorStyle: { rgbColor: color } };
}
