import type { DriveFile } from "../../workbook/drive/drive-file.ts";
import type { Answer, Call, Operation, UploadedBody } from "../call.ts";
import { GoogleError } from "../google-error.ts";
import { required } from "../params.ts";
import { changedFile } from "./changed-file.ts";
import { DEFAULT_FILE_FIELDS, FILE_FIELDS } from "./drive-fields.ts";
import { CONTENT_PARAMS, DRIVE_PARAMS } from "./drive-params.ts";
import { bareType, readJson, readMultipart } from "./multipart.ts";
import { newFile, type SentContent } from "./new-file.ts";
import { fileRenderer } from "./render-file.ts";
import { keepSession, openSession, readContentRange, sessionOf, type UploadSession } from "./upload-sessions.ts";
import { visibleFile } from "./visible-file.ts";

type Save = (call: Call, content: SentContent) => Promise<DriveFile>;

const CREATE = "/upload/drive/v3/files";
const UPDATE = `${CREATE}/{fileId}`;

const upload = (
  name: string,
  method: Operation["method"],
  path: string,
  handle: (call: Call, sent: UploadedBody) => Promise<Answer>,
): Operation => ({
  name,
  kind: "drive",
  method,
  path,
  params: [...DRIVE_PARAMS, ...CONTENT_PARAMS, "uploadType", "upload_id", "addParents", "removeParents"],
  fields: FILE_FIELDS,
  defaultFields: DEFAULT_FILE_FIELDS,
  handle: (call) => {
    if (!call.upload) throw new GoogleError(400, "Media upload is required.", "required");
    return handle(call, call.upload);
  },
});

/**
 * Makes a file with a content: at once (`media`, `multipart`), or piece by piece (`resumable`). Go's library sends the
 * pieces by POST too: the session's id tells them from a beginning.
 */
export const createUpload = upload("drive.files.create", "POST", CREATE, (call, sent) =>
  isPiece(call) ? go(call, sent, newFile) : begin(call, sent, newFile),
);

/** Gives a file another content, the same three ways. */
export const updateUpload = upload("drive.files.update", "PATCH", UPDATE, (call, sent) => {
  visibleFile(call);
  return begin(call, sent, changedFile);
});

/** The pieces of a new file's content. */
export const continueCreate = upload("drive.files.create", "PUT", CREATE, (call, sent) => go(call, sent, newFile));

/** The pieces of another content. */
export const continueUpdate = upload("drive.files.update", "PUT", UPDATE, (call, sent) => go(call, sent, changedFile));

/** The same pieces, as Go's library sends them. */
export const continueUpdateByPost = upload("drive.files.update", "POST", UPDATE, (call, sent) =>
  go(call, sent, changedFile),
);

/**
 * Another content under Drive's second version, which some libraries still send a CSV to (gspread's `import_csv`). Only
 * this call of that version is answered.
 */
export const updateUploadV2: Operation = {
  name: "drive.files.update",
  kind: "drive",
  method: "PUT",
  path: "/upload/drive/v2/files/{fileId}",
  params: ["uploadType", "convert", "supportsAllDrives", "supportsTeamDrives"],
  handle: async (call) => {
    if (!call.upload) throw new GoogleError(400, "Media upload is required.", "required");
    const { type, bytes } = call.upload;
    const { id, name: title, mimeType } = await changedFile(call, { type: bareType(type), bytes });
    return { json: { kind: "drive#file", id, title, mimeType } };
  },
};

const isPiece = ({ query }: Call): boolean => query.has("upload_id");

async function begin(call: Call, sent: UploadedBody, save: Save): Promise<Answer> {
  const type = required(call, "uploadType");
  if (type === "media") return saved(call, {}, { type: bareType(sent.type), bytes: sent.bytes }, save);
  if (type === "multipart") {
    const { metadata, content } = readMultipart(sent.bytes, sent.type);
    return saved(call, metadata, content, save);
  }
  if (type !== "resumable") throw new GoogleError(400, `Invalid upload type: ${type}`, "badRequest", "uploadType");
  const metadata = readJson(sent.bytes);
  const session = { metadata, type: bareType(sent.header("x-upload-content-type") ?? ""), bytes: new Uint8Array() };
  return opened(call, sent, session);
}

/** The address of a session carries the query of the call that began it, `fields` among it. */
function opened({ store, query }: Call, { url }: UploadedBody, session: UploadSession): Answer {
  const id = openSession(store, session);
  const search = new URLSearchParams(query);
  search.set("upload_id", id);
  return { status: 200, headers: { location: `${url}?${search}`, "x-guploader-uploadid": id } };
}

/** Takes one piece, or tells how far a session is; `308` until the last byte came. */
async function go(call: Call, sent: UploadedBody, save: Save): Promise<Answer> {
  const id = required(call, "upload_id");
  const session = sessionOf(call.store, id);
  const { start, total } = readContentRange(sent.header("content-range"), sent.bytes.length);
  if (start !== null && start > session.bytes.length) return waiting(session, sent);
  const bytes = start === null ? session.bytes : Buffer.concat([session.bytes.subarray(0, start), sent.bytes]);
  const next = { ...session, bytes };
  keepSession(call.store, id, next);
  if (total === null || bytes.length < total) return waiting(next, sent);
  return saved(call, session.metadata, { type: session.type, bytes }, save);
}

/**
 * `308`, or `200` with that number in a header for a client to which 308 is a redirection, as Go's
 * (`X-GUploader-No-308`).
 */
function waiting({ bytes }: UploadSession, sent: UploadedBody): Answer {
  const range = bytes.length > 0 ? { range: `bytes=0-${bytes.length - 1}` } : {};
  if (sent.header("x-guploader-no-308") !== "yes") return { status: 308, headers: range };
  return { status: 200, headers: { ...range, "x-http-status-code-override": "308" } };
}

async function saved(call: Call, body: Call["body"], content: SentContent, save: Save): Promise<Answer> {
  return { json: fileRenderer(call)(await save({ ...call, body }, content)) };
}
