import { Unsupported } from "../../workbook/refusals.ts";
import type { Operation } from "../call.ts";

export const appendValues: Operation = {
  name: "sheets.spreadsheets.values.append",
  kind: "sheetsWrites",
  method: "POST",
  path: "/v4/spreadsheets/{spreadsheetId}/values/{range}:append",
  params: [],
  handle: () => {
    throw new Unsupported("sheets.spreadsheets.values.append is not supported by the local Google.");
  },
};
