import { Unsupported } from "../../workbook/refusals.ts";
import type { Operation } from "../call.ts";

export const getDeveloperMetadata: Operation = {
  name: "sheets.spreadsheets.developerMetadata.get",
  kind: "sheetsReads",
  method: "GET",
  path: "/v4/spreadsheets/{spreadsheetId}/developerMetadata/{metadataId}",
  params: [],
  handle: () => {
    throw new Unsupported("sheets.spreadsheets.developerMetadata.get is not supported by the local Google.");
  },
};
