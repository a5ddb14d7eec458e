import { type DriveFile, FOLDER_TYPE, SHORTCUT_TYPE, SPREADSHEET_TYPE } from "../../workbook/drive/drive-file.ts";
import { ROOT_ID } from "../../workbook/drive/folders.ts";
import type { Call } from "../call.ts";
import { driveUser } from "./drive-user.ts";
import { fileCapabilities } from "./file-capabilities.ts";
import { exportLinks, fileLinks } from "./file-links.ts";
import { type FileView, fileView } from "./file-view.ts";
import { renderPermission } from "./render-permission.ts";

type Rendered = Readonly<Record<string, unknown>>;

/** Renders files as Drive answers them to the caller of one call; 64-bit numbers are texts on the wire. */
export function fileRenderer(call: Pick<Call, "store" | "user" | "canWrite">): (file: DriveFile) => Rendered {
  const view = fileView(call);
  return (file) => ({
    kind: "drive#file",
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    ...(file.parents.length > 0 ? { parents: file.parents.map((id) => (id === "root" ? ROOT_ID : id)) } : {}),
    ...history(file, view),
    ...notes(file),
    ...fileLinks(file),
    ...(file.mimeType === SPREADSHEET_TYPE ? { exportLinks: exportLinks(file.id) } : {}),
    ...content(file),
    ...sharing(file, view),
    ...(file.shortcut ? { shortcutDetails: file.shortcut } : {}),
    ...(file.properties ? { properties: file.properties } : {}),
    ...(file.appProperties ? { appProperties: file.appProperties } : {}),
    // Half a hundred names, worked out for who asks for them.
    get capabilities() {
      return fileCapabilities(file, view);
    },
  });
}

function history(file: DriveFile, view: FileView): Rendered {
  const { lastModifyingUser: last, notes } = file;
  const trashed = view.isTrashed(file);
  const modifiedTime = view.modifiedTime(file);
  return {
    version: String(file.version),
    createdTime: file.createdTime,
    modifiedTime,
    ...(last === undefined
      ? { modifiedByMe: false }
      : { lastModifyingUser: driveUser(last, view.user), modifiedByMe: last === view.user }),
    ...(last === view.user ? { modifiedByMeTime: modifiedTime } : {}),
    viewedByMe: notes?.viewedByMeTime !== undefined,
    trashed,
    explicitlyTrashed: file.trashed,
    ...(file.driveId !== undefined && file.trashed && notes?.trashedTime ? { trashedTime: notes.trashedTime } : {}),
  };
}

function notes({ notes: told = {}, driveId }: DriveFile): Rendered {
  const { indexableText: _, trashedTime: __, originalFilename: ___, ...rest } = told;
  const restricted = told.copyRequiresWriterPermission ?? false;
  return {
    starred: false,
    ...(driveId === undefined ? { writersCanShare: true } : {}),
    ...rest,
    copyRequiresWriterPermission: restricted,
    viewersCanCopyContent: !restricted,
    spaces: ["drive"],
    isAppAuthorized: true,
    hasThumbnail: false,
    thumbnailVersion: "0",
  };
}

/** A blob's own; folders, shortcuts and Google's own kinds have none of it. */
function content({ name, notes: told, revisions = [], mimeType }: DriveFile): Rendered {
  const head = revisions.at(-1);
  if (!head) return mimeType === FOLDER_TYPE || mimeType === SHORTCUT_TYPE ? { quotaBytesUsed: "0" } : {};
  const extension = /\.([^.]+)$/.exec(name)?.[1];
  const full = /^[^.]+\.(.+)$/.exec(name)?.[1];
  const { base64: _, size, ...checksums } = head.stored;
  return {
    size: String(size),
    quotaBytesUsed: String(size),
    ...checksums,
    headRevisionId: head.id,
    originalFilename: told?.originalFilename ?? head.originalFilename,
    ...(extension ? { fileExtension: extension, fullFileExtension: full ?? extension } : { fileExtension: "" }),
  };
}

function sharing(file: DriveFile, view: FileView): Rendered {
  const permissions = view.permissions(file);
  const permissionIds = permissions.map(({ id }) => id);
  if (file.driveId !== undefined) {
    const { driveId } = file;
    return { driveId, teamDriveId: driveId, hasAugmentedPermissions: file.permissions.length > 0, permissionIds };
  }
  const owner = file.permissions.find(({ role }) => role === "owner")?.emailAddress ?? view.user;
  return {
    permissions: permissions.map((permission) => renderPermission(stripped(permission), false)),
    permissionIds,
    shared: permissions.length > 1,
    ownedByMe: owner === view.user,
    owners: [driveUser(owner, view.user)],
    ...(view.sharedWithMe(file)
      ? { sharedWithMeTime: file.createdTime, sharingUser: driveUser(owner, view.user) }
      : {}),
  };
}

const stripped = <T extends object>({ details: _, ...permission }: T & { readonly details?: unknown }) =>
  permission as Omit<T, "details">;
