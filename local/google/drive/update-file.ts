import type { Operation } from "../call.ts";
import { changedFile } from "./changed-file.ts";
import { DEFAULT_FILE_FIELDS, FILE_FIELDS } from "./drive-fields.ts";
import { CONTENT_PARAMS, DRIVE_PARAMS } from "./drive-params.ts";
import { fileRenderer } from "./render-file.ts";

/** Changes what is said of a file, or where it is. */
export const updateFile: Operation = {
  name: "drive.files.update",
  kind: "drive",
  method: "PATCH",
  path: "/drive/v3/files/{fileId}",
  params: [...DRIVE_PARAMS, ...CONTENT_PARAMS, "addParents", "removeParents"],
  fields: FILE_FIELDS,
  defaultFields: DEFAULT_FILE_FIELDS,
  handle: async (call) => ({ json: fileRenderer(call)(await changedFile(call, null)) }),
};
