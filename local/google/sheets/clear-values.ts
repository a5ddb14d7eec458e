import { parseA1, printA1 } from "../../workbook/a1.ts";
import { SpreadsheetDraft } from "../../workbook/draft.ts";
import { putSpreadsheet, spreadsheetOf } from "../../workbook/drive/files.ts";
import { clearValues as clear } from "../../workbook/write-values.ts";
import type { Operation } from "../call.ts";
import { pathOf } from "../params.ts";

/** Clears the values of a range; formats, notes and rules stay. */
export const clearValues: Operation = {
  name: "sheets.spreadsheets.values.clear",
  kind: "sheetsWrites",
  method: "POST",
  path: "/v4/spreadsheets/{spreadsheetId}/values/{range}:clear",
  params: [],
  fields: { spreadsheetId: true, clearedRange: true },
  handle: (call) => {
    const spreadsheet = spreadsheetOf(call.store, pathOf(call, "spreadsheetId"));
    const range = parseA1(spreadsheet, pathOf(call, "range"));
    const draft = new SpreadsheetDraft(spreadsheet);
    clear(draft, range);
    putSpreadsheet(call.store, draft.finish());
    return { json: { spreadsheetId: spreadsheet.spreadsheetId, clearedRange: printA1(range.sheet, range.area) } };
  },
};
