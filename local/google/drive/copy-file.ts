import { copyFile as copy } from "../../workbook/drive/files.ts";
import { onlyKnown } from "../../workbook/refusals.ts";
import type { Operation } from "../call.ts";
import { DEFAULT_FILE_FIELDS, FILE_FIELDS } from "./drive-fields.ts";
import { fileWish } from "./file-wish.ts";
import { renderFile } from "./render-file.ts";
import { visibleFile } from "./visible-file.ts";

/** Copies a file, beside itself unless a place is named. */
export const copyFile: Operation = {
  name: "drive.files.copy",
  kind: "drive",
  method: "POST",
  path: "/drive/v3/files/{fileId}/copy",
  params: ["supportsAllDrives"],
  fields: FILE_FIELDS,
  defaultFields: DEFAULT_FILE_FIELDS,
  handle: (call) => {
    onlyKnown("File", call.body, ["name", "parents", "properties"]);
    const original = visibleFile(call);
    const { name = `Copy of ${original.name}`, ...wish } = fileWish(call);
    return { json: renderFile(copy(call.store, original.id, { name, ...wish })) };
  },
};
