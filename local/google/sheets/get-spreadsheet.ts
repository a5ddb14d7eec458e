import { renderSpreadsheet } from "../../workbook/rendering/render-spreadsheet.ts";
import type { Operation } from "../call.ts";
import { flag } from "../params.ts";
import { partsOfRanges } from "./parts-of.ts";
import { sheetsMask } from "./sheets-mask.ts";
import { defaultFields, SPREADSHEET_FIELDS } from "./spreadsheet-fields.ts";
import { spreadsheetFor } from "./spreadsheet-for.ts";
import { withoutDefaults } from "./without-defaults.ts";

/**
 * Reads a spreadsheet under a field mask; `includeGridData` counts only when there is no mask. Tables are told in no
 * banded range, whatever `excludeTablesInBandedRanges` says.
 */
export const getSpreadsheet: Operation = {
  name: "sheets.spreadsheets.get",
  kind: "sheetsReads",
  method: "GET",
  path: "/v4/spreadsheets/{spreadsheetId}",
  params: ["ranges", "includeGridData", "excludeTablesInBandedRanges"],
  handle: (call) => {
    const fields = call.query.get("fields") ?? defaultFields(flag(call, "includeGridData"));
    const mask = sheetsMask(fields, SPREADSHEET_FIELDS);
    const spreadsheet = spreadsheetFor(call);
    const parts = partsOfRanges(spreadsheet, call.query.getAll("ranges"));
    return { json: withoutDefaults(renderSpreadsheet(spreadsheet, mask, parts, call.store.now())) };
  },
};
