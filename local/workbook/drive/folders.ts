import { InvalidRequest } from "../refusals.ts";
import { type DriveFile, FOLDER_TYPE } from "./drive-file.ts";
import { Forbidden, fileOf, type Store } from "./store.ts";

/** The id of "My Drive" as it is told; `root` is its other name, and how a file's place says it here. */
export const ROOT_ID = "0ALocalMyDriveUk9PVA";

/** The name under which a place is kept. */
export const placeOf = (id: string): string => (id === ROOT_ID ? "root" : id);

/** "My Drive" itself, which is told like any folder and never changes. */
export const rootFolder = (createdTime: string): DriveFile => ({
  id: ROOT_ID,
  name: "My Drive",
  mimeType: FOLDER_TYPE,
  parents: [],
  trashed: false,
  version: 1,
  createdTime,
  modifiedTime: createdTime,
  permissions: [],
});

/** The folders that hold a file, nearest first, up to the drive's top and without it. */
export function foldersAbove(store: Store, { parents }: DriveFile): readonly DriveFile[] {
  const folder = store.files.get(parents[0] ?? "");
  return folder ? [folder, ...foldersAbove(store, folder)] : [];
}

/** Whether a file is in the bin, by itself or with a folder that holds it: discovery text of `File.trashed`. */
export const isTrashed = (store: Store, file: DriveFile): boolean =>
  file.trashed || foldersAbove(store, file).some(({ trashed }) => trashed);

/** Everything that a folder holds, its folders' content included. */
export function contentOf(store: Store, folderId: string): readonly DriveFile[] {
  const held = [...store.files.values()].filter(({ parents }) => parents.includes(folderId));
  return held.flatMap((file) => [file, ...contentOf(store, file.id)]);
}

/** The shared drive that a place belongs to; refused where the place is no folder, or more than one. */
export function driveOf(store: Store, parents: readonly string[]): string | undefined {
  const [parent = "root"] = parents;
  if (parents.length > 1) {
    throw new Forbidden("Increasing the number of parents is not allowed", "cannotAddParent");
  }
  if (parent === "root") return undefined;
  if (store.drives.has(parent)) return parent;
  const folder = fileOf(store, parent);
  if (folder.mimeType !== FOLDER_TYPE) {
    throw new Forbidden("The specified parent is not a folder.", "parentNotAFolder");
  }
  return folder.driveId;
}

/** The file in another folder; what it holds goes along into another drive. Refused inside itself. */
export function movedTo(store: Store, file: DriveFile, parent: string): readonly DriveFile[] {
  const driveId = driveOf(store, [parent]);
  const above = store.files.get(parent);
  if (parent === file.id || (above && foldersAbove(store, above).some(({ id }) => id === file.id))) {
    throw new InvalidRequest("The file cannot be moved into itself or one of its descendants.");
  }
  const along = driveId === file.driveId ? [] : contentOf(store, file.id);
  return [{ ...inDrive(file, driveId), parents: [parent] }, ...along.map((held) => inDrive(held, driveId))];
}

function inDrive({ driveId: _, ...file }: DriveFile, driveId: string | undefined): DriveFile {
  return driveId === undefined ? file : { ...file, driveId, permissions: withoutOwner(file) };
}

const withoutOwner = ({ permissions }: DriveFile): DriveFile["permissions"] =>
  permissions.filter(({ role }) => role !== "owner");
