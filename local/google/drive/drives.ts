import { createDrive as create, sharedDriveOf } from "../../workbook/drive/shared-drives.ts";
import { InvalidRequest, onlyKnown } from "../../workbook/refusals.ts";
import type { Operation } from "../call.ts";
import { GoogleError } from "../google-error.ts";
import { pageSizeOf, pathOf, required } from "../params.ts";
import { DRIVE_FIELDS } from "./drive-fields.ts";
import { renderDrive } from "./render-file.ts";

/** Makes a shared drive; the same `requestId` twice is a conflict. */
export const createDrive: Operation = {
  name: "drive.drives.create",
  kind: "drive",
  method: "POST",
  path: "/drive/v3/drives",
  params: ["requestId"],
  fields: DRIVE_FIELDS,
  defaultFields: "kind,id,name",
  handle: (call) => {
    onlyKnown("Drive", call.body, ["name"]);
    const name = call.body.name;
    if (typeof name !== "string" || name === "") throw new InvalidRequest("The name field is required.");
    const drive = create(call.store, name, required(call, "requestId"));
    if (!drive) throw new GoogleError(409, "A shared drive already exists with the specified request ID.", "duplicate");
    return { json: renderDrive(drive) };
  },
};

/** What Drive knows of one shared drive. */
export const getDrive: Operation = {
  name: "drive.drives.get",
  kind: "drive",
  method: "GET",
  path: "/drive/v3/drives/{driveId}",
  params: [],
  fields: DRIVE_FIELDS,
  defaultFields: "kind,id,name",
  handle: (call) => ({ json: renderDrive(sharedDriveOf(call.store, pathOf(call, "driveId"))) }),
};

/** Every shared drive, on one page of at most 1 000. */
export const listDrives: Operation = {
  name: "drive.drives.list",
  kind: "drive",
  method: "GET",
  path: "/drive/v3/drives",
  params: ["pageSize", "pageToken"],
  fields: { kind: true, drives: DRIVE_FIELDS, nextPageToken: true },
  defaultFields: "kind,nextPageToken,drives(kind,id,name)",
  handle: (call) => {
    const start = Number(call.query.get("pageToken") ?? 0);
    const drives = [...call.store.drives.values()];
    const end = start + pageSizeOf(call);
    const next = end < drives.length ? { nextPageToken: String(end) } : {};
    return { json: { kind: "drive#driveList", drives: drives.slice(start, end).map(renderDrive), ...next } };
  },
};
