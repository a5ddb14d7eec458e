import { putSpreadsheet, spreadsheetOf } from "../../workbook/drive/files.ts";
import { parseA1 } from "../../workbook/ranges/a1.ts";
import { appendValues as append } from "../../workbook/values/append-values.ts";
import type { Operation } from "../call.ts";
import { pathOf } from "../params.ts";
import { draftFor } from "./draft-for.ts";
import { enumOf, inputOption } from "./enums.ts";
import { wishesOf } from "./read-options.ts";
import { givenValues, refuseOddCells } from "./value-range-body.ts";
import { RESPONSE_PARAMS, renderDone, WRITTEN_FIELDS } from "./write-values.ts";

/** Writes rows below the table that a range touches; asking twice appends twice. */
export const appendValues: Operation = {
  name: "sheets.spreadsheets.values.append",
  kind: "sheetsWrites",
  method: "POST",
  path: "/v4/spreadsheets/{spreadsheetId}/values/{range}:append",
  params: ["valueInputOption", "insertDataOption", ...RESPONSE_PARAMS],
  fields: { spreadsheetId: true, tableRange: true, updates: WRITTEN_FIELDS },
  handle: (call) => {
    const { query, store } = call;
    const given = givenValues(call.body, "data");
    refuseOddCells(given);
    const how = {
      input: inputOption(query.get("valueInputOption")),
      insert: enumOf("InsertDataOption", "insert_data_option", query.get("insertDataOption")),
      now: store.now(),
    };
    const spreadsheetId = pathOf(call, "spreadsheetId");
    const before = spreadsheetOf(store, spreadsheetId);
    const range = parseA1(before, pathOf(call, "range"));
    const draft = draftFor(call, before);
    const { written, tableRange } = append(draft, range, given.rows, how);
    const spreadsheet = putSpreadsheet(store, draft.finish()).spreadsheet ?? before;
    const writing = { range: { ...range, area: written.area }, given };
    const updates = { spreadsheetId, ...renderDone({ written, writing, spreadsheet }, wishesOf(query)) };
    return { json: { spreadsheetId, ...(tableRange === null ? {} : { tableRange }), updates } };
  },
};
