import { isTrashed } from "../../workbook/drive/folders.ts";
import { sharedDriveOf } from "../../workbook/drive/shared-drives.ts";
import { removeFile } from "../../workbook/drive/store.ts";
import type { Operation } from "../call.ts";
import { DRIVE_PARAMS, driveIdOf } from "./drive-params.ts";
import { visibleFile } from "./visible-file.ts";

/** Deletes a file for good, without the bin; a folder takes along what it holds. */
export const deleteFile: Operation = {
  name: "drive.files.delete",
  kind: "drive",
  method: "DELETE",
  path: "/drive/v3/files/{fileId}",
  params: DRIVE_PARAMS,
  handle: (call) => {
    removeFile(call.store, visibleFile(call).id);
    return { empty: true };
  },
};

/** Deletes for good what is in the caller's own bin, or in that of one shared drive. */
export const emptyTrash: Operation = {
  name: "drive.files.emptyTrash",
  kind: "drive",
  method: "DELETE",
  path: "/drive/v3/files/trash",
  params: [...DRIVE_PARAMS, "driveId"],
  handle: (call) => {
    const { store } = call;
    const driveId = driveIdOf(call) ?? undefined;
    if (driveId !== undefined) sharedDriveOf(store, driveId);
    for (const file of [...store.files.values()]) {
      if (file.driveId === driveId && store.files.has(file.id) && isTrashed(store, file)) removeFile(store, file.id);
    }
    return { empty: true };
  },
};
