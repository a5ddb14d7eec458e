import type { drive_v3 } from "googleapis/build/src/apis/drive/v3.js";
import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";

/**
 * One documented behaviour of Google's, asked for over the wire by the official client, so that the same question can be
 * put to the local Google and to the real one. `name` is a fact in the present tense, `source` the address of what says
 * so. What `observe` gives must not depend on ids, hours or whoever asks. `localOnly` says why the real Google is not
 * asked: a quota nobody should burn, a fault nobody can order.
 */
export type Behaviour = {
  readonly name: string;
  readonly source: string;
  readonly observe: (bench: Bench) => Promise<unknown>;
  readonly expected: unknown;
  readonly localOnly?: string;
};

/** What a behaviour is observed with. */
export type Bench = {
  readonly sheets: sheets_v4.Sheets;
  readonly drive: drive_v3.Drive;
  /** The id of a new spreadsheet, taken away afterwards; one empty tab (id 0, title "Data") when nothing is said. */
  readonly create: (given?: sheets_v4.Schema$Spreadsheet) => Promise<string>;
  /** The root of a local Google, for its side door; absent at the real one. */
  readonly localUrl?: string;
};
