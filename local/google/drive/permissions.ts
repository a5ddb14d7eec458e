import type { Permission } from "../../workbook/drive/drive-file.ts";
import { permissionsOf, share, unshare } from "../../workbook/drive/permissions.ts";
import { InvalidRequest, onlyKnown } from "../../workbook/refusals.ts";
import type { Operation } from "../call.ts";
import { pathOf } from "../params.ts";
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
  params: ["supportsAllDrives", "sendNotificationEmail"],
  fields: PERMISSION_FIELDS,
  defaultFields: DEFAULT_FIELDS,
  handle: (call) => ({ json: renderPermission(share(call.store, visibleId(call), wishOf(call.body))) }),
};

/** Who may do what. */
export const listPermissions: Operation = {
  name: "drive.permissions.list",
  kind: "drive",
  method: "GET",
  path: PATH,
  params: ["supportsAllDrives", "pageSize"],
  fields: { kind: true, permissions: PERMISSION_FIELDS, nextPageToken: true },
  defaultFields: `kind,permissions(${DEFAULT_FIELDS})`,
  handle: (call) => {
    const permissions = permissionsOf(call.store, visibleId(call)).map(renderPermission);
    return { json: { kind: "drive#permissionList", permissions } };
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

function wishOf(body: Readonly<Record<string, unknown>>): Omit<Permission, "id"> {
  onlyKnown("Permission", body, ["type", "role", "emailAddress", "domain", "kind"]);
  const type = pick("type", body.type, ["user", "group", "domain", "anyone"] as const);
  const role = pick("role", body.role, ["organizer", "fileOrganizer", "writer", "commenter", "reader"] as const);
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
