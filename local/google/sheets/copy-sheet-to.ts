import { Unsupported } from "../../workbook/refusals.ts";
import type { Operation } from "../call.ts";

export const copySheetTo: Operation = {
  name: "sheets.spreadsheets.sheets.copyTo",
  kind: "sheetsWrites",
  method: "POST",
  path: "/v4/spreadsheets/{spreadsheetId}/sheets/{sheetId}:copyTo",
  params: [],
  handle: () => {
    throw new Unsupported("sheets.spreadsheets.sheets.copyTo is not supported by the local Google.");
  },
};
