import type { Store } from "../../workbook/drive/store.ts";
import { GoogleError } from "../google-error.ts";

/** An upload that comes in pieces: what the file is, and the bytes that came until now. */
export type UploadSession = {
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly type: string;
  readonly bytes: Uint8Array;
};

const sessions = new WeakMap<Store, Map<string, UploadSession>>();

const ofStore = (store: Store): Map<string, UploadSession> => {
  const known = sessions.get(store) ?? new Map<string, UploadSession>();
  sessions.set(store, known);
  return known;
};

/** Begins a session and gives its id. Sessions are not kept between runs. */
export function openSession(store: Store, session: UploadSession): string {
  const open = ofStore(store);
  const id = `local-upload-${open.size + 1}`;
  open.set(id, session);
  return id;
}

/** A session that is open, or Google's refusal of one that is not. */
export function sessionOf(store: Store, id: string): UploadSession {
  const session = ofStore(store).get(id);
  if (!session) throw new GoogleError(404, "Not Found", "notFound");
  return session;
}

/** Keeps what came of a session. */
export function keepSession(store: Store, id: string, session: UploadSession): void {
  ofStore(store).set(id, session);
}

/** What a piece is: `bytes 0-99/200`, `bytes 0-99/*`, or the question `bytes * /200` (without the blank). */
export type ContentRange = { readonly start: number | null; readonly total: number | null };

/** Reads `Content-Range`; a piece without one is the whole. */
export function readContentRange(text: string | undefined, length: number): ContentRange {
  if (text === undefined) return { start: 0, total: length };
  const match = /^bytes (?:(\d+)-(\d+)|\*)\/(\d+|\*)$/.exec(text.trim());
  if (!match) throw new GoogleError(400, "Failed to parse Content-Range header.", "badRequest");
  const [, start, , total] = match;
  return { start: start === undefined ? null : Number(start), total: total === "*" ? null : Number(total) };
}
