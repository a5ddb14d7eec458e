import { Unsupported } from "../../workbook/refusals.ts";
import type { Operation } from "../call.ts";

export const batchClearValues: Operation = {
  name: "sheets.spreadsheets.values.batchClear",
  kind: "sheetsWrites",
  method: "POST",
  path: "/v4/spreadsheets/{spreadsheetId}/values:batchClear",
  params: [],
  handle: () => {
    throw new Unsupported("sheets.spreadsheets.values.batchClear is not supported by the local Google.");
  },
};
