import { onlyKnown } from "../../workbook/refusals.ts";
import type { Operation } from "../call.ts";
import { pathOf } from "../params.ts";
import { givenValues, inputOption, WRITTEN_FIELDS, writeRanges } from "./write-values.ts";

/** Writes values into several ranges, all or none. */
export const batchUpdateValues: Operation = {
  name: "sheets.spreadsheets.values.batchUpdate",
  kind: "sheetsWrites",
  method: "POST",
  path: "/v4/spreadsheets/{spreadsheetId}/values:batchUpdate",
  params: [],
  fields: {
    spreadsheetId: true,
    totalUpdatedRows: true,
    totalUpdatedColumns: true,
    totalUpdatedCells: true,
    totalUpdatedSheets: true,
    responses: WRITTEN_FIELDS,
  },
  handle: (call) => {
    onlyKnown("BatchUpdateValuesRequest", call.body, ["valueInputOption", "data"]);
    const data = (call.body.data ?? []) as readonly unknown[];
    const given = data.map((item) => givenValues(item));
    const responses = writeRanges(call, given, inputOption(call.body.valueInputOption));
    const spreadsheetId = pathOf(call, "spreadsheetId");
    const total = (field: "updatedRows" | "updatedColumns" | "updatedCells") =>
      responses.reduce((sum, response) => sum + response[field], 0);
    return {
      json: {
        spreadsheetId,
        totalUpdatedRows: total("updatedRows"),
        totalUpdatedColumns: total("updatedColumns"),
        totalUpdatedCells: total("updatedCells"),
        totalUpdatedSheets: new Set(responses.map(({ updatedRange }) => updatedRange.split("!")[0])).size,
        responses: responses.map((response) => ({ spreadsheetId, ...response })),
      },
    };
  },
};
