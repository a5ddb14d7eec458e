import { type DriveFile, SPREADSHEET_TYPE } from "../../workbook/drive/drive-file.ts";
import { bytesOf } from "../../workbook/drive/stored-bytes.ts";
import { Unsupported } from "../../workbook/refusals.ts";
import type { Call } from "../call.ts";
import type { FileWish } from "./file-wish.ts";
import { newFile } from "./new-file.ts";

/** A copy under another type: an uploaded .xlsx, CSV or TSV as a spreadsheet; `null` where the type stays the same. */
export async function importedCopy(call: Call, original: DriveFile, wish: FileWish): Promise<DriveFile | null> {
  if (wish.mimeType === undefined || wish.mimeType === original.mimeType) return null;
  const head = original.revisions?.at(-1);
  if (wish.mimeType !== SPREADSHEET_TYPE || !head) {
    throw new Unsupported(`Copying ${original.mimeType} as ${wish.mimeType} is not supported by the local Google.`);
  }
  const body = { ...wish, parents: wish.parents ?? original.parents };
  return newFile({ ...call, body }, { type: head.mimeType, bytes: bytesOf(head.stored) });
}
