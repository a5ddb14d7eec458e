import { Unsupported } from "../../workbook/refusals.ts";
import type { Operation } from "../call.ts";

export const searchDeveloperMetadata: Operation = {
  name: "sheets.spreadsheets.developerMetadata.search",
  kind: "sheetsReads",
  method: "POST",
  path: "/v4/spreadsheets/{spreadsheetId}/developerMetadata:search",
  params: [],
  handle: () => {
    throw new Unsupported("sheets.spreadsheets.developerMetadata.search is not supported by the local Google.");
  },
};
