import { FOLDER_TYPE, SPREADSHEET_TYPE } from "../../workbook/drive/drive-file.ts";
import { createFile as create } from "../../workbook/drive/files.ts";
import { patchProperties } from "../../workbook/drive/properties.ts";
import { newSpreadsheet } from "../../workbook/new-spreadsheet.ts";
import { onlyKnown, Unsupported } from "../../workbook/refusals.ts";
import type { Operation } from "../call.ts";
import { DEFAULT_FILE_FIELDS, FILE_FIELDS } from "./drive-fields.ts";
import { fileWish } from "./file-wish.ts";
import { renderFile } from "./render-file.ts";

/** Makes a folder or an empty spreadsheet; files with an uploaded content are not supported. */
export const createFile: Operation = {
  name: "drive.files.create",
  kind: "drive",
  method: "POST",
  path: "/drive/v3/files",
  params: ["supportsAllDrives"],
  fields: FILE_FIELDS,
  defaultFields: DEFAULT_FILE_FIELDS,
  handle: (call) => {
    onlyKnown("File", call.body, ["name", "mimeType", "parents", "properties"]);
    const { name = "Untitled", parents, properties: wished = {} } = fileWish(call);
    const properties = patchProperties(undefined, wished);
    const mimeType = call.body.mimeType;
    if (mimeType !== SPREADSHEET_TYPE && mimeType !== FOLDER_TYPE) {
      throw new Unsupported(`Creating a file of type ${String(mimeType)} is not supported by the local Google.`);
    }
    const file = create(call.store, {
      name,
      mimeType,
      ...(parents ? { parents } : {}),
      ...(properties ? { properties } : {}),
      ...(mimeType === SPREADSHEET_TYPE
        ? { spreadsheet: (id: string) => newSpreadsheet(id, { properties: { title: name } }) }
        : {}),
    });
    return { json: renderFile(file) };
  },
};
