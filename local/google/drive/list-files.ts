import type { DriveFile } from "../../workbook/drive/drive-file.ts";
import { sharedDriveOf } from "../../workbook/drive/shared-drives.ts";
import type { Call, Operation } from "../call.ts";
import { GoogleError } from "../google-error.ts";
import { oneOf } from "../params.ts";
import { DEFAULT_FILE_FIELDS, FILE_FIELDS } from "./drive-fields.ts";
import { DRIVE_PARAMS, driveIdOf, knowsDrives, pageOf, wantsDriveItems } from "./drive-params.ts";
import { fileOrder } from "./file-order.ts";
import { fileQuery } from "./file-query.ts";
import { fileView } from "./file-view.ts";
import { fileRenderer } from "./render-file.ts";

/** Lists files, a page at a time; those of shared drives only when asked for. */
export const listFiles: Operation = {
  name: "drive.files.list",
  kind: "drive",
  method: "GET",
  path: "/drive/v3/files",
  params: [
    ...DRIVE_PARAMS,
    ...["q", "pageSize", "pageToken", "orderBy", "corpora", "corpus", "driveId", "teamDriveId", "spaces"],
    ...["includeItemsFromAllDrives", "includeTeamDriveItems"],
  ],
  fields: { kind: true, files: FILE_FIELDS, nextPageToken: true, incompleteSearch: true },
  defaultFields: `kind,incompleteSearch,nextPageToken,files(${DEFAULT_FILE_FIELDS})`,
  handle: (call) => {
    oneOf("spaces", call.query.get("spaces"), ["drive"]);
    const view = fileView(call);
    const orderBy = call.query.get("orderBy");
    const matches = fileQuery(call.query.get("q") ?? "", view, orderBy !== null);
    const belongs = corpusOf(call);
    const files = [...call.store.files.values()].filter(
      (file) => belongs(file) && matches(file) && call.canRead(file.id),
    );
    const { page, next } = pageOf(call, files.toSorted(fileOrder(orderBy, view)), { usual: 100, most: 1000 });
    return { json: { kind: "drive#fileList", incompleteSearch: false, files: page.map(fileRenderer(call)), ...next } };
  },
};

const refused = (message: string, reason: string): GoogleError => new GoogleError(403, message, reason);

function corpusOf(call: Call): (file: DriveFile) => boolean {
  const asked = call.query.get("corpora")?.replace("teamDrive", "drive").replace("allTeamDrives", "allDrives");
  const corpora = oneOf("corpora", asked ?? call.query.get("corpus"), ["user", "drive", "allDrives", "domain"]);
  const driveId = driveIdOf(call);
  const every = wantsDriveItems(call);
  if ((corpora === "drive") !== (driveId !== null)) {
    throw refused(
      "The driveId parameter must be specified if and only if corpora is set to drive.",
      "teamDriveIdRequiresTeamDriveCorpora",
    );
  }
  if (!every && (corpora === "drive" || corpora === "allDrives")) {
    throw refused(
      "The includeItemsFromAllDrives parameter must be set to true when driveId is specified or corpora contains drive or allDrives.",
      "includeTeamDriveItemsRequired",
    );
  }
  if (every && !knowsDrives(call)) {
    throw refused(
      "The supportsAllDrives parameter must be set to true when includeItemsFromAllDrives is true.",
      "teamDrivesNotSupported",
    );
  }
  if (driveId !== null) sharedDriveOf(call.store, driveId);
  return (file) => (driveId === null ? every || file.driveId === undefined : file.driveId === driveId);
}
