import { type ChangeLog, changesSince, startPageToken } from "../../workbook/drive/changes.ts";
import type { Change } from "../../workbook/drive/drive-file.ts";
import { sharedDriveOf } from "../../workbook/drive/shared-drives.ts";
import { InvalidRequest } from "../../workbook/refusals.ts";
import type { Call, Operation } from "../call.ts";
import { GoogleError } from "../google-error.ts";
import { flag, oneOf, pageSizeOf, required } from "../params.ts";
import { DEFAULT_FILE_FIELDS, FILE_FIELDS } from "./drive-fields.ts";
import { renderFile } from "./render-file.ts";

/** The token from which a change log will tell what comes next. */
export const getStartPageToken: Operation = {
  name: "drive.changes.getStartPageToken",
  kind: "drive",
  method: "GET",
  path: "/drive/v3/changes/startPageToken",
  params: ["driveId", "supportsAllDrives"],
  fields: { kind: true, startPageToken: true },
  handle: (call) => {
    logOf(call, ["supportsAllDrives"]);
    return { json: { kind: "drive#startPageToken", startPageToken: startPageToken(call.store) } };
  },
};

/** What changed since a token, in the caller's own log or in one shared drive's. */
export const listChanges: Operation = {
  name: "drive.changes.list",
  kind: "drive",
  method: "GET",
  path: "/drive/v3/changes",
  params: [
    "pageToken",
    "pageSize",
    "driveId",
    "supportsAllDrives",
    "includeItemsFromAllDrives",
    "includeRemoved",
    "spaces",
  ],
  fields: {
    kind: true,
    nextPageToken: true,
    newStartPageToken: true,
    changes: {
      kind: true,
      changeType: true,
      type: true,
      time: true,
      removed: true,
      fileId: true,
      driveId: true,
      file: FILE_FIELDS,
    },
  },
  defaultFields: `kind,nextPageToken,newStartPageToken,changes(kind,changeType,type,time,removed,fileId,file(${DEFAULT_FILE_FIELDS}))`,
  handle: (call) => {
    oneOf("spaces", call.query.get("spaces"), ["drive"]);
    const log = logOf(call, ["supportsAllDrives", "includeItemsFromAllDrives"]);
    const { changes, ...tokens } = pageOf(call, log);
    const removals = call.query.get("includeRemoved") !== "false";
    const told = changes.filter(({ fileId, removed }) => (removals || !removed) && call.canRead(fileId));
    return { json: { kind: "drive#changeList", ...tokens, changes: told.map((change) => renderChange(call, change)) } };
  },
};

function pageOf(call: Call, log: ChangeLog) {
  try {
    return changesSince(call.store, required(call, "pageToken"), log, pageSizeOf(call));
  } catch (error) {
    if (!(error instanceof InvalidRequest)) throw error;
    throw new GoogleError(400, error.message, "invalid", "pageToken");
  }
}

function logOf(call: Call, flags: readonly string[]): ChangeLog {
  const driveId = call.query.get("driveId");
  if (driveId === null) return "user";
  const missing = flags.find((name) => !flag(call, name));
  if (missing)
    throw new GoogleError(403, `The ${missing} parameter must be set to true for a shared drive.`, "forbidden");
  sharedDriveOf(call.store, driveId);
  return { driveId };
}

function renderChange({ store }: Call, { fileId, driveId, time, removed }: Change): object {
  const file = store.files.get(fileId);
  return {
    kind: "drive#change",
    type: "file",
    changeType: "file",
    time,
    removed,
    fileId,
    ...(driveId === undefined ? {} : { driveId }),
    ...(file && !removed ? { file: renderFile(file) } : {}),
  };
}
