import { InvalidRequest } from "../refusals.ts";
import type { Change } from "./drive-file.ts";
import type { Store } from "./store.ts";

/** `"user"` is the person's own change log; a shared drive's changes are told in its own log only. */
export type ChangeLog = "user" | "every" | { readonly driveId: string };

/** The page token from which the next change will be told. */
export const startPageToken = (store: Store): string => String(store.changes.length + 1);

export type ChangePage = {
  readonly changes: readonly Change[];
  readonly nextPageToken?: string;
  readonly newStartPageToken?: string;
};

/** The changes since a token, each file once, oldest first; a token that was never given is refused. */
export function changesSince(store: Store, token: string, log: ChangeLog, pageSize: number): ChangePage {
  const start = Number(token);
  if (!/^[1-9]\d*$/.test(token) || start > store.changes.length + 1) throw new InvalidRequest("Invalid Value");
  const changes: Change[] = [];
  for (let at = start - 1; at < store.changes.length; at += 1) {
    const change = store.changes[at];
    if (!change || store.newest.get(change.fileId) !== change.sequence || !isIn(change, log)) continue;
    if (changes.length === pageSize) return { changes, nextPageToken: String(at + 1) };
    changes.push(change);
  }
  return { changes, newStartPageToken: startPageToken(store) };
}

function isIn({ driveId }: Change, log: ChangeLog): boolean {
  if (log === "every") return true;
  return log === "user" ? driveId === undefined : driveId === log.driveId;
}
