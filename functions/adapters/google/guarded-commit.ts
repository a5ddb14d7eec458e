import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import type { Marker } from "../../../schemas/marker.ts";
import type { Failure, Outcome } from "../../ports/outcome.ts";
import type { Commit } from "../../ports/workbooks.ts";
import { editsToRequests } from "./edits-to-requests.ts";

/** The two calls that a guarded commit is made of, for one workbook; `look` gives the marker that it bears. */
export type CommitCalls = {
  batchUpdate(requests: sheets_v4.Schema$Request[]): Promise<Outcome<void>>;
  look(): Promise<Outcome<{ readonly marker: Marker | null }>>;
};

/**
 * Sends the batch, and looks at the marker when the answer leaves a doubt: `next` is there, the batch took effect;
 * neither `next` nor `expected`, another writer was first; still `expected`, nothing was written. A person who took the
 * title of a tab that the batch adds was first too, for whoever planned it had looked.
 */
export async function guardedCommit(commit: Commit, calls: CommitCalls): Promise<Outcome<void>> {
  const sent = await calls.batchUpdate(editsToRequests(commit));
  if (sent.ok || !(sent.ambiguous || sent.reason === "invalid")) return sent;
  const looked = await calls.look();
  return looked.ok ? judge(commit, sent, looked.value.marker) : { ...looked, ambiguous: sent.ambiguous };
}

function judge({ expected, next }: Commit, sent: Failure, marker: Marker | null): Outcome<void> {
  if (marker?.id === next.id && marker.run === next.run) return { ok: true, value: undefined };
  const isBeaten = marker?.id !== expected?.id || TITLE_TAKEN.test(sent.message);
  return isBeaten ? LOST_TURN : { ...sent, ambiguous: false };
}

const TITLE_TAKEN = /A sheet with the name .* already exists/;

const LOST_TURN: Failure = {
  ok: false,
  reason: "lost-turn",
  message: "another writer was first",
  retryable: false,
  ambiguous: false,
};
