import { Unsupported } from "../../workbook/refusals.ts";
import type { Operation } from "../call.ts";

export const batchGetValuesByDataFilter: Operation = {
  name: "sheets.spreadsheets.values.batchGetByDataFilter",
  kind: "sheetsReads",
  method: "POST",
  path: "/v4/spreadsheets/{spreadsheetId}/values:batchGetByDataFilter",
  params: [],
  handle: () => {
    throw new Unsupported("sheets.spreadsheets.values.batchGetByDataFilter is not supported by the local Google.");
  },
};
