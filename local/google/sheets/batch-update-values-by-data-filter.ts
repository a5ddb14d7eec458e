import { Unsupported } from "../../workbook/refusals.ts";
import type { Operation } from "../call.ts";

export const batchUpdateValuesByDataFilter: Operation = {
  name: "sheets.spreadsheets.values.batchUpdateByDataFilter",
  kind: "sheetsWrites",
  method: "POST",
  path: "/v4/spreadsheets/{spreadsheetId}/values:batchUpdateByDataFilter",
  params: [],
  handle: () => {
    throw new Unsupported("sheets.spreadsheets.values.batchUpdateByDataFilter is not supported by the local Google.");
  },
};
