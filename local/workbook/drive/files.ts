import { type BatchResult, batchUpdate } from "../batch-update.ts";
import { recalculate } from "../formulas/recalculate.ts";
import { InvalidRequest } from "../refusals.ts";
import type { BatchContext } from "../requests/request-handler.ts";
import type { Spreadsheet } from "../spreadsheet.ts";
import type { Request } from "../wire.ts";
import {
  type DriveFile,
  type FileNotes,
  FOLDER_TYPE,
  type Permission,
  type Properties,
  SPREADSHEET_TYPE,
} from "./drive-file.ts";
import { driveOf } from "./folders.ts";
import { permissionIdOf } from "./permission-id.ts";
import { type PropertiesPatch, patchProperties } from "./properties.ts";
import { type NewContent, revisionOf } from "./revisions.ts";
import { Forbidden, fileOf, newId, putFile, type Store } from "./store.ts";

/**
 * What a new file is given; in a shared drive it inherits the drive, elsewhere `maker` (an address) owns it, or somebody
 * without a name. `content`: what a file of another type than Google's own holds.
 */
export type NewFile = {
  readonly name: string;
  readonly mimeType: string;
  readonly parents?: readonly string[];
  readonly properties?: Properties;
  readonly spreadsheet?: (id: string) => Spreadsheet;
  readonly content?: NewContent;
  readonly id?: string;
  readonly maker?: string;
  readonly createdTime?: string;
} & Pick<DriveFile, "appProperties" | "notes" | "shortcut">;

/** Creates a file at version 1, in the root when no folder or drive is named. */
export function createFile(
  store: Store,
  { parents = ["root"], id = newId(store, "file"), ...given }: NewFile,
): DriveFile {
  const driveId = driveOf(store, parents);
  const { name, mimeType, maker, createdTime = store.now().toISOString(), notes, properties, appProperties } = given;
  return putFile(store, {
    id,
    name,
    mimeType,
    parents,
    ...(driveId === undefined ? {} : { driveId }),
    trashed: false,
    version: 0,
    createdTime,
    modifiedTime: "",
    permissions: driveId === undefined ? [ownerOf(store, maker)] : [],
    ...(maker === undefined ? {} : { lastModifyingUser: maker }),
    ...(properties ? { properties } : {}),
    ...(appProperties ? { appProperties } : {}),
    ...(notes ? { notes } : {}),
    ...(given.shortcut ? { shortcut: given.shortcut } : {}),
    ...(given.content ? { revisions: [revisionOf(store, given.content)] } : {}),
    ...(given.spreadsheet ? { spreadsheet: recalculate(given.spreadsheet(id), store.now()) } : {}),
  });
}

function ownerOf(store: Store, emailAddress: string | undefined): Permission {
  const type = "user";
  if (emailAddress === undefined) return { id: newId(store, "permission"), type, role: "owner" };
  return { id: permissionIdOf({ type, emailAddress }), type, role: "owner", emailAddress };
}

/** The spreadsheet of a file; `InvalidRequest` for a file of another type, as the Sheets API answers. */
export function spreadsheetOf(store: Store, id: string): Spreadsheet {
  const { spreadsheet } = fileOf(store, id);
  if (!spreadsheet) throw new InvalidRequest("This operation is not supported for this document");
  return spreadsheet;
}

/** Puts a changed spreadsheet in place: the file takes its title, and its version grows. */
export function putSpreadsheet(store: Store, spreadsheet: Spreadsheet): DriveFile {
  const file = fileOf(store, spreadsheet.spreadsheetId);
  const calculated = recalculate(spreadsheet, store.now());
  return putFile(store, { ...file, name: spreadsheet.properties.title, spreadsheet: calculated });
}

/** A batch against a stored spreadsheet: applied whole and told to the change log, or refused whole and not. */
export function updateSpreadsheet(
  store: Store,
  id: string,
  requests: readonly Request[],
  context: BatchContext,
): BatchResult {
  const result = batchUpdate(spreadsheetOf(store, id), requests, context);
  putSpreadsheet(store, result.spreadsheet);
  return result;
}

/** Renames a file, and its spreadsheet with it. */
export function renamed(file: DriveFile, name: string): DriveFile {
  const { spreadsheet } = file;
  return spreadsheet
    ? { ...file, name, spreadsheet: { ...spreadsheet, properties: { ...spreadsheet.properties, title: name } } }
    : { ...file, name };
}

/** What a copy is given: its name, its place, and what it does not take from the original. */
export type CopyWish = {
  readonly name: string;
  readonly parents?: readonly string[];
  readonly properties?: PropertiesPatch;
  readonly appProperties?: PropertiesPatch;
  readonly notes?: FileNotes;
  readonly maker?: string;
};

/**
 * A copy under a new id: content, protections, formats and properties come along, sharing, star and revisions do not.
 * "Applies any requested updates with patch semantics": discovery text of `files.copy`.
 */
export function copyFile(store: Store, id: string, { name, maker, ...wish }: CopyWish): DriveFile {
  const original = fileOf(store, id);
  const { spreadsheet, mimeType, parents, shortcut } = original;
  if (mimeType === FOLDER_TYPE) throw new Forbidden("This file cannot be copied by the user.", "cannotCopyFile");
  const labels = patchProperties(original.properties, wish.properties ?? {});
  const own = patchProperties(original.appProperties, wish.appProperties ?? {});
  const { starred: _, trashedTime: __, ...notes } = { ...original.notes, ...wish.notes };
  const head = original.revisions?.at(-1);
  return createFile(store, {
    name,
    mimeType,
    parents: wish.parents ?? parents,
    ...(maker === undefined ? {} : { maker }),
    ...(labels ? { properties: labels } : {}),
    ...(own ? { appProperties: own } : {}),
    ...(Object.keys(notes).length > 0 ? { notes } : {}),
    ...(shortcut ? { shortcut } : {}),
    ...(head ? { content: head } : {}),
    ...(spreadsheet ? { spreadsheet: (newest) => copied(spreadsheet, newest, name) } : {}),
  });
}

const copied = (spreadsheet: Spreadsheet, spreadsheetId: string, title: string): Spreadsheet => ({
  ...spreadsheet,
  spreadsheetId,
  properties: { ...spreadsheet.properties, title },
});

/** Whether a file is a spreadsheet by its type. */
export const isSpreadsheet = ({ mimeType }: DriveFile): boolean => mimeType === SPREADSHEET_TYPE;
