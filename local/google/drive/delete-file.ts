import { removeFile } from "../../workbook/drive/store.ts";
import type { Operation } from "../call.ts";
import { visibleFile } from "./visible-file.ts";

/** Deletes a file for good, without the bin. */
export const deleteFile: Operation = {
  name: "drive.files.delete",
  kind: "drive",
  method: "DELETE",
  path: "/drive/v3/files/{fileId}",
  params: ["supportsAllDrives"],
  handle: (call) => {
    removeFile(call.store, visibleFile(call).id);
    return { empty: true };
  },
};
