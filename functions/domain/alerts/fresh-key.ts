import type { Journal } from "../../../schemas/journal.ts";

/**
 * A key that no e-mail of the journal bears: the one that is asked for, or the same with a number. What was called off
 * may be told again, by an e-mail of its own.
 * @example freshKey("relance/Bâti Falaises/2025-10/1", journal) //=> "relance/Bâti Falaises/2025-10/1/2"
 */
export function freshKey(key: string, journal: Journal): string {
  const taken = new Set(journal.flatMap((entry) => (entry.kind === "email" ? [entry.key] : [])));
  let attempt = 1;
  let fresh = key;
  while (taken.has(fresh)) {
    attempt += 1;
    fresh = `${key}/${attempt}`;
  }
  return fresh;
}
