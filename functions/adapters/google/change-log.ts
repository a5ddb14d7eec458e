// How Drive tells changes: developers.google.com/workspace/drive/api/guides/manage-changes
import type { drive_v3 } from "googleapis/build/src/apis/drive/v3.js";
import * as z from "zod";
import type { Failure, Outcome } from "../../ports/outcome.ts";
import type { Changes, Cursor } from "../../ports/workbooks.ts";
import type { GoogleApi } from "./google-api.ts";

/** The user's own change log; any other log is a shared drive's, named by its id. */
const OWN_LOG = "";

type Tokens = Readonly<Record<string, string>>;

/** The present end of every log. A shared drive's changes may never reach the user's own log. */
export async function cursorNow(api: GoogleApi, driveIds: readonly string[]): Promise<Outcome<Cursor>> {
  const tokens: Record<string, string> = {};
  for (const log of [OWN_LOG, ...driveIds]) {
    const asked = await api.call("drive", ({ drive }) =>
      drive.changes.getStartPageToken({ ...ofLog(log), supportsAllDrives: true, fields: "startPageToken" }),
    );
    if (!asked.ok) return asked;
    tokens[log] = asked.value.startPageToken ?? "";
  }
  return { ok: true, value: printCursor(tokens) };
}

/** Every log from its token on, to its end. */
export async function changesSince(
  api: GoogleApi,
  driveIds: readonly string[],
  cursor: Cursor,
): Promise<Outcome<Changes>> {
  const tokens = parseCursor(cursor);
  const files = new Map<string, number>();
  const next: Record<string, string> = {};
  for (const log of [OWN_LOG, ...driveIds]) {
    const token = tokens?.[log];
    if (token === undefined) return STALE;
    const read = await readLog(api, log, token, (change) => note(files, change));
    if (!read.ok) return read;
    next[log] = read.value;
  }
  return { ok: true, value: { files, cursor: printCursor(next) } };
}

async function readLog(
  api: GoogleApi,
  log: string,
  token: string,
  visit: (change: drive_v3.Schema$Change) => void,
): Promise<Outcome<string>> {
  for (let pageToken = token; ; ) {
    const page = await api.call("drive", ({ drive }) => drive.changes.list(pageRequest(log, pageToken)));
    if (!page.ok) return page;
    const { changes = [], nextPageToken, newStartPageToken } = page.value;
    for (const change of changes) visit(change);
    if (!nextPageToken) return { ok: true, value: newStartPageToken ?? pageToken };
    pageToken = nextPageToken;
  }
}

function pageRequest(log: string, pageToken: string): drive_v3.Params$Resource$Changes$List {
  return {
    ...ofLog(log),
    pageToken,
    pageSize: 1_000,
    supportsAllDrives: true,
    includeItemsFromAllDrives: true,
    fields: "nextPageToken,newStartPageToken,changes(fileId,file(version,trashed))",
  };
}

// A file that is gone has no version left to compare: the daily reading of everything finds that it is missing.
function note(files: Map<string, number>, { fileId, file }: drive_v3.Schema$Change): void {
  if (!fileId || !file?.version || file.trashed) return;
  files.set(fileId, Math.max(Number(file.version), files.get(fileId) ?? 0));
}

const ofLog = (log: string) => (log === OWN_LOG ? {} : { driveId: log });

const printCursor = (tokens: Tokens): Cursor => JSON.stringify(tokens);

function parseCursor(cursor: Cursor): Tokens | null {
  try {
    return z.record(z.string(), z.string()).parse(JSON.parse(cursor));
  } catch {
    return null;
  }
}

const STALE: Failure = {
  ok: false,
  reason: "stale-cursor",
  message: "the cursor does not cover every change log",
  retryable: false,
  ambiguous: false,
};
