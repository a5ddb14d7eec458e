import type { DriveFile, Permission, SharedDrive } from "../../workbook/drive/drive-file.ts";

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

export const renderPermission = (permission: Permission): Readonly<Record<string, unknown>> => ({
  kind: "drive#permission",
  ...permission,
});

export const renderDrive = ({ id, name, createdTime }: SharedDrive): Readonly<Record<string, unknown>> => ({
  kind: "drive#drive",
  id,
  name,
  createdTime,
});
