import { parseA1 } from "../../workbook/a1.ts";
import { SpreadsheetDraft } from "../../workbook/draft.ts";
import { putSpreadsheet, spreadsheetOf } from "../../workbook/drive/files.ts";
import { InvalidRequest, onlyKnown } from "../../workbook/refusals.ts";
import { type InputOption, type Written, writeValues as write } from "../../workbook/write-values.ts";
import type { Call } from "../call.ts";
import { oneOf, pathOf } from "../params.ts";

/** A range and its rows as a call carries them. */
export type GivenValues = { readonly range: string; readonly values: readonly (readonly unknown[])[] };

/** The fields of `UpdateValuesResponse`. */
export const WRITTEN_FIELDS = {
  spreadsheetId: true,
  updatedRange: true,
  updatedRows: true,
  updatedColumns: true,
  updatedCells: true,
} as const;

/** Writes all the ranges, or none. */
export function writeRanges(call: Call, ranges: readonly GivenValues[], input: InputOption): readonly Written[] {
  const { store } = call;
  const spreadsheet = spreadsheetOf(store, pathOf(call, "spreadsheetId"));
  const draft = new SpreadsheetDraft(spreadsheet);
  const now = store.now();
  const written = ranges.map(({ range, values }) => write(draft, parseA1(spreadsheet, range), values, { input, now }));
  putSpreadsheet(store, draft.finish());
  return written;
}

/** A `ValueRange` of the wire; without a range of its own it takes the one given. */
export function givenValues(body: unknown, fallback?: string): GivenValues {
  const given = (body ?? {}) as Record<string, unknown>;
  onlyKnown("ValueRange", given, ["range", "majorDimension", "values"]);
  oneOf("majorDimension", given.majorDimension, ["ROWS"]);
  const range = given.range ?? fallback;
  const values = given.values ?? [];
  if (typeof range !== "string") throw new InvalidRequest("Missing range.");
  if (!Array.isArray(values) || !values.every(Array.isArray))
    throw new InvalidRequest("Invalid value at 'data.values'.");
  return { range, values };
}

/** RAW or USER_ENTERED, which a write must say. */
export function inputOption(value: unknown): InputOption {
  if (value === "RAW" || value === "USER_ENTERED") return value;
  throw new InvalidRequest("'valueInputOption' is required but not specified");
}
