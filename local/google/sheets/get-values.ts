import { spreadsheetOf } from "../../workbook/drive/files.ts";
import { parseA1 } from "../../workbook/ranges/a1.ts";
import { readValues } from "../../workbook/values/read-values.ts";
import type { Operation } from "../call.ts";
import { pathOf } from "../params.ts";
import { READ_PARAMS, readOptionsOf, wishesOf } from "./read-options.ts";

/** The values of one range. */
export const getValues: Operation = {
  name: "sheets.spreadsheets.values.get",
  kind: "sheetsReads",
  method: "GET",
  path: "/v4/spreadsheets/{spreadsheetId}/values/{range}",
  params: READ_PARAMS,
  fields: { range: true, majorDimension: true, values: true },
  handle: (call) => {
    const spreadsheet = spreadsheetOf(call.store, pathOf(call, "spreadsheetId"));
    const range = parseA1(spreadsheet, pathOf(call, "range"));
    return { json: readValues(range, readOptionsOf(wishesOf(call.query), spreadsheet)) };
  },
};
