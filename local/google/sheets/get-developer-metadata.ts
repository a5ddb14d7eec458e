import { spreadsheetOf } from "../../workbook/drive/files.ts";
import type { Operation } from "../call.ts";
import { GoogleError } from "../google-error.ts";
import { pathOf } from "../params.ts";
import { METADATA_FIELDS } from "./spreadsheet-fields.ts";

/** The developer metadata of that id. */
export const getDeveloperMetadata: Operation = {
  name: "sheets.spreadsheets.developerMetadata.get",
  kind: "sheetsReads",
  method: "GET",
  path: "/v4/spreadsheets/{spreadsheetId}/developerMetadata/{metadataId}",
  params: [],
  fields: METADATA_FIELDS,
  handle: (call) => {
    const id = pathOf(call, "metadataId");
    if (!/^-?\d+$/.test(id)) {
      throw new GoogleError(400, `Invalid value at 'metadata_id' (TYPE_INT32), "${id}"`, "badRequest");
    }
    const { developerMetadata } = spreadsheetOf(call.store, pathOf(call, "spreadsheetId"));
    const found = developerMetadata.find(({ metadataId }) => metadataId === Number(id));
    if (!found) throw new GoogleError(404, "Requested entity was not found.", "notFound");
    return { json: found };
  },
};
