import type { AddressEntry, EmailEntry, Journal, JournalEntry } from "../../../schemas/journal.ts";
import type { MailEvent } from "../../../schemas/mail-events.ts";
import { withEmail } from "./outbox.ts";

/** The journal after an event, and how much it added: nothing where the event was told before. */
export type Settlement = { readonly journal: Journal; readonly settled: number; readonly addresses: number };

/**
 * Writes down what became of one of the journal's e-mails. A delivery proves that an e-mail has left whose reply was
 * lost or is awaited; whoever still holds it holds it no more. A bounce or complaint adds a line for each address. Events
 * come more than once and in any order: the same event changes nothing the second time.
 */
export function settleEvent(journal: Journal, email: EmailEntry, event: MailEvent, now: Date): Settlement {
  if (event.kind === "delivery") return settleDelivery(journal, email, event.messageId, now);
  const { at, kind, permanent } = event;
  const told = new Set(journal.filter((entry) => entry.kind === "address").map(nameOf));
  const entries = event.addresses
    .map((address): AddressEntry => ({ kind: "address", at, address, event: kind, permanent, about: email.key }))
    .filter((entry) => !told.has(nameOf(entry)));
  return { journal: [...journal, ...entries], settled: 0, addresses: entries.length };
}

const UNSETTLED: readonly EmailEntry["status"][] = ["uncertain", "sending"];

function settleDelivery(journal: Journal, { key, status }: EmailEntry, messageId: string, now: Date): Settlement {
  if (!UNSETTLED.includes(status)) return { journal, settled: 0, addresses: 0 };
  const sent = { status: "sent", since: now.toISOString(), run: null, leaseUntil: null, messageId } as const;
  return { journal: withEmail(journal, key, sent), settled: 1, addresses: 0 };
}

/** What tells one event about an address from another. */
const nameOf = ({ address, at, event, permanent, about }: AddressEntry): string =>
  JSON.stringify([address.toLowerCase(), at, event, permanent, about]);

/** The e-mail that an event is about: by the hash of its key, else by the provider's id. */
export function emailOf(
  journal: Journal,
  { keyTag, messageId }: Pick<MailEvent, "keyTag" | "messageId">,
  tagOf: (identifier: string) => string,
): EmailEntry | null {
  const emails = journal.filter((entry: JournalEntry): entry is EmailEntry => entry.kind === "email");
  const byKey = keyTag === null ? undefined : emails.find(({ key }) => tagOf(key) === keyTag);
  return byKey ?? emails.find((each) => each.messageId === messageId) ?? null;
}
