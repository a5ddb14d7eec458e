import type { DriveFile } from "../../workbook/drive/drive-file.ts";
import { FOLDER_TYPE, SHORTCUT_TYPE, SPREADSHEET_TYPE } from "../../workbook/drive/drive-file.ts";
import { createFile, type NewFile } from "../../workbook/drive/files.ts";
import { patchProperties } from "../../workbook/drive/properties.ts";
import { fileOf, isGivenId } from "../../workbook/drive/store.ts";
import { storeBytes } from "../../workbook/drive/stored-bytes.ts";
import { newSpreadsheet } from "../../workbook/new-spreadsheet.ts";
import { InvalidRequest, Unsupported } from "../../workbook/refusals.ts";
import type { Spreadsheet } from "../../workbook/spreadsheet.ts";
import type { Call } from "../call.ts";
import { GoogleError } from "../google-error.ts";
import { type FileWish, fileWish, notesOf } from "./file-wish.ts";
import { importSpreadsheet } from "./import-spreadsheet.ts";

/** A content as it was sent; `type` without its parameters. */
export type SentContent = { readonly type: string; readonly bytes: Uint8Array };

const GOOGLE_TYPE = "application/vnd.google-apps.";

/**
 * Makes the file that a call wishes for. A content becomes a spreadsheet where one is wished for, and is kept byte for byte
 * otherwise; Google's other kinds are made empty.
 */
export async function newFile(call: Call, content: SentContent | null): Promise<DriveFile> {
  const wish = fileWish(call);
  const { name = "Untitled", parents } = wish;
  const mimeType = wish.mimeType ?? content?.type ?? "application/octet-stream";
  const properties = patchProperties(undefined, wish.properties ?? {});
  const appProperties = patchProperties(undefined, wish.appProperties ?? {});
  const notes = notesOf(wish);
  return createFile(call.store, {
    name,
    mimeType,
    maker: call.user,
    ...idOf(call, wish.id),
    ...(parents ? { parents } : {}),
    ...(properties ? { properties } : {}),
    ...(appProperties ? { appProperties } : {}),
    ...(Object.keys(notes).length > 0 ? { notes } : {}),
    ...(wish.createdTime ? { createdTime: new Date(wish.createdTime).toISOString() } : {}),
    ...(await holding(call, wish, { name, mimeType, content })),
  });
}

type Wished = { readonly name: string; readonly mimeType: string; readonly content: SentContent | null };

async function holding(call: Call, wish: FileWish, { name, mimeType, content }: Wished): Promise<Partial<NewFile>> {
  if (mimeType === FOLDER_TYPE) return {};
  if (mimeType === SHORTCUT_TYPE) return { shortcut: shortcutOf(call, wish) };
  if (mimeType === SPREADSHEET_TYPE) return { spreadsheet: await spreadsheetMaker(call, name, content) };
  if (mimeType.startsWith(GOOGLE_TYPE)) {
    if (content) throw new Unsupported(`Importing a content as ${mimeType} is not supported by the local Google.`);
    return {};
  }
  const stored = storeBytes(content?.bytes ?? new Uint8Array());
  return { content: { mimeType, originalFilename: wish.originalFilename ?? name, stored } };
}

async function spreadsheetMaker(
  call: Call,
  title: string,
  content: SentContent | null,
): Promise<(id: string) => Spreadsheet> {
  if (!content) return (id) => newSpreadsheet(id, { properties: { title } });
  const imported = await importSpreadsheet(content, { title, locale: "en_US", now: call.store.now() });
  return (spreadsheetId) => ({ ...imported, spreadsheetId });
}

function shortcutOf({ store }: Call, { shortcutDetails }: FileWish): NonNullable<DriveFile["shortcut"]> {
  if (!shortcutDetails) throw new InvalidRequest("A shortcut must have a target.");
  const { id: targetId, mimeType: targetMimeType } = fileOf(store, shortcutDetails.targetId);
  if (targetMimeType !== SHORTCUT_TYPE) return { targetId, targetMimeType };
  throw new GoogleError(403, "A shortcut's target cannot be another shortcut.", "shortcutTargetInvalid");
}

/** An id that was generated for the caller and is still free. */
function idOf({ store }: Call, id: string | undefined): { readonly id?: string } {
  if (id === undefined) return {};
  if (store.files.has(id)) throw new GoogleError(409, "A file already exists with the provided ID.", "fileIdInUse");
  if (!isGivenId(store, id)) throw new GoogleError(400, "The provided file ID is not usable.", "invalid", "file.id");
  return { id };
}
