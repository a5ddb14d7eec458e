import { changesTold } from "../../workbook/drive/changes.ts";
import type { DriveFile, Permission } from "../../workbook/drive/drive-file.ts";
import { isTrashed } from "../../workbook/drive/folders.ts";
import { toldTimes } from "../../workbook/drive/late-changes.ts";
import { effectivePermissions } from "../../workbook/drive/permissions.ts";
import type { Call } from "../call.ts";

/** What a caller sees of a file that the file alone does not say. */
export type FileView = {
  readonly user: string;
  readonly isTrashed: (file: DriveFile) => boolean;
  readonly canWrite: (file: DriveFile) => boolean;
  /** When it was last modified, as far as that is told: late with the changes, where these are late. */
  readonly modifiedTime: (file: DriveFile) => string;
  readonly permissions: (file: DriveFile) => readonly Permission[];
  readonly sharedWithMe: (file: DriveFile) => boolean;
  readonly visibility: (file: DriveFile) => Visibility;
};

type Visibility = "anyoneCanFind" | "anyoneWithLink" | "domainCanFind" | "domainWithLink" | "limited";

/** The view that a caller has during one call. */
export function fileView({ store, user, canWrite }: Pick<Call, "store" | "user" | "canWrite">): FileView {
  const times = store.changeDelivery ? toldTimes(changesTold(store)) : null;
  const known = (file: DriveFile): boolean => store.files.has(file.id);
  const permissions = (file: DriveFile) => (known(file) ? effectivePermissions(store, file.id) : file.permissions);
  return {
    user,
    isTrashed: (file) => isTrashed(store, file),
    canWrite: (file) => canWrite(file.id),
    modifiedTime: (file) => (times ? (times.get(file.id) ?? file.createdTime) : file.modifiedTime),
    permissions,
    sharedWithMe: (file) => {
      const own = file.permissions.find(({ role }) => role === "owner")?.emailAddress ?? user;
      return file.driveId === undefined && own !== user && permissions(file).some((each) => each.emailAddress === user);
    },
    visibility: (file) => visibilityOf(permissions(file)),
  };
}

function visibilityOf(permissions: readonly Permission[]): Visibility {
  for (const type of ["anyone", "domain"] as const) {
    const open = permissions.filter((permission) => permission.type === type);
    if (open.some(({ allowFileDiscovery }) => allowFileDiscovery)) return `${type}CanFind`;
    if (open.length > 0) return `${type}WithLink`;
  }
  return "limited";
}
