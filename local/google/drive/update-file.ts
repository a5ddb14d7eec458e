import { renamed } from "../../workbook/drive/files.ts";
import { putFile } from "../../workbook/drive/store.ts";
import { InvalidRequest, onlyKnown } from "../../workbook/refusals.ts";
import type { Operation } from "../call.ts";
import { DEFAULT_FILE_FIELDS, FILE_FIELDS } from "./drive-fields.ts";
import { renderFile } from "./render-file.ts";
import { visibleFile } from "./visible-file.ts";

/** Renames a file, or puts it into the bin or back. Moving and uploading are not supported. */
export const updateFile: Operation = {
  name: "drive.files.update",
  kind: "drive",
  method: "PATCH",
  path: "/drive/v3/files/{fileId}",
  params: ["supportsAllDrives"],
  fields: FILE_FIELDS,
  defaultFields: DEFAULT_FILE_FIELDS,
  handle: (call) => {
    onlyKnown("File", call.body, ["name", "trashed"]);
    const { name, trashed } = call.body;
    const file = visibleFile(call);
    if (name !== undefined && typeof name !== "string") throw new InvalidRequest("Invalid value for name.");
    if (trashed !== undefined && typeof trashed !== "boolean") throw new InvalidRequest("Invalid value for trashed.");
    const next = { ...(name === undefined ? file : renamed(file, name)), trashed: trashed ?? file.trashed };
    return { json: renderFile(putFile(call.store, next)) };
  },
};
