import { SPREADSHEET_TYPE } from "../../workbook/drive/drive-file.ts";
import type { Call, Operation } from "../call.ts";
import { GoogleError } from "../google-error.ts";
import { driveUser } from "./drive-user.ts";
import { EXPORT_FORMATS } from "./file-links.ts";
import { IMPORT_TYPES } from "./import-spreadsheet.ts";

/**
 * Who is calling, and what Drive could do for them. Without `fields` it is refused, as nowhere else in Drive:
 * googleapis/google-api-python-client#1742.
 */
export const getAbout: Operation = {
  name: "drive.about.get",
  kind: "drive",
  method: "GET",
  path: "/drive/v3/about",
  params: [],
  fields: {
    ...{ kind: true, appInstalled: true, canCreateDrives: true, canCreateTeamDrives: true, driveThemes: true },
    ...{ exportFormats: true, importFormats: true, maxImportSizes: true, maxUploadSize: true, teamDriveThemes: true },
    folderColorPalette: true,
    storageQuota: { limit: true, usage: true, usageInDrive: true, usageInDriveTrash: true },
    user: { kind: true, displayName: true, photoLink: true, me: true, permissionId: true, emailAddress: true },
  },
  handle: (call) => {
    if (!call.query.get("fields")) {
      throw new GoogleError(400, "The 'fields' parameter is required for this method.", "required", "fields");
    }
    return {
      json: {
        kind: "drive#about",
        user: driveUser(call.user, call.user),
        storageQuota: storageOf(call),
        importFormats: Object.fromEntries(IMPORT_TYPES.map((type) => [type, [SPREADSHEET_TYPE]])),
        exportFormats: { [SPREADSHEET_TYPE]: Object.keys(EXPORT_FORMATS) },
        maxUploadSize: "5242880000000",
        maxImportSizes: { [SPREADSHEET_TYPE]: "104857600" },
        ...{ appInstalled: true, canCreateDrives: true, canCreateTeamDrives: true },
        ...{ folderColorPalette: [], driveThemes: [], teamDriveThemes: [] },
      },
    };
  },
};

/** Only what is kept byte for byte counts; nothing ever fills up. */
function storageOf({ store }: Call): Readonly<Record<string, string>> {
  const own = [...store.files.values()].filter(({ driveId }) => driveId === undefined);
  const sum = (files: typeof own): string =>
    String(files.reduce((bytes, { revisions }) => bytes + (revisions?.at(-1)?.stored.size ?? 0), 0));
  return { usage: sum(own), usageInDrive: sum(own), usageInDriveTrash: sum(own.filter(({ trashed }) => trashed)) };
}
