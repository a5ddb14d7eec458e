import type { Permission } from "./drive-file.ts";
import { fileOf, NotFound, newId, putFile, type Store } from "./store.ts";

/** Who may do what with a file or a whole shared drive, which share one space of ids. */
export const permissionsOf = (store: Store, id: string): readonly Permission[] =>
  store.drives.get(id)?.permissions ?? fileOf(store, id).permissions;

/** Shares with somebody; who already has access gets the new role under the same permission. */
export function share(store: Store, id: string, wish: Omit<Permission, "id">): Permission {
  const permissions = permissionsOf(store, id);
  const known = permissions.find((other) => isSamePerson(other, wish));
  const permission = { ...wish, id: known?.id ?? newId(store, "permission") };
  putPermissions(store, id, [...permissions.filter((other) => other !== known), permission]);
  return permission;
}

/** Takes one permission away. */
export function unshare(store: Store, id: string, permissionId: string): void {
  const permissions = permissionsOf(store, id);
  const left = permissions.filter((permission) => permission.id !== permissionId);
  if (left.length === permissions.length) throw new NotFound("permission", permissionId);
  putPermissions(store, id, left);
}

function putPermissions(store: Store, id: string, permissions: readonly Permission[]): void {
  const drive = store.drives.get(id);
  if (drive) store.drives.set(id, { ...drive, permissions });
  else putFile(store, { ...fileOf(store, id), permissions });
}

// The owner's own permission carries no address here: nobody can be taken for it.
const isSamePerson = (a: Permission, b: Omit<Permission, "id">): boolean =>
  a.type === b.type &&
  (a.type === "anyone" || (a.emailAddress ?? a.domain) !== undefined) &&
  a.emailAddress?.toLowerCase() === b.emailAddress?.toLowerCase() &&
  a.domain === b.domain;
