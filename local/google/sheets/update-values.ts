import { parseA1, printA1 } from "../../workbook/ranges/a1.ts";
import { InvalidRequest } from "../../workbook/refusals.ts";
import type { Spreadsheet } from "../../workbook/spreadsheet.ts";
import type { Operation } from "../call.ts";
import { pathOf } from "../params.ts";
import { inputOption } from "./enums.ts";
import { wishesOf } from "./read-options.ts";
import { givenValues } from "./value-range-body.ts";
import { RESPONSE_PARAMS, renderDone, WRITTEN_FIELDS, type Writing, writeAll } from "./write-values.ts";

/** Writes values into one range. */
export const updateValues: Operation = {
  name: "sheets.spreadsheets.values.update",
  kind: "sheetsWrites",
  method: "PUT",
  path: "/v4/spreadsheets/{spreadsheetId}/values/{range}",
  params: ["valueInputOption", ...RESPONSE_PARAMS],
  fields: WRITTEN_FIELDS,
  handle: (call) => {
    const given = givenValues(call.body, "data");
    const input = inputOption(call.query.get("valueInputOption"));
    const writingOn = (spreadsheet: Spreadsheet): readonly Writing[] => {
      const range = parseA1(spreadsheet, pathOf(call, "range"));
      if (given.range !== null) refuseOther(spreadsheet, pathOf(call, "range"), given.range);
      return [{ range, given }];
    };
    const [done] = writeAll(call, input, writingOn);
    return {
      json: { spreadsheetId: pathOf(call, "spreadsheetId"), ...(done && renderDone(done, wishesOf(call.query))) },
    };
  },
};

/** The body's range, when it names one, must be the path's. */
function refuseOther(spreadsheet: Spreadsheet, path: string, body: string): void {
  const [asked, named] = [parseA1(spreadsheet, path), parseA1(spreadsheet, body)];
  if (printA1(asked.sheet, asked.area) === printA1(named.sheet, named.area)) return;
  throw new InvalidRequest(`Requested writing within range [${path}], but the body names [${body}]`);
}
