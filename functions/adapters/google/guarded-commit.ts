import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import { STATE_SHEET_ID } from "../../../schemas/marker.ts";
import type { Failure, Outcome } from "../../ports/outcome.ts";
import type { Commit } from "../../ports/workbooks.ts";
import { editsToRequests, type StateSheet } from "./edits-to-requests.ts";
import type { MarkerState } from "./workbook-from-google.ts";

/** The two calls that a guarded commit is made of, for one workbook. */
export type CommitCalls = {
  batchUpdate(requests: sheets_v4.Schema$Request[]): Promise<Outcome<void>>;
  look(): Promise<Outcome<MarkerState>>;
};

/**
 * Sends the batch, and looks at the marker when the answer leaves a doubt: `next` is there, the batch took effect;
 * neither `next` nor `expected`, another writer was first; still `expected`, nothing was written. The tab `_état` is
 * first taken to be where Jalon puts it; if a person moved things, the batch is sent once more for the tab as it is.
 */
export async function guardedCommit(commit: Commit, calls: CommitCalls): Promise<Outcome<void>> {
  const assumed = { sheetId: STATE_SHEET_ID, missing: commit.expected === null };
  const first = await attempt(commit, calls, assumed);
  if (first.kind === "done") return first.outcome;
  return isSame(first.state, assumed) ? first.refusal : outcomeOf(await attempt(commit, calls, first.state));
}

type Attempt =
  | { readonly kind: "done"; readonly outcome: Outcome<void> }
  | { readonly kind: "refused"; readonly refusal: Failure; readonly state: StateSheet };

async function attempt(commit: Commit, calls: CommitCalls, state: StateSheet): Promise<Attempt> {
  const sent = await calls.batchUpdate(editsToRequests(commit, state));
  if (sent.ok || !(sent.ambiguous || sent.reason === "invalid")) return done(sent);
  const looked = await calls.look();
  if (!looked.ok) return done({ ...looked, ambiguous: sent.ambiguous });
  return judge(commit, sent, looked.value);
}

function judge({ expected, next }: Commit, sent: Failure, { marker, stateSheetId }: MarkerState): Attempt {
  if (marker?.id === next.id && marker.run === next.run) return done({ ok: true, value: undefined });
  if (marker?.id !== expected?.id) return done(LOST_TURN);
  const refusal = { ...sent, ambiguous: false };
  if (sent.reason !== "invalid") return done(refusal);
  const state = { sheetId: stateSheetId ?? STATE_SHEET_ID, missing: stateSheetId === null };
  return { kind: "refused", refusal, state };
}

const LOST_TURN: Failure = {
  ok: false,
  reason: "lost-turn",
  message: "another writer replaced the marker first",
  retryable: false,
  ambiguous: false,
};

const done = (outcome: Outcome<void>): Attempt => ({ kind: "done", outcome });
const outcomeOf = (attempt: Attempt): Outcome<void> => (attempt.kind === "done" ? attempt.outcome : attempt.refusal);
const isSame = (a: StateSheet, b: StateSheet): boolean => a.sheetId === b.sheetId && a.missing === b.missing;
