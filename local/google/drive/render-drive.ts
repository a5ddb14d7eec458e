import type { SharedDrive } from "../../workbook/drive/drive-file.ts";

/** A shared drive as Drive answers it to one of its organizers. */
export const renderDrive = ({ id, name, createdTime, ...rest }: SharedDrive): Readonly<Record<string, unknown>> => ({
  kind: "drive#drive",
  id,
  name,
  createdTime,
  hidden: rest.hidden ?? false,
  ...(rest.colorRgb ? { colorRgb: rest.colorRgb } : {}),
  restrictions: { ...NO_RESTRICTIONS, ...rest.restrictions },
  capabilities: CAPABILITIES,
});

const NO_RESTRICTIONS = {
  adminManagedRestrictions: false,
  copyRequiresWriterPermission: false,
  domainUsersOnly: false,
  driveMembersOnly: false,
  sharingFoldersRequiresOrganizerPermission: false,
};

const CAPABILITIES = Object.fromEntries(
  "canAddChildren canChangeCopyRequiresWriterPermissionRestriction canChangeDomainUsersOnlyRestriction canChangeDownloadRestriction canChangeDriveBackground canChangeDriveMembersOnlyRestriction canChangeSharingFoldersRequiresOrganizerPermissionRestriction canComment canCopy canDeleteChildren canDeleteDrive canDownload canEdit canListChildren canManageMembers canReadRevisions canRename canRenameDrive canResetDriveRestrictions canShare canTrashChildren"
    .split(" ")
    .map((name) => [name, true]),
);
