import { parseA1 } from "../../workbook/ranges/a1.ts";
import type { Operation } from "../call.ts";
import { pathOf } from "../params.ts";
import { clearRanges } from "./clear-ranges.ts";
import { listAt } from "./list-at.ts";

/** Clears the values of several ranges, all or none. */
export const batchClearValues: Operation = {
  name: "sheets.spreadsheets.values.batchClear",
  kind: "sheetsWrites",
  method: "POST",
  path: "/v4/spreadsheets/{spreadsheetId}/values:batchClear",
  params: [],
  fields: { spreadsheetId: true, clearedRanges: true },
  handle: (call) => {
    const ranges = listAt<string>(call.body, "ranges");
    const clearedRanges = clearRanges(call, (spreadsheet) => ranges.map((range) => parseA1(spreadsheet, range)));
    return {
      json: {
        spreadsheetId: pathOf(call, "spreadsheetId"),
        ...(clearedRanges.length > 0 ? { clearedRanges } : {}),
      },
    };
  },
};
