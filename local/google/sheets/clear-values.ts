import { parseA1 } from "../../workbook/ranges/a1.ts";
import type { Operation } from "../call.ts";
import { pathOf } from "../params.ts";
import { clearRanges } from "./clear-ranges.ts";

/** Clears the values of a range. */
export const clearValues: Operation = {
  name: "sheets.spreadsheets.values.clear",
  kind: "sheetsWrites",
  method: "POST",
  path: "/v4/spreadsheets/{spreadsheetId}/values/{range}:clear",
  params: [],
  fields: { spreadsheetId: true, clearedRange: true },
  handle: (call) => {
    const [clearedRange] = clearRanges(call, (spreadsheet) => [parseA1(spreadsheet, pathOf(call, "range"))]);
    return { json: { spreadsheetId: pathOf(call, "spreadsheetId"), clearedRange } };
  },
};
