import { InvalidRequest } from "../refusals.ts";
import type { Change } from "./drive-file.ts";
import { toldChanges } from "./late-changes.ts";
import type { Store } from "./store.ts";

/** `"user"` is the person's own change log; a shared drive's files are told in its own log only. */
export type ChangeLog = "user" | "every" | { readonly driveId: string };

/** The page token from which the next change will be told. */
export const startPageToken = (store: Store): string => String(changesTold(store).length + 1);

export type ChangePage = {
  readonly changes: readonly Change[];
  readonly nextPageToken?: string;
  readonly newStartPageToken?: string;
};

/** The changes since a token, each file once, oldest first; a token that was never given is refused. */
export function changesSince(store: Store, token: string, log: ChangeLog, pageSize: number): ChangePage {
  const told = changesTold(store);
  const newest = store.changeDelivery ? newestOf(told) : store.newest;
  const start = Number(token);
  if (!/^[1-9]\d*$/.test(token) || start > told.length + 1) throw new InvalidRequest("Invalid Value");
  const changes: Change[] = [];
  for (let at = start - 1; at < told.length; at += 1) {
    const change = told[at];
    if (!change || newest.get(change.fileId) !== change.sequence || !isIn(change, log)) continue;
    if (changes.length === pageSize) return { changes, nextPageToken: String(at + 1) };
    changes.push(change);
  }
  return { changes, newStartPageToken: String(told.length + 1) };
}

/** The log as it can be read now. */
export const changesTold = ({ changes, changeDelivery, now }: Store): readonly Change[] =>
  changeDelivery ? toldChanges(changes, changeDelivery, now()) : changes;

const newestOf = (changes: readonly Change[]): ReadonlyMap<string, number> =>
  new Map(changes.map(({ fileId, sequence }) => [fileId, sequence]));

function isIn({ driveId, ofDrive }: Change, log: ChangeLog): boolean {
  if (log === "every") return !ofDrive;
  if (log === "user") return driveId === undefined || ofDrive === true;
  return driveId === log.driveId;
}
