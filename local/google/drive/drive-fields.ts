import type { FieldTree } from "../field-tree.ts";

const USER_FIELDS = {
  kind: true,
  displayName: true,
  photoLink: true,
  me: true,
  permissionId: true,
  emailAddress: true,
} as const satisfies FieldTree;

/** Every field of a permission; some that only accounts fill stay empty. */
export const PERMISSION_FIELDS = {
  ...all("kind id type role emailAddress domain displayName photoLink deleted expirationTime pendingOwner view"),
  ...all("allowFileDiscovery inheritedPermissionsDisabled"),
  permissionDetails: all("permissionType role inherited inheritedFrom"),
  teamDrivePermissionDetails: all("teamDrivePermissionType role inherited inheritedFrom"),
};

/** Every field of a file; what pictures, films, labels and encryption would fill stays empty. */
export const FILE_FIELDS: FieldTree = {
  ...all("kind id name mimeType parents driveId teamDriveId trashed explicitlyTrashed trashedTime version"),
  ...all("createdTime modifiedTime modifiedByMe modifiedByMeTime viewedByMe viewedByMeTime sharedWithMeTime"),
  ...all("webViewLink webContentLink iconLink thumbnailLink thumbnailVersion hasThumbnail exportLinks"),
  ...all("shared ownedByMe starred description properties appProperties capabilities permissionIds spaces"),
  ...all("size quotaBytesUsed md5Checksum sha1Checksum sha256Checksum headRevisionId originalFilename"),
  ...all("fileExtension fullFileExtension folderColorRgb isAppAuthorized copyRequiresWriterPermission"),
  ...all("viewersCanCopyContent writersCanShare hasAugmentedPermissions inheritedPermissionsDisabled resourceKey"),
  ...all("clientEncryptionDetails contentHints contentRestrictions downloadRestrictions imageMediaMetadata"),
  ...all("videoMediaMetadata labelInfo linkShareMetadata"),
  shortcutDetails: all("targetId targetMimeType targetResourceKey"),
  owners: USER_FIELDS,
  lastModifyingUser: USER_FIELDS,
  sharingUser: USER_FIELDS,
  trashingUser: USER_FIELDS,
  permissions: PERMISSION_FIELDS,
};

/** Every field of a shared drive; its look stays empty. */
export const DRIVE_FIELDS = all(
  "kind id name createdTime hidden colorRgb restrictions capabilities orgUnitId themeId backgroundImageFile backgroundImageLink",
);

/** Every field of a revision; what is only published on the web stays empty. */
export const REVISION_FIELDS = {
  ...all("kind id mimeType modifiedTime keepForever originalFilename size md5Checksum exportLinks"),
  ...all("published publishAuto publishedLink publishedOutsideDomain"),
  lastModifyingUser: USER_FIELDS,
};

/** What Drive answers of a file when nobody says which fields; the two last of items in shared drives only. */
export const DEFAULT_FILE_FIELDS = "kind,id,name,mimeType,resourceKey,teamDriveId,driveId";

function all(names: string): Record<string, true> {
  return Object.fromEntries(names.split(" ").map((name) => [name, true] as const));
}
