import type { Operation } from "../call.ts";
import { DEFAULT_FILE_FIELDS, FILE_FIELDS } from "./drive-fields.ts";
import { CONTENT_PARAMS, DRIVE_PARAMS } from "./drive-params.ts";
import { newFile } from "./new-file.ts";
import { fileRenderer } from "./render-file.ts";

/** Makes a file from what is said of it alone: a folder, an empty spreadsheet, a shortcut, an empty file. */
export const createFile: Operation = {
  name: "drive.files.create",
  kind: "drive",
  method: "POST",
  path: "/drive/v3/files",
  params: [...DRIVE_PARAMS, ...CONTENT_PARAMS],
  fields: FILE_FIELDS,
  defaultFields: DEFAULT_FILE_FIELDS,
  handle: async (call) => ({ json: fileRenderer(call)(await newFile(call, null)) }),
};
