import { type DriveFile, FOLDER_TYPE } from "../../workbook/drive/drive-file.ts";
import { ROOT_ID } from "../../workbook/drive/folders.ts";
import type { FileView } from "./file-view.ts";

/** What the caller may do with a file, all of them told; who may write it may do everything that its kind allows. */
export function fileCapabilities(file: DriveFile, view: FileView): Readonly<Record<string, boolean>> {
  const writes = view.canWrite(file) && file.id !== ROOT_ID;
  const isFolder = file.mimeType === FOLDER_TYPE;
  const inDrive = file.driveId !== undefined;
  const trashed = view.isTrashed(file);
  return {
    ...every(ANYONE, true),
    ...every(WRITER, writes),
    ...every(OWN_DRIVE, writes && !inDrive),
    ...every(SHARED_DRIVE, inDrive),
    ...every(SHARED_DRIVE_WRITER, writes && inDrive),
    ...every(FOLDER_WRITER, view.canWrite(file) && isFolder),
    ...every(SHARED_FOLDER_WRITER, writes && inDrive && isFolder),
    ...every(NEVER, false),
    canCopy: !isFolder,
    canListChildren: isFolder,
    canReadRevisions: !isFolder,
    canUntrash: writes && trashed,
  };
}

const every = (names: readonly string[], value: boolean): Record<string, boolean> =>
  Object.fromEntries(names.map((name) => [name, value]));

const words = (text: string): readonly string[] => text.split(" ");

const ANYONE = words("canDownload canReadLabels");
const WRITER = words(
  "canEdit canModifyContent canModifyContentRestriction canModifyEditorContentRestriction canModifyOwnerContentRestriction canRename canShare canTrash canDelete canComment canModifyLabels canChangeCopyRequiresWriterPermission canChangeViewersCanCopyContent",
);
const OWN_DRIVE = words("canMoveItemIntoTeamDrive canMoveItemWithinDrive canMoveItemOutOfDrive canRemoveMyDriveParent");
const SHARED_DRIVE = words("canReadDrive canReadTeamDrive");
const SHARED_DRIVE_WRITER = words(
  "canMoveItemWithinDrive canMoveItemWithinTeamDrive canMoveItemOutOfDrive canMoveItemOutOfTeamDrive canMoveTeamDriveItem",
);
const FOLDER_WRITER = words("canAddChildren canRemoveChildren canMoveChildrenWithinDrive");
const SHARED_FOLDER_WRITER = words(
  "canTrashChildren canDeleteChildren canMoveChildrenWithinTeamDrive canMoveChildrenOutOfDrive canMoveChildrenOutOfTeamDrive canAddFolderFromAnotherDrive",
);
const NEVER = words(
  "canAcceptOwnership canAddMyDriveParent canChangeSecurityUpdateEnabled canChangeItemDownloadRestriction canDisableInheritedPermissions canEnableInheritedPermissions canRemoveContentRestriction canStartApproval canAccessViaGenAi",
);
