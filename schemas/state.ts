import * as z from "zod";
import { workbookRole } from "./marker.ts";
import { MESSAGE_STATUSES } from "./message-status.ts";
import { validationRequestsTable } from "./validation-requests.ts";

const instant = z.iso.datetime();

/** A problem met while reading a workbook, kept until it is read again. `unread`: the tab keeps its last good reading. */
export const readingNote = z.object({
  sheet: z.string(),
  cell: z.string().nullable(),
  message: z.string(),
  unread: z.boolean(),
  since: instant,
});
export type ReadingNote = z.infer<typeof readingNote>;

/**
 * A declarant's request for a validation as last read. `row` is counted from 1, and `moved` holds the letters of the
 * columns that stand elsewhere than laid out: for messages only.
 */
export const knownRequest = validationRequestsTable.recordSchema.extend({
  row: z.int().positive(),
  moved: z.record(z.string(), z.string()).readonly().default({}),
});
export type KnownRequest = z.infer<typeof knownRequest>;

/**
 * What the service remembers of one workbook. `version` is Drive's, as listed before the last reading; `due`: a change
 * is known and not read yet; `read`: it was read since the mirror was last sound; `published` is the fingerprint of
 * what its service tabs hold; `marked`: it has borne this structure's marker, which may be put back when people remove it;
 * `requests` are those of its tab `Demandes`; `turnedTo` is the last year whose tab of hours the service has added, so
 * that one which people delete stays deleted.
 */
export const knownWorkbook = z.object({
  id: z.string(),
  role: workbookRole,
  name: z.string(),
  version: z.number(),
  due: z.boolean(),
  read: z.boolean(),
  marked: z.boolean(),
  published: z.string().nullable(),
  notes: z.array(readingNote).readonly(),
  requests: z.array(knownRequest).readonly().default([]),
  turnedTo: z.int().nullable().default(null),
});
export type KnownWorkbook = z.infer<typeof knownWorkbook>;

/** A place in Drive's change list, and when it was taken. */
export const savedCursor = z.object({ cursor: z.string(), at: instant });
export type SavedCursor = z.infer<typeof savedCursor>;

/**
 * What the service remembers between runs, in the hidden tab `_état`. Losing it costs a full reading, nothing else:
 * everything in it but the cursors can be found again in the sheets. `cursors` are oldest first; `readInFullOn` is the
 * day (Europe/Paris) of the last full reading. `memoryLost`: the journal and this tab were both gone, so that nobody
 * knows what was sent; what the next evaluation decides then waits for a person's go. `mirror` is the fingerprint of
 * the mirror as it was written.
 */
export type State = {
  readonly cursors: readonly SavedCursor[];
  readonly readInFullOn: string | null;
  readonly workbooks: ReadonlyMap<string, KnownWorkbook>;
  readonly messages: ReadonlyMap<string, MessageStatus>;
  readonly memoryLost: boolean;
  readonly mirror: string | null;
};

/** Where an e-mail stands. */
export const messageStatus = z.enum(MESSAGE_STATUSES);
export type MessageStatus = z.infer<typeof messageStatus>;

/** A structure that Jalon has never seen. */
export const EMPTY_STATE: State = {
  cursors: [],
  readInFullOn: null,
  workbooks: new Map(),
  messages: new Map(),
  memoryLost: false,
  mirror: null,
};
