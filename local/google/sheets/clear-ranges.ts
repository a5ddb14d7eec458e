import { putSpreadsheet, spreadsheetOf } from "../../workbook/drive/files.ts";
import { refuseProtected } from "../../workbook/protections/refuse-protected.ts";
import { type A1Range, printA1 } from "../../workbook/ranges/a1.ts";
import type { Spreadsheet } from "../../workbook/spreadsheet.ts";
import { clearValues } from "../../workbook/values/write-values.ts";
import type { Call } from "../call.ts";
import { pathOf } from "../params.ts";
import { draftFor } from "./draft-for.ts";

/** Clears the values of all the ranges, or of none; formats, notes and rules stay. Answers what was cleared, in A1. */
export function clearRanges(call: Call, rangesOn: (spreadsheet: Spreadsheet) => readonly A1Range[]): readonly string[] {
  const spreadsheet = spreadsheetOf(call.store, pathOf(call, "spreadsheetId"));
  const draft = draftFor(call, spreadsheet);
  const ranges = rangesOn(spreadsheet);
  const requester = call.requester(spreadsheet.spreadsheetId);
  for (const range of ranges) {
    refuseProtected(draft.sheet(range.sheet.properties.sheetId), range.area, requester);
    clearValues(draft, range);
  }
  putSpreadsheet(call.store, draft.finish());
  return ranges.map(({ sheet, area }) => printA1(sheet, area));
}
