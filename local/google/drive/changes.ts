import { type ChangeLog, changesSince, startPageToken } from "../../workbook/drive/changes.ts";
import type { Change } from "../../workbook/drive/drive-file.ts";
import { sharedDriveOf } from "../../workbook/drive/shared-drives.ts";
import { InvalidRequest } from "../../workbook/refusals.ts";
import type { Call, Operation } from "../call.ts";
import { GoogleError } from "../google-error.ts";
import { oneOf, required } from "../params.ts";
import { DEFAULT_FILE_FIELDS, DRIVE_FIELDS, FILE_FIELDS } from "./drive-fields.ts";
import { DRIVE_PARAMS, driveIdOf, knowsDrives, sizeOf, wantsDriveItems } from "./drive-params.ts";
import { renderDrive } from "./render-drive.ts";
import { fileRenderer } from "./render-file.ts";

/** The token from which a change log will tell what comes next. */
export const getStartPageToken: Operation = {
  name: "drive.changes.getStartPageToken",
  kind: "drive",
  method: "GET",
  path: "/drive/v3/changes/startPageToken",
  params: [...DRIVE_PARAMS, "driveId", "teamDriveId"],
  fields: { kind: true, startPageToken: true },
  handle: (call) => {
    logOf(call, DRIVES_KNOWN);
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
    ...DRIVE_PARAMS,
    ...["pageToken", "pageSize", "driveId", "teamDriveId", "spaces", "restrictToMyDrive"],
    ...["includeItemsFromAllDrives", "includeTeamDriveItems", "includeRemoved", "includeCorpusRemovals"],
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
      teamDriveId: true,
      file: FILE_FIELDS,
      drive: DRIVE_FIELDS,
    },
  },
  defaultFields: `kind,nextPageToken,newStartPageToken,changes(kind,changeType,type,time,removed,fileId,driveId,drive(kind,id,name),file(${DEFAULT_FILE_FIELDS}))`,
  handle: (call) => {
    oneOf("spaces", call.query.get("spaces"), ["drive"]);
    const log = logOf(call, [...DRIVES_KNOWN, ...DRIVES_WANTED]);
    const { changes, ...tokens } = pageOf(call, log);
    const removals = call.query.get("includeRemoved") !== "false";
    const told = changes.filter(({ fileId, removed }) => (removals || !removed) && call.canRead(fileId));
    return { json: { kind: "drive#changeList", ...tokens, changes: told.map(changeRenderer(call)) } };
  },
};

function pageOf(call: Call, log: ChangeLog) {
  try {
    return changesSince(call.store, required(call, "pageToken"), log, sizeOf(call, { usual: 100, most: 1000 }));
  } catch (error) {
    if (!(error instanceof InvalidRequest)) throw error;
    throw new GoogleError(400, error.message, "invalid", "pageToken");
  }
}

type Wish = { readonly name: string; readonly said: (call: Call) => boolean };

const DRIVES_KNOWN: readonly Wish[] = [{ name: "supportsAllDrives", said: knowsDrives }];
const DRIVES_WANTED: readonly Wish[] = [{ name: "includeItemsFromAllDrives", said: wantsDriveItems }];

function logOf(call: Call, wishes: readonly Wish[]): ChangeLog {
  const driveId = driveIdOf(call);
  if (driveId === null) return "user";
  const missing = wishes.find(({ said }) => !said(call));
  if (missing) {
    throw new GoogleError(403, `The ${missing.name} parameter must be set to true for a shared drive.`, "forbidden");
  }
  sharedDriveOf(call.store, driveId);
  return { driveId };
}

function changeRenderer(call: Call): (change: Change) => object {
  const render = fileRenderer(call);
  return ({ fileId, driveId, ofDrive, time, removed }) => {
    const type = ofDrive ? "drive" : "file";
    const file = removed ? undefined : call.store.files.get(fileId);
    const drive = ofDrive && !removed ? call.store.drives.get(fileId) : undefined;
    return {
      kind: "drive#change",
      type,
      changeType: type,
      time,
      removed,
      ...(ofDrive ? {} : { fileId }),
      ...(driveId === undefined ? {} : { driveId, teamDriveId: driveId }),
      ...(file ? { file: render(file) } : {}),
      ...(drive ? { drive: renderDrive(drive) } : {}),
    };
  };
}
