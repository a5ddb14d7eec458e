import type { State } from "../../schemas/state.ts";
import { parisDate } from "../domain/civil-time.ts";
import {
  chooseCursor,
  isFullReadingDue,
  keepCursors,
  type Listed,
  listWorkbooks,
  markDue,
} from "../domain/consolidation/watch.ts";
import type { Outcome } from "../ports/outcome.ts";
import type { OpenControl } from "./open-control.ts";
import type { Ports } from "./ports.ts";

/**
 * Asks Drive what changed and marks it as due. The new cursor is taken before anything is read, and is only kept when
 * something became due: a quiet territory leaves its state as it was. A damaged mirror is mended from the workbooks.
 */
export async function lookForChanges(
  { workbooks, clock }: Ports,
  { control, state, mirrorDamaged }: Pick<OpenControl, "control" | "state" | "mirrorDamaged">,
): Promise<Outcome<State>> {
  const now = clock.now();
  const today = parisDate(now);
  const used = chooseCursor(state.cursors, now);
  const asked = await ask(workbooks, used?.cursor ?? null);
  if (!asked.ok) return asked;
  const { cursor, listed } = asked.value;
  const isStale = listed === "everything";
  const everything = isFullReadingDue(state, today) || mirrorDamaged;
  const known = listWorkbooks(control, mirrorDamaged ? forgetReadings(state) : state);
  const marked = markDue(markDue(known, listed), everything ? "everything" : new Map());
  const isNews = everything || [...marked].some(([id, { due }]) => due && !state.workbooks.get(id)?.due);
  if (!isNews) return { ok: true, value: { ...state, workbooks: marked } };
  const fresh = { cursor, at: now.toISOString() };
  const cursors = isStale ? [fresh] : keepCursors(state.cursors, used, fresh);
  return { ok: true, value: { ...state, cursors, readInFullOn: today, workbooks: marked } };
}

/** A mirror that people touched holds nobody's good reading any more. */
const forgetReadings = (state: State): State => ({
  ...state,
  workbooks: new Map([...state.workbooks].map(([id, known]) => [id, { ...known, read: false }])),
});

/** A cursor that Drive no longer knows, like none at all, means reading everything. */
async function ask(
  workbooks: Ports["workbooks"],
  cursor: string | null,
): Promise<Outcome<{ cursor: string; listed: Listed }>> {
  const changes = cursor === null ? null : await workbooks.changesSince(cursor);
  if (changes?.ok) return { ok: true, value: { cursor: changes.value.cursor, listed: changes.value.files } };
  if (changes && changes.reason !== "stale-cursor") return changes;
  const fresh = await workbooks.cursorNow();
  return fresh.ok ? { ok: true, value: { cursor: fresh.value, listed: "everything" } } : fresh;
}
