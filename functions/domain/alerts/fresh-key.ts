import type { Journal } from "../../../schemas/journal.ts";

/** The keys that e-mails of the journal bear. */
export const takenKeys = (journal: Journal): Set<string> =>
  new Set(journal.flatMap((entry) => (entry.kind === "email" ? [entry.key] : [])));

/**
 * A key that no e-mail bears: the one that is asked for, or the same with a number. What was called off may be told
 * again, by an e-mail of its own.
 * @example freshKey("relance/Toitures/2025-10/1", takenKeys(journal)) //=> "relance/Toitures/2025-10/1/2"
 */
export function freshKey(key: string, taken: ReadonlySet<string>): string {
  let attempt = 1;
  let fresh = key;
  while (taken.has(fresh)) {
    attempt += 1;
    fresh = `${key}/${attempt}`;
  }
  return fresh;
}
