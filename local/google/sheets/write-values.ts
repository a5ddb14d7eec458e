import type { SpreadsheetDraft } from "../../workbook/draft.ts";
import { putSpreadsheet, spreadsheetOf } from "../../workbook/drive/files.ts";
import { type A1Range, printA1 } from "../../workbook/ranges/a1.ts";
import type { Area } from "../../workbook/ranges/grid-range.ts";
import { InvalidRequest } from "../../workbook/refusals.ts";
import type { Spreadsheet } from "../../workbook/spreadsheet.ts";
import { type ReadOptions, readValues } from "../../workbook/values/read-values.ts";
import { type InputOption, type Written, writeValues as write } from "../../workbook/values/write-values.ts";
import type { Call } from "../call.ts";
import { pathOf } from "../params.ts";
import { draftFor } from "./draft-for.ts";
import { enumOf } from "./enums.ts";
import type { ReadWishes } from "./read-options.ts";
import { type GivenValues, refuseOddCells } from "./value-range-body.ts";

/** Values and the cells that they are for. `blame` begins the refusal of one among several. */
export type Writing = { readonly range: A1Range; readonly given: GivenValues; readonly blame?: string };

/** The fields of `UpdateValuesResponse`. */
export const WRITTEN_FIELDS = {
  spreadsheetId: true,
  updatedRange: true,
  updatedRows: true,
  updatedColumns: true,
  updatedCells: true,
  updatedData: { range: true, majorDimension: true, values: true },
} as const;

/** The fields of `BatchUpdateValuesResponse` but its `responses`. */
export const TOTAL_FIELDS = {
  spreadsheetId: true,
  totalUpdatedRows: true,
  totalUpdatedColumns: true,
  totalUpdatedCells: true,
  totalUpdatedSheets: true,
} as const;

/** The query parameters that say what a write gives back. */
export const RESPONSE_PARAMS = [
  "includeValuesInResponse",
  "responseValueRenderOption",
  "responseDateTimeRenderOption",
] as const;

/** What one writing left, on the spreadsheet as it stands once all were made and formulas computed. */
export type Done = { readonly written: Written; readonly writing: Writing; readonly spreadsheet: Spreadsheet };

/** Makes all the writings, or none. */
export function writeAll(
  call: Call,
  input: InputOption,
  writingsOn: (spreadsheet: Spreadsheet) => readonly Writing[],
): readonly Done[] {
  const { store } = call;
  const before = spreadsheetOf(store, pathOf(call, "spreadsheetId"));
  const draft = draftFor(call, before);
  const done = writingsOn(before).map((writing) => ({
    writing,
    written: writeOne(draft, writing, input, store.now()),
  }));
  const spreadsheet = putSpreadsheet(store, draft.finish()).spreadsheet ?? before;
  return done.map((one) => ({ ...one, spreadsheet }));
}

function writeOne(draft: SpreadsheetDraft, { range, given, blame = "" }: Writing, input: InputOption, now: Date) {
  return blaming(blame, () => {
    refuseOddCells(given);
    return write(draft, range, given.rows, { input, now });
  });
}

/** Runs a part of a call whose refusals begin with which part it is: `Invalid data[0]: `. */
export function blaming<T>(blame: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof InvalidRequest) throw new InvalidRequest(`${blame}${error.message}`);
    throw error;
  }
}

/** One `UpdateValuesResponse` but its spreadsheet's id: counts that are zero are left out, as Google does. */
export function renderDone(done: Done, wishes: ReadWishes): Readonly<Record<string, unknown>> {
  const { written, writing, spreadsheet } = done;
  const sheet = spreadsheet.sheets.find(({ properties }) => properties.sheetId === written.sheetId);
  if (!sheet) return {};
  const options: ReadOptions = {
    majorDimension: writing.given.majorDimension,
    render: enumOf("ValueRenderOption", "response_value_render_option", wishes.responseValueRenderOption),
    dates: enumOf("DateTimeRenderOption", "response_date_time_render_option", wishes.responseDateTimeRenderOption),
    locale: spreadsheet.properties.locale,
  };
  const area = around(writing.range.area, written.area);
  return {
    updatedRange: printA1(sheet, written.area),
    ...withoutZeros(countsOf(written)),
    ...(String(wishes.includeValuesInResponse) === "true"
      ? { updatedData: readValues({ sheet, area, single: false }, options) }
      : {}),
  };
}

/** The totals of a `BatchUpdateValuesResponse`: a row or column that two ranges share counts once (recorded by gspread). */
export function renderTotals(all: readonly Done[]): Readonly<Record<string, number>> {
  const distinct = (lines: "rows" | "columns") =>
    new Set(all.flatMap(({ written }) => [...written[lines]].map((line) => `${written.sheetId}/${line}`))).size;
  const sheets = all.flatMap(({ written }) => (written.updatedCells > 0 ? [written.sheetId] : []));
  return withoutZeros({
    totalUpdatedRows: distinct("rows"),
    totalUpdatedColumns: distinct("columns"),
    totalUpdatedCells: all.reduce((sum, { written }) => sum + written.updatedCells, 0),
    totalUpdatedSheets: new Set(sheets).size,
  });
}

const countsOf = ({ rows, columns, updatedCells }: Written) => ({
  updatedRows: rows.size,
  updatedColumns: columns.size,
  updatedCells,
});

const withoutZeros = (counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

/** "If the range to write was larger than the range actually written, the response includes all values in the requested range": discovery text. */
const around = (asked: Area, written: Area): Area => ({
  ...asked,
  endRow: Math.max(asked.endRow, written.endRow),
  endColumn: Math.max(asked.endColumn, written.endColumn),
});
