import { Unsupported } from "../../workbook/refusals.ts";
import type { Operation } from "../call.ts";

export const getSpreadsheetByDataFilter: Operation = {
  name: "sheets.spreadsheets.getByDataFilter",
  kind: "sheetsReads",
  method: "POST",
  path: "/v4/spreadsheets/{spreadsheetId}:getByDataFilter",
  params: [],
  handle: () => {
    throw new Unsupported("sheets.spreadsheets.getByDataFilter is not supported by the local Google.");
  },
};
