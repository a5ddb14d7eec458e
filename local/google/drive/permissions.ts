import type { Permission } from "../../workbook/drive/drive-file.ts";
import { changeRole, effectivePermissions, share, unshare } from "../../workbook/drive/permissions.ts";
import { InvalidRequest, onlyKnown } from "../../workbook/refusals.ts";
import type { Operation } from "../call.ts";
import { pageSizeOf, pathOf } from "../params.ts";
import { PERMISSION_FIELDS } from "./drive-fields.ts";
import { renderPermission } from "./render-file.ts";
import { visibleId } from "./visible-file.ts";

const PATH = "/drive/v3/files/{fileId}/permissions";
const DEFAULT_FIELDS = "kind,id,type,role";

/** Shares a file or a shared drive. No notification is ever sent from here. */
export const createPermission: Operation = {
  name: "drive.permissions.create",
  kind: "drive",
  method: "POST",
  path: PATH,
  params: ["supportsAllDrives", "sendNotificationEmail", "emailMessage"],
  fields: PERMISSION_FIELDS,
  defaultFields: DEFAULT_FIELDS,
  handle: (call) => ({ json: renderPermission(share(call.store, visibleId(call), wishOf(call.body))) }),
};

/** Who may do what, a page at a time; through a shared drive as well. */
export const listPermissions: Operation = {
  name: "drive.permissions.list",
  kind: "drive",
  method: "GET",
  path: PATH,
  params: ["supportsAllDrives", "pageSize", "pageToken"],
  fields: { kind: true, permissions: PERMISSION_FIELDS, nextPageToken: true },
  defaultFields: `kind,nextPageToken,permissions(${DEFAULT_FIELDS})`,
  handle: (call) => {
    const id = visibleId(call);
    const inDrive = call.store.files.get(id)?.driveId !== undefined;
    const all = effectivePermissions(call.store, id).map(({ details, ...permission }) =>
      renderPermission(inDrive ? { ...permission, details } : permission),
    );
    const start = Number(call.query.get("pageToken") ?? 0);
    const end = start + pageSizeOf(call);
    const next = end < all.length ? { nextPageToken: String(end) } : {};
    return { json: { kind: "drive#permissionList", permissions: all.slice(start, end), ...next } };
  },
};

/** Gives somebody another role. */
export const updatePermission: Operation = {
  name: "drive.permissions.update",
  kind: "drive",
  method: "PATCH",
  path: `${PATH}/{permissionId}`,
  params: ["supportsAllDrives"],
  fields: PERMISSION_FIELDS,
  defaultFields: DEFAULT_FIELDS,
  handle: (call) => {
    onlyKnown("Permission", call.body, ["role"]);
    const role = pick("role", call.body.role, SHARED_ROLES);
    return { json: renderPermission(changeRole(call.store, visibleId(call), pathOf(call, "permissionId"), role)) };
  },
};

/** Stops sharing with somebody. */
export const deletePermission: Operation = {
  name: "drive.permissions.delete",
  kind: "drive",
  method: "DELETE",
  path: `${PATH}/{permissionId}`,
  params: ["supportsAllDrives"],
  handle: (call) => {
    unshare(call.store, visibleId(call), pathOf(call, "permissionId"));
    return { empty: true };
  },
};

const SHARED_ROLES = ["organizer", "fileOrganizer", "writer", "commenter", "reader"] as const;

function wishOf(body: Readonly<Record<string, unknown>>): Omit<Permission, "id"> {
  onlyKnown("Permission", body, ["type", "role", "emailAddress", "domain", "kind"]);
  const type = pick("type", body.type, ["user", "group", "domain", "anyone"] as const);
  const role = pick("role", body.role, SHARED_ROLES);
  if (type === "anyone") return { type, role };
  const field = type === "domain" ? "domain" : "emailAddress";
  const value = body[field];
  if (typeof value !== "string" || value === "") {
    throw new InvalidRequest(`The ${field} field is required when the permission type is ${type}.`);
  }
  return { type, role, [field]: value };
}

function pick<T extends string>(name: string, value: unknown, options: readonly T[]): T {
  const known = options.find((option) => option === value);
  if (!known) throw new InvalidRequest(`The permission ${name} field is required or not valid here.`);
  return known;
}
