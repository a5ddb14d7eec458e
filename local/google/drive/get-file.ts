import type { DriveFile } from "../../workbook/drive/drive-file.ts";
import { bytesOf } from "../../workbook/drive/stored-bytes.ts";
import type { Answer, Operation } from "../call.ts";
import { GoogleError } from "../google-error.ts";
import { DEFAULT_FILE_FIELDS, FILE_FIELDS } from "./drive-fields.ts";
import { DRIVE_PARAMS } from "./drive-params.ts";
import { fileRenderer } from "./render-file.ts";
import { visibleFolder } from "./visible-file.ts";

/** What Drive knows of a file, or its content (`alt=media`). */
export const getFile: Operation = {
  name: "drive.files.get",
  kind: "drive",
  method: "GET",
  path: "/drive/v3/files/{fileId}",
  params: [...DRIVE_PARAMS, "acknowledgeAbuse"],
  fields: FILE_FIELDS,
  defaultFields: DEFAULT_FILE_FIELDS,
  media: true,
  handle: (call) => {
    const file = visibleFolder(call);
    return call.query.get("alt") === "media" ? contentOf(file) : { json: fileRenderer(call)(file) };
  },
};

function contentOf({ revisions }: DriveFile): Answer {
  const head = revisions?.at(-1);
  if (head) return { bytes: bytesOf(head.stored), type: head.mimeType };
  throw new GoogleError(
    403,
    "Only files with binary content can be downloaded. Use Export with Docs Editors files.",
    "fileNotDownloadable",
    "alt",
  );
}
