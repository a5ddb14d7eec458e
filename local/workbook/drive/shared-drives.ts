import type { SharedDrive } from "./drive-file.ts";
import { permissionIdOf } from "./permission-id.ts";
import { Forbidden, NotFound, newId, putDrive, type Store } from "./store.ts";

/** Makes a shared drive, or `null` when the same wish already made one. Its maker is its first organizer. */
export function createDrive(store: Store, name: string, requestId: string, maker?: string): SharedDrive | null {
  if ([...store.drives.values()].some((drive) => drive.requestId === requestId)) return null;
  const type = "user" as const;
  const organizer = maker === undefined ? {} : { emailAddress: maker };
  const id = newId(store, "drive");
  const permissionId = maker === undefined ? newId(store, "permission") : permissionIdOf({ type, emailAddress: maker });
  return putDrive(store, {
    id,
    name,
    createdTime: store.now().toISOString(),
    requestId,
    permissions: [{ id: permissionId, type, role: "organizer", ...organizer }],
  });
}

/** The shared drive, or `NotFound`. */
export function sharedDriveOf(store: Store, id: string): SharedDrive {
  const drive = store.drives.get(id);
  if (!drive) throw new NotFound("drive", id);
  return drive;
}

/** Takes an empty shared drive away; one that holds anything, were it in the bin, is refused. */
export function deleteDrive(store: Store, id: string): void {
  const drive = sharedDriveOf(store, id);
  if ([...store.files.values()].some(({ driveId }) => driveId === id)) {
    throw new Forbidden("This resource cannot be deleted because it has children.", "cannotDeleteResourceWithChildren");
  }
  putDrive(store, drive, true);
}
