import { Unsupported } from "../../workbook/refusals.ts";
import type { Operation } from "../call.ts";

export const batchClearValuesByDataFilter: Operation = {
  name: "sheets.spreadsheets.values.batchClearByDataFilter",
  kind: "sheetsWrites",
  method: "POST",
  path: "/v4/spreadsheets/{spreadsheetId}/values:batchClearByDataFilter",
  params: [],
  handle: () => {
    throw new Unsupported("sheets.spreadsheets.values.batchClearByDataFilter is not supported by the local Google.");
  },
};
