import type { DriveFile, Permission, SharedDrive } from "../../workbook/drive/drive-file.ts";
import type { EffectivePermission } from "../../workbook/drive/permissions.ts";

/** A file as Drive answers it; `version` is a text, as every 64-bit number on the wire. */
export function renderFile(file: DriveFile): Readonly<Record<string, unknown>> {
  const { spreadsheet: _, permissions, version, driveId, ...rest } = file;
  return {
    kind: "drive#file",
    ...rest,
    version: String(version),
    explicitlyTrashed: file.trashed,
    webViewLink: `https://docs.google.com/spreadsheets/d/${file.id}/edit`,
    ...(driveId === undefined
      ? { permissions: permissions.map(renderPermission), shared: permissions.length > 1, ownedByMe: true }
      : { driveId, teamDriveId: driveId, shared: true }),
    permissionIds: permissions.map(({ id }) => id),
  };
}

/** A permission as Drive answers it; of an item in a shared drive with where it comes from. */
export function renderPermission(permission: Permission | EffectivePermission): Readonly<Record<string, unknown>> {
  const { details = [], ...rest } = "details" in permission ? permission : { ...permission, details: [] };
  if (details.length === 0) return { kind: "drive#permission", ...rest };
  return {
    kind: "drive#permission",
    ...rest,
    permissionDetails: details.map(({ role, inheritedFrom }) => ({
      permissionType: inheritedFrom === undefined ? "file" : "member",
      role,
      inherited: inheritedFrom !== undefined,
      ...(inheritedFrom === undefined ? {} : { inheritedFrom }),
    })),
  };
}

export const renderDrive = ({ id, name, createdTime }: SharedDrive): Readonly<Record<string, unknown>> => ({
  kind: "drive#drive",
  id,
  name,
  createdTime,
});
