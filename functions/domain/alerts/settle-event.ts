import type { AddressEntry, EmailEntry, Journal, JournalEntry } from "../../../schemas/journal.ts";
import type { MailEvent } from "../../../schemas/mail-events.ts";
import { withEmail } from "./outbox.ts";

/** The journal after an event, and how much it added: nothing where the event was told before. */
export type Settlement = { readonly journal: Journal; readonly settled: number; readonly addresses: number };

/**
 * Writes down what became of one of the journal's e-mails. Any event proves that an e-mail has left whose reply was lost
 * or is awaited; whoever still holds it holds it no more. A bounce or complaint adds a line for each address. Events come
 * more than once and in any order: the same event changes nothing the second time.
 */
export function settleEvent(journal: Journal, email: EmailEntry, event: MailEvent, now: Date): Settlement {
  const isOpen = UNSETTLED.includes(email.status);
  const settled = isOpen ? withEmail(journal, email.key, sentAs(event.messageId, now)) : journal;
  const entries = newAddresses(journal, email.key, event);
  return { journal: [...settled, ...entries], settled: isOpen ? 1 : 0, addresses: entries.length };
}

const UNSETTLED: readonly EmailEntry["status"][] = ["uncertain", "sending"];

const sentAs = (messageId: string, now: Date) =>
  ({ status: "sent", since: now.toISOString(), run: null, leaseUntil: null, messageId }) as const;

function newAddresses(journal: Journal, about: string, event: MailEvent): AddressEntry[] {
  if (event.kind === "delivery") return [];
  const { at, kind, permanent } = event;
  const told = new Set(journal.filter((entry) => entry.kind === "address").map(nameOf));
  return event.addresses
    .map((address): AddressEntry => ({ kind: "address", at, address, event: kind, permanent, about }))
    .filter((entry) => !told.has(nameOf(entry)));
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
