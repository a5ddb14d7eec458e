import type { Change } from "./drive-file.ts";

/**
 * Changes as the real Drive tells them: those of a file within `lateMinutes` of the first are one, told that late, and a
 * share of them (`repeat`, 0 to 1) is told again as much later. Drawn from `seed`, so that two runs agree. `since` is the
 * length of the log when this began: what came before it stays told.
 * googleapis/google-api-go-client#444, #906.
 */
export type ChangeDelivery = {
  readonly lateMinutes: number;
  readonly repeat: number;
  readonly seed: number;
  readonly since: number;
};

/** The log as it can be read at `now`; it only ever grows at its end while time goes on. */
export function toldChanges(changes: readonly Change[], delivery: ChangeDelivery, now: Date): readonly Change[] {
  const late = delivery.lateMinutes * MINUTE;
  const told = windowsOf(changes.slice(delivery.since), late).flatMap(({ opened, last }) => {
    const first = { at: opened + late, change: last };
    return isRepeated(delivery, last) ? [first, { at: opened + 2 * late, change: last }] : [first];
  });
  const due = told.filter(({ at }) => at <= now.getTime());
  const ordered = due.toSorted((a, b) => a.at - b.at || a.change.sequence - b.change.sequence);
  return [...changes.slice(0, delivery.since), ...ordered.map(({ change }) => change)].map((change, index) => ({
    ...change,
    sequence: index + 1,
  }));
}

/** The hour at which each file was last modified, as far as it is told; a file that is not in it was not yet. */
export function toldTimes(changes: readonly Change[]): ReadonlyMap<string, string> {
  const times = new Map<string, string>();
  for (const { fileId, time } of changes) if ((times.get(fileId) ?? "") < time) times.set(fileId, time);
  return times;
}

const MINUTE = 60_000;

type Window = { readonly fileId: string; readonly opened: number; readonly last: Change };

function windowsOf(changes: readonly Change[], length: number): readonly Window[] {
  const windows: Window[] = [];
  const open = new Map<string, number>();
  for (const change of changes) {
    const at = open.get(change.fileId);
    const window = at === undefined ? undefined : windows[at];
    const time = Date.parse(change.time);
    if (at !== undefined && window && time < window.opened + length) windows[at] = { ...window, last: change };
    else open.set(change.fileId, windows.push({ fileId: change.fileId, opened: time, last: change }) - 1);
  }
  return windows;
}

/** A share of the files' windows, mixed from the seed and the window's last place in the log (Mulberry32). */
function isRepeated({ repeat, seed }: ChangeDelivery, { sequence }: Change): boolean {
  let mixed = (seed + Math.imul(sequence, 0x6d2b79f5)) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32 < repeat;
}
