import type { Decision } from "../../../schemas/control-workbook.ts";
import type { AddressEntry, Journal } from "../../../schemas/journal.ts";
import { parisDate } from "../civil-time.ts";

/**
 * The addresses that nobody reads any more, in lower case: those that refused a message for good or complained, unless
 * a person decided since then, or on that day, to write there again.
 */
export function deadAddresses(journal: Journal, decisions: readonly Decision[]): ReadonlySet<string> {
  const refused = journal.filter((entry): entry is AddressEntry => entry.kind === "address" && entry.permanent);
  const dead = refused.filter(({ address, at }) => !isRevived(address, parisDate(new Date(at)), decisions));
  return new Set(dead.map(({ address }) => address.toLowerCase()));
}

const isRevived = (address: string, on: string, decisions: readonly Decision[]): boolean =>
  decisions.some(
    ({ kind, message, date }) =>
      kind === "use-address" && message?.toLowerCase() === address.toLowerCase() && date >= on,
  );

/** The addresses that still take messages, in their order. */
export const reachable = (emails: readonly string[], dead: ReadonlySet<string>): string[] =>
  emails.filter((email) => !dead.has(email.toLowerCase()));
