import type { Permission } from "./drive-file.ts";
import { Forbidden, fileOf, NotFound, newId, putFile, type Store } from "./store.ts";

/** What a file or a whole shared drive gives by itself; the two share one space of ids. */
export const permissionsOf = (store: Store, id: string): readonly Permission[] =>
  store.drives.get(id)?.permissions ?? fileOf(store, id).permissions;

/** A permission as it counts: what the file gives by itself, and what the shared drive that holds it gives its members. */
export type EffectivePermission = Permission & { readonly details: readonly PermissionDetail[] };

/** `inheritedFrom`: the shared drive whose member this is; the file's own permission has none. */
export type PermissionDetail = Pick<Permission, "role"> & { readonly inheritedFrom?: string };

/**
 * Who may do what with a file, the members of its shared drive included: one permission a person, under the highest of
 * the roles. Details of it are told of items in shared drives only: discovery text of `permissionDetails`.
 */
export function effectivePermissions(store: Store, id: string): readonly EffectivePermission[] {
  const own = permissionsOf(store, id).map((permission) => ({ permission, detail: { role: permission.role } }));
  const driveId = store.files.get(id)?.driveId;
  const members = driveId === undefined ? [] : permissionsOf(store, driveId);
  const inherited = members.map((permission) => ({
    permission,
    detail: { role: permission.role, ...(driveId === undefined ? {} : { inheritedFrom: driveId }) },
  }));
  const people = new Map<string, EffectivePermission>();
  for (const { permission, detail } of [...inherited, ...own]) {
    const known = people.get(permission.id);
    const role = known && rankOf(known.role) < rankOf(permission.role) ? known.role : permission.role;
    people.set(permission.id, { ...permission, role, details: [...(known?.details ?? []), detail] });
  }
  return [...people.values()];
}

const ROLES = ["owner", "organizer", "fileOrganizer", "writer", "commenter", "reader"] as const satisfies readonly [
  ...Permission["role"][],
];

const rankOf = (role: Permission["role"]): number => ROLES.indexOf(role);

/** Shares with somebody; who already has access gets the new role under the same permission. */
export function share(store: Store, id: string, wish: Omit<Permission, "id">): Permission {
  const permissions = permissionsOf(store, id);
  const known = permissions.find((other) => isSamePerson(other, wish));
  const member = effectivePermissions(store, id).find((other) => isSamePerson(other, wish));
  const permission = { ...wish, id: known?.id ?? member?.id ?? newId(store, "permission") };
  putPermissions(store, id, [...permissions.filter((other) => other !== known), permission]);
  return permission;
}

/** Gives a permission another role. */
export function changeRole(store: Store, id: string, permissionId: string, role: Permission["role"]): Permission {
  const changed = { ...ownPermission(store, id, permissionId), role };
  const others = permissionsOf(store, id).filter((permission) => permission.id !== permissionId);
  putPermissions(store, id, [...others, changed]);
  return changed;
}

/** Takes one permission away; what a person has through the shared drive stays. */
export function unshare(store: Store, id: string, permissionId: string): void {
  const own = ownPermission(store, id, permissionId);
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
  if (drive) store.drives.set(id, { ...drive, permissions });
  else putFile(store, { ...fileOf(store, id), permissions });
}

// The owner's own permission carries no address here: nobody can be taken for it.
const isSamePerson = (a: Permission, b: Omit<Permission, "id">): boolean =>
  a.type === b.type &&
  (a.type === "anyone" || (a.emailAddress ?? a.domain) !== undefined) &&
  a.emailAddress?.toLowerCase() === b.emailAddress?.toLowerCase() &&
  a.domain === b.domain;
