import { spreadsheetOf } from "../../workbook/drive/files.ts";
import { readValues } from "../../workbook/values/read-values.ts";
import type { DataFilter } from "../../workbook/wire.ts";
import type { Operation } from "../call.ts";
import { pathOf } from "../params.ts";
import { filteredRanges } from "./filtered-ranges.ts";
import { listAt } from "./list-at.ts";
import { readOptionsOf } from "./read-options.ts";

/** The values of the ranges that data filters select, each with the filters that select it. */
export const batchGetValuesByDataFilter: Operation = {
  name: "sheets.spreadsheets.values.batchGetByDataFilter",
  kind: "sheetsReads",
  method: "POST",
  path: "/v4/spreadsheets/{spreadsheetId}/values:batchGetByDataFilter",
  params: [],
  fields: {
    spreadsheetId: true,
    valueRanges: { valueRange: { range: true, majorDimension: true, values: true }, dataFilters: true },
  },
  handle: (call) => {
    const filters = listAt<DataFilter>(call.body, "dataFilters");
    const spreadsheet = spreadsheetOf(call.store, pathOf(call, "spreadsheetId"));
    const options = readOptionsOf(call.body, spreadsheet);
    const valueRanges = filteredRanges(spreadsheet, filters).map(({ range, dataFilters }) => ({
      valueRange: readValues(range, options),
      dataFilters,
    }));
    return { json: { spreadsheetId: spreadsheet.spreadsheetId, ...(valueRanges.length > 0 ? { valueRanges } : {}) } };
  },
};
