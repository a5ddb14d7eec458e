import type { Permission } from "./drive-file.ts";
import { foldersAbove } from "./folders.ts";
import { permissionIdOf } from "./permission-id.ts";
import { Forbidden, fileOf, NotFound, putDrive, putFile, type Store } from "./store.ts";

/** What a file or a whole shared drive gives by itself; the two share one space of ids. */
export const permissionsOf = (store: Store, id: string): readonly Permission[] =>
  store.drives.get(id)?.permissions ?? fileOf(store, id).permissions;

/** A permission as it counts: what the file gives by itself, and what the folders and the shared drive above it give. */
export type EffectivePermission = Permission & { readonly details: readonly PermissionDetail[] };

/** `inheritedFrom`: the shared drive or folder above that gives it; the file's own permission has none. */
export type PermissionDetail = Pick<Permission, "role"> & { readonly inheritedFrom?: string };

/**
 * Who may do what with a file, the folders and the shared drive that hold it included: one permission a person, under the
 * highest of the roles. Details of it are told of items in shared drives only: discovery text of `permissionDetails`.
 */
export function effectivePermissions(store: Store, id: string): readonly EffectivePermission[] {
  const own = permissionsOf(store, id).map((permission) => ({ permission, detail: { role: permission.role } }));
  const inherited = placesAbove(store, id).flatMap((place) =>
    permissionsOf(store, place)
      .filter((permission) => !expired(store, permission))
      .flatMap((permission) => passedDown(permission, place)),
  );
  const people = new Map<string, EffectivePermission>();
  for (const { permission, detail } of [...inherited, ...own]) {
    const known = people.get(permission.id);
    const role = known && rankOf(known.role) < rankOf(permission.role) ? known.role : permission.role;
    people.set(permission.id, { ...permission, role, details: [...(known?.details ?? []), detail] });
  }
  return [...people.values()].filter((permission) => !expired(store, permission));
}

/** The shared drive first, then the folders from the top down. */
function placesAbove(store: Store, id: string): readonly string[] {
  const file = store.files.get(id);
  if (!file) return [];
  const folders = foldersAbove(store, file).map((folder) => folder.id);
  return [...(file.driveId === undefined ? [] : [file.driveId]), ...folders.toReversed()];
}

/** The owner of a folder may write what others put into it; one who bears no address is not told of there. */
function passedDown(
  permission: Permission,
  place: string,
): readonly { readonly permission: Permission; readonly detail: PermissionDetail }[] {
  if (permission.role === "owner" && permission.emailAddress === undefined) return [];
  const role = permission.role === "owner" ? "writer" : permission.role;
  return [{ permission: { ...permission, role }, detail: { role, inheritedFrom: place } }];
}

const expired = (store: Store, { expirationTime }: Permission): boolean =>
  expirationTime !== undefined && Date.parse(expirationTime) <= store.now().getTime();

const ROLES = ["owner", "organizer", "fileOrganizer", "writer", "commenter", "reader"] as const satisfies readonly [
  ...Permission["role"][],
];

const rankOf = (role: Permission["role"]): number => ROLES.indexOf(role);

/** Shares with somebody; who already has access gets the new role under the same permission. */
export function share(store: Store, id: string, wish: Omit<Permission, "id">): Permission {
  const permissions = permissionsOf(store, id);
  const known = permissions.find((other) => isSamePerson(other, wish));
  const permission = { ...wish, id: known?.id ?? permissionIdOf(wish) };
  putPermissions(store, id, [...permissions.filter((other) => other !== known), permission]);
  return permission;
}

/** Changes a permission that the file gives by itself. */
export function changePermission(
  store: Store,
  id: string,
  permissionId: string,
  change: (permission: Permission) => Permission,
): Permission {
  const changed = change(ownPermission(store, id, permissionId));
  const others = permissionsOf(store, id).filter((permission) => permission.id !== permissionId);
  putPermissions(store, id, [...others, changed]);
  return changed;
}

/** Makes a person the owner, and the owner until now a writer: discovery text of `transferOwnership`. */
export function transferOwnership(store: Store, id: string, wish: Omit<Permission, "id" | "role">): Permission {
  const owner = { ...wish, role: "owner" as const, id: permissionIdOf(wish) };
  const others = permissionsOf(store, id)
    .filter((permission) => permission.id !== owner.id)
    .map((permission) => (permission.role === "owner" ? { ...permission, role: "writer" as const } : permission));
  putPermissions(store, id, [...others, owner]);
  return owner;
}

/** Takes one permission away; what a person has through the shared drive stays. */
export function unshare(store: Store, id: string, permissionId: string): void {
  const own = ownPermission(store, id, permissionId);
  if (own.role === "owner") throw new Forbidden("The owner of a file cannot be removed.", "cannotRemoveOwner");
  const left = permissionsOf(store, id).filter((permission) => permission !== own);
  putPermissions(store, id, left);
}

/** Refused for a permission that only a shared drive gives: CSSS/csss-site#644, its reason since GAM-team/GAM 7.10.05. */
function ownPermission(store: Store, id: string, permissionId: string): Permission {
  const own = permissionsOf(store, id).find((permission) => permission.id === permissionId);
  if (own) return own;
  if (!effectivePermissions(store, id).some((permission) => permission.id === permissionId)) {
    throw new NotFound("permission", permissionId);
  }
  throw new Forbidden(
    "Cannot update or delete an inherited permission on a shared drive item.",
    "cannotModifyInheritedPermission",
  );
}

function putPermissions(store: Store, id: string, permissions: readonly Permission[]): void {
  const drive = store.drives.get(id);
  if (drive) putDrive(store, { ...drive, permissions });
  else putFile(store, { ...fileOf(store, id), permissions }, fileOf(store, id).modifiedTime);
}

// An owner whose permission carries no address: nobody can be taken for it.
const isSamePerson = (a: Permission, b: Omit<Permission, "id">): boolean =>
  a.type === b.type &&
  (a.type === "anyone" || (a.emailAddress ?? a.domain) !== undefined) &&
  a.emailAddress?.toLowerCase() === b.emailAddress?.toLowerCase() &&
  a.domain === b.domain;
