import type { Permission } from "../../workbook/drive/drive-file.ts";
import {
  changePermission,
  effectivePermissions,
  permissionsOf,
  share,
  transferOwnership,
  unshare,
} from "../../workbook/drive/permissions.ts";
import { NotFound } from "../../workbook/drive/store.ts";
import type { Call, Operation } from "../call.ts";
import { flag, pathOf } from "../params.ts";
import { PERMISSION_FIELDS } from "./drive-fields.ts";
import { DRIVE_PARAMS, pageOf } from "./drive-params.ts";
import { permissionChange, permissionWish } from "./permission-wish.ts";
import { renderPermission } from "./render-permission.ts";
import { visibleId } from "./visible-file.ts";

const PATH = "/drive/v3/files/{fileId}/permissions";
const ONE = { fields: PERMISSION_FIELDS, defaultFields: "kind,id,type,role" };
const PARAMS = [...DRIVE_PARAMS, "enforceExpansiveAccess"];

const isInDrive = ({ store }: Call, id: string): boolean =>
  store.drives.has(id) || store.files.get(id)?.driveId !== undefined;

const answer = (call: Call, id: string, permission: Permission) => ({
  json: renderPermission(permission, isInDrive(call, id)),
});

/** Shares a file or a shared drive. No notification is ever sent from here. */
export const createPermission: Operation = {
  name: "drive.permissions.create",
  kind: "drive",
  method: "POST",
  path: PATH,
  params: [...PARAMS, "sendNotificationEmail", "emailMessage", "transferOwnership", "moveToNewOwnersRoot"],
  ...ONE,
  handle: (call) => {
    const id = visibleId(call);
    const wish = permissionWish(call, id, isInDrive(call, id));
    const give = wish.role === "owner" ? transferOwnership : share;
    return answer(call, id, give(call.store, id, wish));
  },
};

/** Who may do what, a page at a time; through a folder or a shared drive as well. */
export const listPermissions: Operation = {
  name: "drive.permissions.list",
  kind: "drive",
  method: "GET",
  path: PATH,
  params: [...PARAMS, "pageSize", "pageToken"],
  fields: { kind: true, permissions: PERMISSION_FIELDS, nextPageToken: true },
  defaultFields: `kind,nextPageToken,permissions(${ONE.defaultFields})`,
  handle: (call) => {
    const id = visibleId(call);
    const inDrive = isInDrive(call, id);
    const { page, next } = pageOf(call, effectivePermissions(call.store, id), { usual: 100, most: 100 });
    const permissions = page.map((permission) => rendered(permission, inDrive));
    return { json: { kind: "drive#permissionList", permissions, ...next } };
  },
};

/** One of them. */
export const getPermission: Operation = {
  name: "drive.permissions.get",
  kind: "drive",
  method: "GET",
  path: `${PATH}/{permissionId}`,
  params: PARAMS,
  ...ONE,
  handle: (call) => {
    const id = visibleId(call);
    const permissionId = pathOf(call, "permissionId");
    const permission = effectivePermissions(call.store, id).find((each) => each.id === permissionId);
    if (!permission) throw new NotFound("permission", permissionId);
    return { json: rendered(permission, isInDrive(call, id)) };
  },
};

function rendered({ details, ...permission }: ReturnType<typeof effectivePermissions>[number], inDrive: boolean) {
  return renderPermission(inDrive ? { ...permission, details } : permission, inDrive);
}

/** Gives somebody another role or another end. */
export const updatePermission: Operation = {
  name: "drive.permissions.update",
  kind: "drive",
  method: "PATCH",
  path: `${PATH}/{permissionId}`,
  params: [...PARAMS, "transferOwnership", "removeExpiration"],
  ...ONE,
  handle: (call) => {
    const id = visibleId(call);
    const permissionId = pathOf(call, "permissionId");
    const change = permissionChange(call, isInDrive(call, id));
    const known = permissionsOf(call.store, id).find((each) => each.id === permissionId);
    if (change.role === "owner" && known) return answer(call, id, transferOwnership(call.store, id, known));
    const changed = changePermission(call.store, id, permissionId, ({ expirationTime, ...permission }) => ({
      ...permission,
      ...(expirationTime === undefined || flag(call, "removeExpiration") ? {} : { expirationTime }),
      ...change,
    }));
    return answer(call, id, changed);
  },
};

/** Stops sharing with somebody. */
export const deletePermission: Operation = {
  name: "drive.permissions.delete",
  kind: "drive",
  method: "DELETE",
  path: `${PATH}/{permissionId}`,
  params: PARAMS,
  handle: (call) => {
    unshare(call.store, visibleId(call), pathOf(call, "permissionId"));
    return { empty: true };
  },
};
