import { parseA1 } from "../../workbook/ranges/a1.ts";
import { InvalidRequest } from "../../workbook/refusals.ts";
import type { Spreadsheet } from "../../workbook/spreadsheet.ts";
import type { Operation } from "../call.ts";
import { pathOf } from "../params.ts";
import { inputOption } from "./enums.ts";
import { listAt } from "./list-at.ts";
import { type GivenValues, givenValues, type ValueRange } from "./value-range-body.ts";
import {
  blaming,
  renderDone,
  renderTotals,
  TOTAL_FIELDS,
  WRITTEN_FIELDS,
  type Writing,
  writeAll,
} from "./write-values.ts";

/** Writes values into several ranges, all or none. */
export const batchUpdateValues: Operation = {
  name: "sheets.spreadsheets.values.batchUpdate",
  kind: "sheetsWrites",
  method: "POST",
  path: "/v4/spreadsheets/{spreadsheetId}/values:batchUpdate",
  params: [],
  fields: { ...TOTAL_FIELDS, responses: WRITTEN_FIELDS },
  handle: (call) => {
    const { body } = call;
    const data = listAt<ValueRange>(body, "data").map((item, index) => givenValues(item, `data[${index}]`));
    const input = inputOption(body.valueInputOption);
    const all = writeAll(call, input, (spreadsheet) =>
      data.map((given, index) => writingOf(spreadsheet, given, index)),
    );
    const spreadsheetId = pathOf(call, "spreadsheetId");
    const responses = all.map((done) => ({ spreadsheetId, ...renderDone(done, body) }));
    return {
      json: { spreadsheetId, ...renderTotals(all), ...(responses.length > 0 ? { responses } : {}) },
    };
  },
};

function writingOf(spreadsheet: Spreadsheet, given: GivenValues, index: number): Writing {
  const blame = `Invalid data[${index}]: `;
  return blaming(blame, () => {
    if (!given.range) throw new InvalidRequest("No range specified.");
    return { range: parseA1(spreadsheet, given.range), given, blame };
  });
}
