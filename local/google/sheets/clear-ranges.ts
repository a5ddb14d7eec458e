import { SpreadsheetDraft } from "../../workbook/draft.ts";
import { putSpreadsheet, spreadsheetOf } from "../../workbook/drive/files.ts";
import { type A1Range, printA1 } from "../../workbook/ranges/a1.ts";
import type { Spreadsheet } from "../../workbook/spreadsheet.ts";
import { clearValues } from "../../workbook/values/write-values.ts";
import type { Call } from "../call.ts";
import { pathOf } from "../params.ts";

/** Clears the values of all the ranges, or of none; formats, notes and rules stay. Answers what was cleared, in A1. */
export function clearRanges(call: Call, rangesOn: (spreadsheet: Spreadsheet) => readonly A1Range[]): readonly string[] {
  const spreadsheet = spreadsheetOf(call.store, pathOf(call, "spreadsheetId"));
  const draft = new SpreadsheetDraft(spreadsheet);
  const ranges = rangesOn(spreadsheet);
  for (const range of ranges) clearValues(draft, range);
  putSpreadsheet(call.store, draft.finish());
  return ranges.map(({ sheet, area }) => printA1(sheet, area));
}
