import type { DriveFile, Revision } from "../../workbook/drive/drive-file.ts";
import { fileOf, putFile } from "../../workbook/drive/store.ts";
import { bytesOf } from "../../workbook/drive/stored-bytes.ts";
import { onlyKnown, Unsupported } from "../../workbook/refusals.ts";
import type { Call, Operation } from "../call.ts";
import { GoogleError } from "../google-error.ts";
import { pathOf } from "../params.ts";
import { REVISION_FIELDS } from "./drive-fields.ts";
import { pageOf } from "./drive-params.ts";
import { driveUser } from "./drive-user.ts";
import { exportLinks } from "./file-links.ts";

const PATH = "/drive/v3/files/{fileId}/revisions";
const DEFAULT_FIELDS = "kind,id,mimeType,modifiedTime";

/** Every content that a file had; of a spreadsheet only the newest, whose id is the file's version. */
export const listRevisions: Operation = {
  name: "drive.revisions.list",
  kind: "drive",
  method: "GET",
  path: PATH,
  params: ["pageSize", "pageToken"],
  fields: { kind: true, nextPageToken: true, revisions: REVISION_FIELDS },
  defaultFields: `kind,nextPageToken,revisions(${DEFAULT_FIELDS})`,
  handle: (call) => {
    const { page, next } = pageOf(call, revisionsOf(call, fileIn(call)), { usual: 200, most: 1000 });
    return { json: { kind: "drive#revisionList", revisions: page, ...next } };
  },
};

/** One of them, or its content (`alt=media`). */
export const getRevision: Operation = {
  name: "drive.revisions.get",
  kind: "drive",
  method: "GET",
  path: `${PATH}/{revisionId}`,
  params: ["acknowledgeAbuse"],
  fields: REVISION_FIELDS,
  defaultFields: DEFAULT_FIELDS,
  media: true,
  handle: (call) => {
    const file = fileIn(call);
    if (call.query.get("alt") === "media") {
      const { stored, mimeType: type } = blobOf(call, file);
      return { bytes: bytesOf(stored), type };
    }
    const id = pathOf(call, "revisionId");
    const all = revisionsOf(call, file);
    const found = id === "head" ? all.at(-1) : all.find((each) => each.id === id);
    if (!found) throw unknown(id);
    return { json: found };
  },
};

/** Keeps a content of a blob for ever, or no longer. */
export const updateRevision: Operation = {
  name: "drive.revisions.update",
  kind: "drive",
  method: "PATCH",
  path: `${PATH}/{revisionId}`,
  params: [],
  fields: REVISION_FIELDS,
  defaultFields: DEFAULT_FIELDS,
  handle: (call) => {
    onlyKnown("Revision", call.body, ["keepForever"]);
    const file = fileIn(call);
    const changed = { ...blobOf(call, file), keepForever: call.body.keepForever === true };
    const revisions = (file.revisions ?? []).map((each) => (each.id === changed.id ? changed : each));
    const kept = putFile(call.store, { ...file, revisions }, file.modifiedTime);
    return { json: revisionsOf(call, kept).find(({ id }) => id === changed.id) };
  },
};

/** Takes a content of a blob away for good, but never its only one. */
export const deleteRevision: Operation = {
  name: "drive.revisions.delete",
  kind: "drive",
  method: "DELETE",
  path: `${PATH}/{revisionId}`,
  params: [],
  handle: (call) => {
    const file = fileIn(call);
    const gone = blobOf(call, file);
    const revisions = (file.revisions ?? []).filter((each) => each !== gone);
    if (revisions.length === 0) {
      throw new GoogleError(403, "Cannot delete a file's only revision.", "cannotDeleteOnlyRevision");
    }
    putFile(call.store, { ...file, revisions }, file.modifiedTime);
    return { empty: true };
  },
};

/** These calls see a shared drive's files by themselves. */
const fileIn = (call: Call): DriveFile => fileOf(call.store, pathOf(call, "fileId"));

const unknown = (id: string): GoogleError =>
  new GoogleError(404, `Revision not found: ${id}.`, "notFound", "revisionId");

function blobOf(call: Call, { revisions, mimeType }: DriveFile): Revision {
  const id = pathOf(call, "revisionId");
  if (!revisions) throw new Unsupported(`Revisions of a file of type ${mimeType} are not kept by the local Google.`);
  const found = id === "head" ? revisions.at(-1) : revisions.find((each) => each.id === id);
  if (!found) throw unknown(id);
  return found;
}

function revisionsOf({ user }: Call, file: DriveFile): readonly Readonly<Record<string, unknown>>[] {
  const by = file.lastModifyingUser === undefined ? {} : { lastModifyingUser: driveUser(file.lastModifyingUser, user) };
  const { mimeType, modifiedTime } = file;
  if (!file.revisions) {
    const id = String(file.version);
    return [{ kind: "drive#revision", id, mimeType, modifiedTime, ...by, exportLinks: exportLinks(file.id) }];
  }
  return file.revisions.map(({ stored, ...revision }) => ({
    kind: "drive#revision",
    ...revision,
    ...by,
    md5Checksum: stored.md5Checksum,
    size: String(stored.size),
  }));
}
