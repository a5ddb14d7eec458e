import type { Decision } from "../../../schemas/control-workbook.ts";
import type { EmailEntry, Journal, JournalEntry } from "../../../schemas/journal.ts";
import type { MessageStatus } from "../../../schemas/state.ts";
import { parisDate } from "../civil-time.ts";
import { keysOf } from "./alert-key.ts";
import { wordsAbout } from "./words-about.ts";

/** How long a run may take to send what it has claimed; afterwards nobody knows, and a person decides. */
const LEASE_MINUTES = 10;

/** The e-mails that a run may claim now. */
export const sendable = (journal: Journal): EmailEntry[] =>
  journal.filter((entry): entry is EmailEntry => entry.kind === "email" && entry.status === "to-send");

/** Nobody has claimed it yet. */
export const isWaiting = ({ status }: EmailEntry): boolean => status === "to-send" || status === "to-approve";

/** The journal with one of its e-mails brought up to date. */
export function withEmail(journal: Journal, key: string, change: Partial<EmailEntry>): JournalEntry[] {
  return journal.map((entry) => (entry.kind === "email" && entry.key === key ? { ...entry, ...change } : entry));
}

/** The journal with these e-mails, which nobody has claimed yet, called off or set aside. */
export function endEmails(
  journal: Journal,
  keys: readonly string[],
  { status, now }: { readonly status: "dropped" | "discarded"; readonly now: Date },
): JournalEntry[] {
  return journal.map((entry) =>
    entry.kind === "email" && keys.includes(entry.key) ? { ...entry, status, since: now.toISOString() } : entry,
  );
}

/** The e-mail as one run's own until its lease runs out. */
export function claimed(run: string, now: Date): Partial<EmailEntry> {
  const leaseUntil = new Date(now.getTime() + LEASE_MINUTES * 60_000).toISOString();
  return { status: "sending", since: now.toISOString(), run, leaseUntil };
}

/**
 * Brings the outbox up to date before anything is claimed: a lease that ran out makes an e-mail uncertain, and the
 * control workbook's words about e-mails (approve, send again, consider sent…) are carried out, each once.
 */
export function tendOutbox(journal: Journal, decisions: readonly Decision[], now: Date): JournalEntry[] {
  const day = { today: parisDate(now), bounced: bouncedKeys(journal) };
  return journal.map((entry) => {
    if (entry.kind !== "email") return entry;
    const news = wordsAbout(entry, decisions, day).filter(({ name }) => !entry.carriedOut.includes(name));
    const last = news.at(-1);
    if (last) {
      const carriedOut = [...entry.carriedOut, ...news.map(({ name }) => name)];
      return { ...entry, status: last.status, since: now.toISOString(), carriedOut, run: null, leaseUntil: null };
    }
    const expired = entry.status === "sending" && entry.leaseUntil !== null && entry.leaseUntil <= now.toISOString();
    return expired ? { ...entry, status: "uncertain", since: now.toISOString() } : entry;
  });
}

const bouncedKeys = (journal: Journal): Set<string> =>
  new Set(journal.flatMap((entry) => (entry.kind === "address" && entry.permanent ? [entry.about] : [])));

/**
 * The status of all that e-mails tell, by key: kept beside the journal, so that losing one of the two loses nothing.
 */
export const statusesOf = (journal: Journal): Map<string, MessageStatus> =>
  new Map(
    journal.flatMap((entry) =>
      entry.kind === "email" ? keysOf(entry).map((key): [string, MessageStatus] => [key, entry.status]) : [],
    ),
  );

/**
 * What becomes of an e-mail of which only the status is left. Without its text nobody can send it: what had surely not
 * left is called off, so that it is decided anew; of what was leaving nobody knows.
 */
const RESTORED: Readonly<Record<MessageStatus, MessageStatus>> = {
  "to-approve": "dropped",
  "to-send": "dropped",
  sending: "uncertain",
  sent: "sent",
  uncertain: "uncertain",
  refused: "refused",
  dropped: "dropped",
  discarded: "discarded",
};

/**
 * The journal with a line for each e-mail that only the hidden state remembers: what has left, or may have, is never
 * decided again, even when people removed the journal.
 */
export function restoreEmails(journal: Journal, remembered: ReadonlyMap<string, MessageStatus>, now: Date): Journal {
  const known = statusesOf(journal);
  const lost = [...remembered].filter(([key]) => !known.has(key));
  return [
    ...journal,
    ...lost.map(
      ([key, status]): EmailEntry => ({
        kind: "email",
        at: now.toISOString(),
        key,
        covers: [],
        market: null,
        to: [],
        subject: "Ligne rétablie : le Journal avait été effacé.",
        status: RESTORED[status],
        since: now.toISOString(),
        run: null,
        leaseUntil: null,
        messageId: null,
        carriedOut: [],
        params: null,
      }),
    ),
  ];
}
