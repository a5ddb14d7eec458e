import { parseA1 } from "../../workbook/a1.ts";
import { spreadsheetOf } from "../../workbook/drive/files.ts";
import type { Area } from "../../workbook/grid-range.ts";
import { type Parts, renderSpreadsheet } from "../../workbook/render-spreadsheet.ts";
import type { Spreadsheet } from "../../workbook/spreadsheet.ts";
import type { Operation } from "../call.ts";
import { checkedMask } from "../checked-mask.ts";
import { flag, pathOf } from "../params.ts";
import { defaultFields, SPREADSHEET_FIELDS } from "./spreadsheet-fields.ts";

/** Reads a spreadsheet under a field mask; `includeGridData` counts only when there is no mask. */
export const getSpreadsheet: Operation = {
  name: "sheets.spreadsheets.get",
  kind: "sheetsReads",
  method: "GET",
  path: "/v4/spreadsheets/{spreadsheetId}",
  params: ["ranges", "includeGridData"],
  handle: (call) => {
    const fields = call.query.get("fields") ?? defaultFields(flag(call, "includeGridData"));
    const mask = checkedMask(fields, SPREADSHEET_FIELDS);
    const spreadsheet = spreadsheetOf(call.store, pathOf(call, "spreadsheetId"));
    return { json: renderSpreadsheet(spreadsheet, mask, partsOf(spreadsheet, call.query.getAll("ranges"))) };
  },
};

function partsOf(spreadsheet: Spreadsheet, ranges: readonly string[]): Parts | undefined {
  if (ranges.length === 0) return undefined;
  const parts = new Map<number, Area[]>();
  for (const { sheet, area } of ranges.map((range) => parseA1(spreadsheet, range))) {
    parts.set(sheet.properties.sheetId, [...(parts.get(sheet.properties.sheetId) ?? []), area]);
  }
  return parts;
}
