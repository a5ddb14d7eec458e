import type { DriveFile } from "../../workbook/drive/drive-file.ts";
import { sharedDriveOf } from "../../workbook/drive/shared-drives.ts";
import { InvalidRequest, Unsupported } from "../../workbook/refusals.ts";
import type { Call, Operation } from "../call.ts";
import { GoogleError } from "../google-error.ts";
import { flag, oneOf, pageSizeOf } from "../params.ts";
import { DEFAULT_FILE_FIELDS, FILE_FIELDS } from "./drive-fields.ts";
import { fileQuery } from "./file-query.ts";
import { renderFile } from "./render-file.ts";

/** Lists files, a page at a time; those of shared drives only when asked for. */
export const listFiles: Operation = {
  name: "drive.files.list",
  kind: "drive",
  method: "GET",
  path: "/drive/v3/files",
  params: [
    "q",
    "pageSize",
    "pageToken",
    "orderBy",
    "corpora",
    "driveId",
    "spaces",
    "supportsAllDrives",
    "includeItemsFromAllDrives",
  ],
  fields: { kind: true, files: FILE_FIELDS, nextPageToken: true, incompleteSearch: true },
  defaultFields: `kind,incompleteSearch,nextPageToken,files(${DEFAULT_FILE_FIELDS})`,
  handle: (call) => {
    oneOf("spaces", call.query.get("spaces"), ["drive"]);
    const matches = fileQuery(call.query.get("q") ?? "");
    const belongs = corpusOf(call);
    const files = [...call.store.files.values()].filter(
      (file) => belongs(file) && matches(file) && call.canRead(file.id),
    );
    const sorted = files.toSorted(orderOf(call.query.get("orderBy")));
    return { json: { kind: "drive#fileList", incompleteSearch: false, ...pageOf(call, sorted) } };
  },
};

function pageOf(call: Call, files: readonly DriveFile[]): object {
  const token = call.query.get("pageToken") ?? "0";
  if (!/^\d+$/.test(token)) throw new GoogleError(400, "Invalid Value", "invalid", "pageToken");
  const end = Number(token) + pageSizeOf(call);
  const page = files.slice(Number(token), end).map(renderFile);
  return end < files.length ? { files: page, nextPageToken: String(end) } : { files: page };
}

function corpusOf(call: Call): (file: DriveFile) => boolean {
  const corpora = oneOf("corpora", call.query.get("corpora"), ["user", "drive", "allDrives"]);
  const driveId = call.query.get("driveId");
  const every = flag(call, "includeItemsFromAllDrives");
  if (every && !flag(call, "supportsAllDrives")) {
    throw new InvalidRequest("includeItemsFromAllDrives requires supportsAllDrives.");
  }
  if ((corpora === "drive") !== (driveId !== null)) {
    throw new InvalidRequest("corpora=drive and driveId must be given together.");
  }
  if (corpora !== "user" && !every) throw new InvalidRequest(`corpora=${corpora} requires includeItemsFromAllDrives.`);
  if (driveId !== null) sharedDriveOf(call.store, driveId);
  return (file) => (driveId === null ? every || file.driveId === undefined : file.driveId === driveId);
}

function orderOf(orderBy: string | null): (a: DriveFile, b: DriveFile) => number {
  if (!orderBy) return () => 0;
  const match = /^(name|createdTime|modifiedTime)( desc)?$/.exec(orderBy);
  if (!match) throw new Unsupported(`orderBy=${orderBy} is not supported by the local Google.`);
  const field = match[1] as "name" | "createdTime" | "modifiedTime";
  const sign = match[2] ? -1 : 1;
  return (a, b) => sign * a[field].localeCompare(b[field], "en");
}
