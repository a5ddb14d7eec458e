import type { DriveFile } from "../../workbook/drive/drive-file.ts";
import { ROOT_ID, rootFolder } from "../../workbook/drive/folders.ts";
import { fileOf, NotFound } from "../../workbook/drive/store.ts";
import type { Call } from "../call.ts";
import { pathOf } from "../params.ts";
import { knowsDrives } from "./drive-params.ts";

/** The file of the call. One in a shared drive is "not found" to who does not say `supportsAllDrives`. */
export function visibleFile(call: Call): DriveFile {
  const file = fileOf(call.store, pathOf(call, "fileId"));
  if (file.driveId !== undefined && !knowsDrives(call)) throw new NotFound("file", file.id);
  return file;
}

/** The file of the call, or a folder that is none in the store: "My Drive", or the top of a shared drive. */
export function visibleFolder(call: Call): DriveFile {
  const id = pathOf(call, "fileId");
  if (id === "root" || id === ROOT_ID) return rootFolder(new Date(0).toISOString());
  const drive = knowsDrives(call) ? call.store.drives.get(id) : undefined;
  if (!drive) return visibleFile(call);
  const { createdTime, name } = drive;
  return { ...rootFolder(createdTime), id, name, driveId: id };
}

/** The id of a file, or of a whole shared drive, that the call may see. */
export function visibleId(call: Call): string {
  const id = pathOf(call, "fileId");
  if (call.store.drives.has(id) && knowsDrives(call)) return id;
  return visibleFile(call).id;
}
