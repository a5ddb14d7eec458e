import { copyFile as copy } from "../../workbook/drive/files.ts";
import type { Operation } from "../call.ts";
import { DEFAULT_FILE_FIELDS, FILE_FIELDS } from "./drive-fields.ts";
import { CONTENT_PARAMS, DRIVE_PARAMS } from "./drive-params.ts";
import { fileWish, notesOf } from "./file-wish.ts";
import { importedCopy } from "./imported-copy.ts";
import { fileRenderer } from "./render-file.ts";
import { visibleFile } from "./visible-file.ts";

/** Copies a file, beside itself unless a place is named; into a spreadsheet where that type is wished for. */
export const copyFile: Operation = {
  name: "drive.files.copy",
  kind: "drive",
  method: "POST",
  path: "/drive/v3/files/{fileId}/copy",
  params: [...DRIVE_PARAMS, ...CONTENT_PARAMS],
  fields: FILE_FIELDS,
  defaultFields: DEFAULT_FILE_FIELDS,
  handle: async (call) => {
    const wish = fileWish(call, ["id"]);
    const original = visibleFile(call);
    const { name = `Copy of ${original.name}`, parents, properties, appProperties } = wish;
    const converted = await importedCopy(call, original, { ...wish, name });
    if (converted) return { json: fileRenderer(call)(converted) };
    const file = copy(call.store, original.id, {
      name,
      maker: call.user,
      notes: notesOf(wish),
      ...(parents ? { parents } : {}),
      ...(properties ? { properties } : {}),
      ...(appProperties ? { appProperties } : {}),
    });
    return { json: fileRenderer(call)(file) };
  },
};
