import type { SharedDrive } from "./drive-file.ts";
import { NotFound, newId, type Store } from "./store.ts";

/** Makes a shared drive, or `null` when the same wish already made one. */
export function createDrive(store: Store, name: string, requestId: string): SharedDrive | null {
  if ([...store.drives.values()].some((drive) => drive.requestId === requestId)) return null;
  const drive = {
    id: newId(store, "drive"),
    name,
    createdTime: store.now().toISOString(),
    requestId,
    permissions: [{ id: newId(store, "permission"), type: "user" as const, role: "organizer" as const }],
  };
  store.drives.set(drive.id, drive);
  return drive;
}

/** The shared drive, or `NotFound`. */
export function sharedDriveOf(store: Store, id: string): SharedDrive {
  const drive = store.drives.get(id);
  if (!drive) throw new NotFound("drive", id);
  return drive;
}
