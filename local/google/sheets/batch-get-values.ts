import { spreadsheetOf } from "../../workbook/drive/files.ts";
import { parseA1 } from "../../workbook/ranges/a1.ts";
import { readValues } from "../../workbook/values/read-values.ts";
import type { Operation } from "../call.ts";
import { pathOf } from "../params.ts";
import { READ_PARAMS, readOptionsOf, wishesOf } from "./read-options.ts";

/** The values of several ranges, in the order asked. */
export const batchGetValues: Operation = {
  name: "sheets.spreadsheets.values.batchGet",
  kind: "sheetsReads",
  method: "GET",
  path: "/v4/spreadsheets/{spreadsheetId}/values:batchGet",
  params: [...READ_PARAMS, "ranges"],
  fields: { spreadsheetId: true, valueRanges: { range: true, majorDimension: true, values: true } },
  handle: (call) => {
    const spreadsheet = spreadsheetOf(call.store, pathOf(call, "spreadsheetId"));
    const options = readOptionsOf(wishesOf(call.query), spreadsheet);
    const ranges = call.query.getAll("ranges").map((range) => parseA1(spreadsheet, range));
    const valueRanges = ranges.map((range) => readValues(range, options));
    return {
      json: { spreadsheetId: spreadsheet.spreadsheetId, ...(valueRanges.length > 0 ? { valueRanges } : {}) },
    };
  },
};
