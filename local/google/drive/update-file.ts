import { renamed } from "../../workbook/drive/files.ts";
import { withProperties } from "../../workbook/drive/properties.ts";
import { putFile } from "../../workbook/drive/store.ts";
import { InvalidRequest, onlyKnown } from "../../workbook/refusals.ts";
import type { Operation } from "../call.ts";
import { DEFAULT_FILE_FIELDS, FILE_FIELDS } from "./drive-fields.ts";
import { fileWish } from "./file-wish.ts";
import { renderFile } from "./render-file.ts";
import { visibleFile } from "./visible-file.ts";

/** Renames a file, changes its properties, or puts it into the bin or back. Moving and uploading are not supported. */
export const updateFile: Operation = {
  name: "drive.files.update",
  kind: "drive",
  method: "PATCH",
  path: "/drive/v3/files/{fileId}",
  params: ["supportsAllDrives"],
  fields: FILE_FIELDS,
  defaultFields: DEFAULT_FILE_FIELDS,
  handle: (call) => {
    onlyKnown("File", call.body, ["name", "trashed", "properties"]);
    const { trashed } = call.body;
    const file = visibleFile(call);
    const { name, properties = {} } = fileWish(call);
    if (trashed !== undefined && typeof trashed !== "boolean") throw new InvalidRequest("Invalid value for trashed.");
    const named = name === undefined ? file : renamed(file, name);
    const next = { ...withProperties(named, properties), trashed: trashed ?? file.trashed };
    return { json: renderFile(putFile(call.store, next)) };
  },
};
