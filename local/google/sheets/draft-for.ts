import { SpreadsheetDraft } from "../../workbook/draft.ts";
import { watchProtected } from "../../workbook/protections/refuse-protected.ts";
import type { Spreadsheet } from "../../workbook/spreadsheet.ts";
import type { Call } from "../call.ts";

/** A draft in which the caller of a call may not write what is protected from them. */
export function draftFor(call: Call, spreadsheet: Spreadsheet): SpreadsheetDraft {
  const draft = new SpreadsheetDraft(spreadsheet);
  watchProtected(draft, call.requester(spreadsheet.spreadsheetId));
  return draft;
}
