import { InvalidRequest } from "../../workbook/refusals.ts";
import type { Operation } from "../call.ts";
import { pathOf } from "../params.ts";
import { givenValues, inputOption, WRITTEN_FIELDS, writeRanges } from "./write-values.ts";

/** Writes values into one range. */
export const updateValues: Operation = {
  name: "sheets.spreadsheets.values.update",
  kind: "sheetsWrites",
  method: "PUT",
  path: "/v4/spreadsheets/{spreadsheetId}/values/{range}",
  params: ["valueInputOption"],
  fields: WRITTEN_FIELDS,
  handle: (call) => {
    const range = pathOf(call, "range");
    const given = givenValues(call.body, range);
    if (given.range !== range) {
      throw new InvalidRequest(`Requested writing within range [${range}], but the body names [${given.range}]`);
    }
    const [written] = writeRanges(call, [given], inputOption(call.query.get("valueInputOption")));
    return { json: { spreadsheetId: pathOf(call, "spreadsheetId"), ...written } };
  },
};
