import type { DataFilter } from "../../workbook/wire.ts";
import type { Operation } from "../call.ts";
import { pathOf } from "../params.ts";
import { clearRanges } from "./clear-ranges.ts";
import { filteredRanges } from "./filtered-ranges.ts";
import { listAt } from "./list-at.ts";

/** Clears the values of the ranges that data filters select. */
export const batchClearValuesByDataFilter: Operation = {
  name: "sheets.spreadsheets.values.batchClearByDataFilter",
  kind: "sheetsWrites",
  method: "POST",
  path: "/v4/spreadsheets/{spreadsheetId}/values:batchClearByDataFilter",
  params: [],
  fields: { spreadsheetId: true, clearedRanges: true },
  handle: (call) => {
    const filters = listAt<DataFilter>(call.body, "dataFilters");
    const clearedRanges = clearRanges(call, (spreadsheet) =>
      filteredRanges(spreadsheet, filters).map(({ range }) => range),
    );
    return {
      json: {
        spreadsheetId: pathOf(call, "spreadsheetId"),
        ...(clearedRanges.length > 0 ? { clearedRanges } : {}),
      },
    };
  },
};
