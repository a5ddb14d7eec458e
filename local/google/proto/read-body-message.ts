import { GoogleError } from "../google-error.ts";
import { readMessage, type Violation } from "./read-message.ts";

type Body = Readonly<Record<string, unknown>>;

/** The message that the body of a call is, and the field of the call's own message that it stands for. */
const BODIES: Readonly<Record<string, { readonly type: string; readonly at: string }>> = {
  "sheets.spreadsheets.create": { type: "Spreadsheet", at: "spreadsheet" },
  "sheets.spreadsheets.batchUpdate": { type: "BatchUpdateSpreadsheetRequest", at: "" },
  "sheets.spreadsheets.getByDataFilter": { type: "GetSpreadsheetByDataFilterRequest", at: "" },
  "sheets.spreadsheets.developerMetadata.search": { type: "SearchDeveloperMetadataRequest", at: "" },
  "sheets.spreadsheets.values.append": { type: "ValueRange", at: "data" },
  "sheets.spreadsheets.values.batchClear": { type: "BatchClearValuesRequest", at: "" },
  "sheets.spreadsheets.values.batchClearByDataFilter": { type: "BatchClearValuesByDataFilterRequest", at: "" },
  "sheets.spreadsheets.values.batchGetByDataFilter": { type: "BatchGetValuesByDataFilterRequest", at: "" },
  "sheets.spreadsheets.values.batchUpdate": { type: "BatchUpdateValuesRequest", at: "" },
  "sheets.spreadsheets.values.batchUpdateByDataFilter": { type: "BatchUpdateValuesByDataFilterRequest", at: "" },
  "sheets.spreadsheets.values.clear": { type: "ClearValuesRequest", at: "" },
  "sheets.spreadsheets.values.update": { type: "ValueRange", at: "data" },
  "sheets.spreadsheets.sheets.copyTo": { type: "CopySheetToAnotherSpreadsheetRequest", at: "" },
};

/** The body of a call as its message, or a refusal that tells all that does not fit; calls to Drive read theirs themselves. */
export function readBodyMessage(operation: string, body: Body): Body {
  const message = BODIES[operation];
  if (!message) return body;
  const violations: Violation[] = [];
  const read = readMessage(body, message.type, message.at, (violation) => violations.push(violation));
  if (violations.length === 0) return read;
  throw new GoogleError(400, violations.map(({ description }) => description).join("\n"), "badRequest", {
    details: [{ "@type": "type.googleapis.com/google.rpc.BadRequest", fieldViolations: violations }],
  });
}
