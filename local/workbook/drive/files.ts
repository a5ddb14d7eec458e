import { type BatchResult, batchUpdate } from "../batch-update.ts";
import { recalculate } from "../formulas/recalculate.ts";
import { InvalidRequest } from "../refusals.ts";
import type { BatchContext } from "../requests/request-handler.ts";
import type { Spreadsheet } from "../spreadsheet.ts";
import type { Request } from "../wire.ts";
import { type DriveFile, type Properties, SPREADSHEET_TYPE } from "./drive-file.ts";
import { type PropertiesPatch, patchProperties } from "./properties.ts";
import { fileOf, newId, putFile, type Store } from "./store.ts";

/** What a new file is given; in a shared drive it inherits the drive, elsewhere its maker owns it. */
export type NewFile = {
  readonly name: string;
  readonly mimeType: string;
  readonly parents?: readonly string[];
  readonly properties?: Properties;
  readonly spreadsheet?: (id: string) => Spreadsheet;
};

/** Creates a file at version 1, in the root when no folder or drive is named. */
export function createFile(store: Store, { name, mimeType, parents = ["root"], ...given }: NewFile): DriveFile {
  const id = newId(store, "file");
  const driveId = driveOf(store, parents);
  return putFile(store, {
    id,
    name,
    mimeType,
    parents,
    ...(driveId === undefined ? {} : { driveId }),
    trashed: false,
    version: 0,
    createdTime: store.now().toISOString(),
    modifiedTime: "",
    permissions: driveId === undefined ? [{ id: newId(store, "permission"), type: "user", role: "owner" }] : [],
    ...(given.properties ? { properties: given.properties } : {}),
    ...(given.spreadsheet ? { spreadsheet: recalculate(given.spreadsheet(id), store.now()) } : {}),
  });
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

/** What a copy is given: its name, its place, and the properties that it does not take from the original. */
export type CopyWish = {
  readonly name: string;
  readonly parents?: readonly string[];
  readonly properties?: PropertiesPatch;
};

/**
 * A copy under a new id: content, protections, formats and properties come along, sharing does not. "Applies any
 * requested updates with patch semantics": discovery text of `files.copy`.
 */
export function copyFile(store: Store, id: string, { name, ...wish }: CopyWish): DriveFile {
  const { spreadsheet, mimeType, parents, properties } = fileOf(store, id);
  const labels = patchProperties(properties, wish.properties ?? {});
  return createFile(store, {
    name,
    mimeType,
    parents: wish.parents ?? parents,
    ...(labels ? { properties: labels } : {}),
    ...(spreadsheet
      ? {
          spreadsheet: (spreadsheetId) => ({
            ...spreadsheet,
            spreadsheetId,
            properties: { ...spreadsheet.properties, title: name },
          }),
        }
      : {}),
  });
}

/** Whether a file is a spreadsheet by its type. */
export const isSpreadsheet = ({ mimeType }: DriveFile): boolean => mimeType === SPREADSHEET_TYPE;

function driveOf(store: Store, parents: readonly string[]): string | undefined {
  const [parent = "root"] = parents;
  if (parents.length > 1) throw new InvalidRequest("A file has exactly one parent.");
  if (parent === "root") return undefined;
  return store.drives.has(parent) ? parent : fileOf(store, parent).driveId;
}
