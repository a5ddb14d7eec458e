import { type DriveFile, SPREADSHEET_TYPE } from "../../workbook/drive/drive-file.ts";
import { renamed, spreadsheetOf } from "../../workbook/drive/files.ts";
import { movedTo, placeOf } from "../../workbook/drive/folders.ts";
import { patchProperties, withProperties } from "../../workbook/drive/properties.ts";
import { withContent } from "../../workbook/drive/revisions.ts";
import { Forbidden, putFile } from "../../workbook/drive/store.ts";
import { storeBytes } from "../../workbook/drive/stored-bytes.ts";
import { recalculate } from "../../workbook/formulas/recalculate.ts";
import { InvalidRequest, Unsupported } from "../../workbook/refusals.ts";
import type { Call } from "../call.ts";
import { GoogleError } from "../google-error.ts";
import { knowsDrives } from "./drive-params.ts";
import { type FileWish, fileWish, notesOf, visiblePlace } from "./file-wish.ts";
import { importSpreadsheet } from "./import-spreadsheet.ts";
import type { SentContent } from "./new-file.ts";
import { visibleFile } from "./visible-file.ts";

/**
 * Carries out an update: name, notes, labels, the bin, another folder, another content. Only a new name, a new description
 * or a new content modifies the file; the rest makes its version grow.
 */
export async function changedFile(call: Call, content: SentContent | null): Promise<DriveFile> {
  if (call.body.parents !== undefined) throw parentsAreNotWritten();
  const wish = fileWish(call, ["id", "createdTime", "shortcutDetails"]);
  const file = visibleFile(call);
  checkType(file, wish, content);
  const described = withWords(call, file, wish);
  const filled = content ? await withSent(call, described, wish, content) : described;
  const [moved = filled, ...along] = placed(call, filled);
  for (const held of along) putFile(call.store, held, held.modifiedTime);
  return putFile(call.store, moved, modifiedTime(call, file, wish, content));
}

const parentsAreNotWritten = (): GoogleError =>
  new GoogleError(
    403,
    "The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.",
    "fieldNotWritable",
  );

/** "The value cannot be changed unless a new revision is uploaded": discovery text of `File.mimeType`. */
function checkType({ mimeType }: DriveFile, wish: FileWish, content: SentContent | null): void {
  if (wish.mimeType === undefined || wish.mimeType === mimeType || content) return;
  throw new InvalidRequest("The mimeType of a file cannot be changed without a new content.");
}

function withWords({ store, user }: Call, file: DriveFile, wish: FileWish): DriveFile {
  const named = wish.name === undefined ? file : { ...renamed(file, wish.name), lastModifyingUser: user };
  const { appProperties: _, ...labelled } = withProperties(named, wish.properties ?? {});
  const appProperties = patchProperties(file.appProperties, wish.appProperties ?? {});
  const binned = wish.trashed === true && !file.trashed ? { trashedTime: store.now().toISOString() } : {};
  const notes = { ...file.notes, ...notesOf(wish), ...binned };
  return {
    ...labelled,
    ...(appProperties ? { appProperties } : {}),
    ...(Object.keys(notes).length > 0 ? { notes } : {}),
    trashed: wish.trashed ?? file.trashed,
  };
}

async function withSent(call: Call, file: DriveFile, wish: FileWish, content: SentContent): Promise<DriveFile> {
  const lastModifyingUser = call.user;
  if (file.mimeType === SPREADSHEET_TYPE) {
    const properties = spreadsheetOf(call.store, file.id).properties;
    const place = { title: file.name, locale: properties.locale, now: call.store.now() };
    const imported = await importSpreadsheet(content, place);
    const spreadsheet = { ...imported, properties, spreadsheetId: file.id };
    return { ...file, lastModifyingUser, spreadsheet: recalculate(spreadsheet, place.now) };
  }
  if (!file.revisions || wish.mimeType?.startsWith("application/vnd.google-apps.")) {
    throw new Unsupported(`A new content of a file of type ${file.mimeType} is not supported by the local Google.`);
  }
  const mimeType = wish.mimeType ?? content.type;
  const originalFilename = wish.originalFilename ?? file.name;
  const stored = storeBytes(content.bytes);
  return { ...withContent(call.store, file, { mimeType, originalFilename, stored }), lastModifyingUser };
}

/** The file where `addParents` and `removeParents` put it, and what comes along with it. */
function placed(call: Call, file: DriveFile): readonly DriveFile[] {
  const added = idsOf(call, "addParents").map((id) => visiblePlace(call, id));
  const removed = new Set(idsOf(call, "removeParents").map(placeOf));
  const kept = file.parents.filter((parent) => !removed.has(parent) && !added.includes(parent));
  const parents = [...kept, ...added];
  if (added.length === 0 && removed.size === 0) return [file];
  if (file.driveId !== undefined && (parents.length !== 1 || !knowsDrives(call))) {
    throw new Forbidden("A shared drive item must have exactly one parent.", "teamDrivesParentLimit");
  }
  if (parents.length > 1) throw new Forbidden("Increasing the number of parents is not allowed", "cannotAddParent");
  return movedTo(call.store, file, parents[0] ?? "root");
}

const idsOf = ({ query }: Call, name: string): readonly string[] =>
  (query.get(name) ?? "")
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");

function modifiedTime({ store }: Call, file: DriveFile, wish: FileWish, content: SentContent | null): string {
  if (wish.modifiedTime) return new Date(wish.modifiedTime).toISOString();
  const modifies = content !== null || wish.name !== undefined || wish.description !== undefined;
  return modifies ? store.now().toISOString() : file.modifiedTime;
}
