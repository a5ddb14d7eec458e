import type { Operation } from "../call.ts";
import { DEFAULT_FILE_FIELDS, FILE_FIELDS } from "./drive-fields.ts";
import { renderFile } from "./render-file.ts";
import { visibleFile } from "./visible-file.ts";

/** What Drive knows of a file. */
export const getFile: Operation = {
  name: "drive.files.get",
  kind: "drive",
  method: "GET",
  path: "/drive/v3/files/{fileId}",
  params: ["supportsAllDrives"],
  fields: FILE_FIELDS,
  defaultFields: DEFAULT_FILE_FIELDS,
  handle: (call) => {
    const file = visibleFile(call);
    return { json: { ...renderFile(file), capabilities: { canEdit: call.canWrite(file.id) } } };
  },
};
