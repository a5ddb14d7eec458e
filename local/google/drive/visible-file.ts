import type { DriveFile } from "../../workbook/drive/drive-file.ts";
import { fileOf, NotFound } from "../../workbook/drive/store.ts";
import type { Call } from "../call.ts";
import { flag, pathOf } from "../params.ts";

/** The file of the call. One in a shared drive is "not found" to who does not say `supportsAllDrives`. */
export function visibleFile(call: Call): DriveFile {
  const file = fileOf(call.store, pathOf(call, "fileId"));
  if (file.driveId !== undefined && !flag(call, "supportsAllDrives")) throw new NotFound("file", file.id);
  return file;
}

/** The id of a file, or of a whole shared drive, that the call may see. */
export function visibleId(call: Call): string {
  const id = pathOf(call, "fileId");
  if (call.store.drives.has(id) && flag(call, "supportsAllDrives")) return id;
  return visibleFile(call).id;
}
