import type { FieldTree } from "../checked-mask.ts";

/** The fields of a permission that the local Google keeps; some that only accounts or time fill stay empty. */
export const PERMISSION_FIELDS = {
  kind: true,
  id: true,
  type: true,
  role: true,
  emailAddress: true,
  domain: true,
  permissionDetails: { permissionType: true, role: true, inherited: true, inheritedFrom: true },
  displayName: true,
  deleted: true,
  expirationTime: true,
  pendingOwner: true,
} as const satisfies FieldTree;

/** The fields of a file that the local Google keeps. */
export const FILE_FIELDS = {
  kind: true,
  id: true,
  name: true,
  mimeType: true,
  parents: true,
  driveId: true,
  teamDriveId: true,
  trashed: true,
  explicitlyTrashed: true,
  version: true,
  createdTime: true,
  modifiedTime: true,
  webViewLink: true,
  shared: true,
  ownedByMe: true,
  properties: true,
  capabilities: { canEdit: true },
  permissions: PERMISSION_FIELDS,
  permissionIds: true,
} as const satisfies FieldTree;

export const DRIVE_FIELDS = { kind: true, id: true, name: true, createdTime: true } as const satisfies FieldTree;

/** What Drive answers of a file when nobody says which fields. */
export const DEFAULT_FILE_FIELDS = "kind,id,name,mimeType";
