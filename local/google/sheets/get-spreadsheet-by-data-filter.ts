import { renderSpreadsheet } from "../../workbook/rendering/render-spreadsheet.ts";
import type { DataFilter } from "../../workbook/wire.ts";
import type { Operation } from "../call.ts";
import { filteredRanges } from "./filtered-ranges.ts";
import { listAt } from "./list-at.ts";
import { partsOf } from "./parts-of.ts";
import { sheetsMask } from "./sheets-mask.ts";
import { defaultFields, SPREADSHEET_FIELDS } from "./spreadsheet-fields.ts";
import { spreadsheetFor } from "./spreadsheet-for.ts";
import { withoutDefaults } from "./without-defaults.ts";

/** Reads the parts of a spreadsheet that data filters select; the whole when there is none. */
export const getSpreadsheetByDataFilter: Operation = {
  name: "sheets.spreadsheets.getByDataFilter",
  kind: "sheetsReads",
  method: "POST",
  path: "/v4/spreadsheets/{spreadsheetId}:getByDataFilter",
  params: [],
  handle: (call) => {
    const { body, query } = call;
    const filters = listAt<DataFilter>(body, "dataFilters");
    const mask = sheetsMask(query.get("fields") ?? defaultFields(body.includeGridData === true), SPREADSHEET_FIELDS);
    const spreadsheet = spreadsheetFor(call);
    const ranges = filteredRanges(spreadsheet, filters).map(({ range }) => range);
    const parts = filters.length > 0 ? partsOf(ranges) : undefined;
    return { json: withoutDefaults(renderSpreadsheet(spreadsheet, mask, parts, call.store.now())) };
  },
};
