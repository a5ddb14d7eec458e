import type { Store } from "../workbook/drive/store.ts";
import type { Requester } from "../workbook/protections/requester.ts";
import type { Spreadsheet } from "../workbook/spreadsheet.ts";
import type { FieldTree } from "./field-tree.ts";

/** Which of Google's quotas a call draws on. */
export type CallKind = "sheetsReads" | "sheetsWrites" | "drive";

/** One request as a handler sees it, whatever the wire looked like. */
export type Call = {
  readonly store: Store;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  /** The caller's address. */
  readonly user: string;
  readonly canRead: (fileId: string) => boolean;
  readonly canWrite: (fileId: string) => boolean;
  /** The caller as one who edits a file; `undefined` unless callers are held to permissions. */
  readonly requester: (fileId: string) => Requester | undefined;
  /** What an upload carries, as it came. */
  readonly upload?: UploadedBody | undefined;
  readonly exportXlsx?: ExportXlsx | undefined;
};

/** The bytes of an upload, and the headers that say what they are; `type` is the `Content-Type` as written. */
export type UploadedBody = {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly header: (name: string) => string | undefined;
  /** The address that the request was sent to, without its query. */
  readonly url: string;
};

/** Turns a spreadsheet into an .xlsx file; without one, that export is answered 501. */
export type ExportXlsx = (spreadsheet: Spreadsheet) => Promise<Uint8Array>;

/** A 200 with JSON, a file, nothing (204), or headers alone under a status of their own. */
export type Answer =
  | { readonly json: unknown }
  | { readonly status: number; readonly headers: Readonly<Record<string, string>> }
  | { readonly bytes: Uint8Array; readonly type: string }
  | { readonly empty: true };

/**
 * One call of Google's: `path` in Google's own notation, `params` the query parameters that are understood, `fields`
 * what the answer may hold (left out by a call that minds the field mask itself), `defaultFields` what it holds when
 * nobody says, `media` whether `alt=media` is understood.
 */
export type Operation = {
  readonly name: string;
  readonly kind: CallKind;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  readonly params: readonly string[];
  readonly fields?: FieldTree;
  readonly defaultFields?: string;
  readonly media?: true;
  readonly handle: (call: Call) => Answer | Promise<Answer>;
};
