import { describe, expect, it } from "vitest";
import { emailOf, settleEvent } from "../../../../functions/domain/alerts/settle-event.ts";
import type { MailEvent } from "../../../../schemas/mail-events.ts";
import type { MessageStatus } from "../../../../schemas/state.ts";
import { anAddressEvent, anEmail, anEvaluation } from "../../../builders/journal-entries.ts";

const NOW = new Date("2025-11-15T07:10:00.000Z");
const CAMILLE = "camille.lenoir@example.org";
const sent = { messageId: "m-1", keyTag: null, controlTag: null, at: "2025-11-15T07:02:00.000Z" };
const delivery: MailEvent = { kind: "delivery", ...sent };
const bounce: MailEvent = { kind: "bounce", permanent: true, addresses: [CAMILLE], ...sent };
const complaint: MailEvent = { ...bounce, kind: "complaint" };

describe("a delivery", () => {
  it.each<MessageStatus>(["uncertain", "sending"])("settles what is %s, with the provider's id", (status) => {
    const email = anEmail({ status, run: "run-1", leaseUntil: NOW.toISOString() });
    const settled = anEmail({ status: "sent", since: NOW.toISOString(), messageId: "m-1" });
    const journal = [anEvaluation(), email, anEmail({ key: "autre", status })];
    expect(settleEvent(journal, email, delivery, NOW)).toEqual({
      journal: [anEvaluation(), settled, anEmail({ key: "autre", status })],
      settled: 1,
      addresses: 0,
    });
  });

  it.each<MessageStatus>(["to-send", "sent", "refused", "dropped", "to-approve"])("leaves what is %s", (status) => {
    const email = anEmail({ status });
    expect(settleEvent([email], email, delivery, NOW)).toEqual({ journal: [email], settled: 0, addresses: 0 });
  });
});

describe("a bounce or complaint", () => {
  const email = anEmail({ status: "sent" });

  it.each<[string, MailEvent, ReturnType<typeof anAddressEvent>]>([
    ["bounced for good", bounce, anAddressEvent()],
    ["bounced this once", { ...bounce, permanent: false }, anAddressEvent({ permanent: false })],
    ["complained", complaint, anAddressEvent({ event: "complaint" })],
  ])("adds a line for an address that %s", (_, event, line) => {
    expect(settleEvent([email], email, event, NOW)).toEqual({ journal: [email, line], settled: 0, addresses: 1 });
  });

  it.each<MessageStatus>(["uncertain", "sending"])("proves that an e-mail has left that is %s", (status) => {
    const open = anEmail({ status, run: "run-1", leaseUntil: NOW.toISOString() });
    const settled = anEmail({ status: "sent", since: NOW.toISOString(), messageId: "m-1" });
    expect(settleEvent([open], open, complaint, NOW)).toEqual({
      journal: [settled, anAddressEvent({ event: "complaint" })],
      settled: 1,
      addresses: 1,
    });
  });

  it("adds a line for each address, and leaves the e-mail as it stands", () => {
    const both = { ...bounce, addresses: [CAMILLE, "adjointe@example.org"] };
    expect(settleEvent([email], email, both, NOW)).toMatchObject({
      journal: [email, { address: CAMILLE }, { address: "adjointe@example.org" }],
      settled: 0,
      addresses: 2,
    });
  });

  it.each<[string, MailEvent, number]>([
    ["the same event", bounce, 0],
    ["the same event in other capitals", { ...bounce, addresses: ["Camille.Lenoir@example.org"] }, 0],
    ["a later bounce of the same address", { ...bounce, at: "2025-12-15T07:02:00.000Z" }, 1],
    ["a complaint after the bounce", complaint, 1],
  ])("told again adds only what is new: %s", (_, event, added) => {
    const { journal } = settleEvent([email], email, bounce, NOW);
    expect(settleEvent(journal, email, event, NOW)).toMatchObject({ addresses: added });
  });
});

describe("the e-mail of an event", () => {
  const tagOf = (identifier: string) => `hash of ${identifier}`;
  const first = anEmail({ key: "a", messageId: "m-1" });
  const second = anEmail({ key: "b" });

  it.each<[string, { keyTag: string | null; messageId: string }, string | null]>([
    ["the hash of its key", { keyTag: "hash of b", messageId: "m-2" }, "b"],
    ["the hash of its key before the provider's id", { keyTag: "hash of b", messageId: "m-1" }, "b"],
    ["the provider's id where no tag is told", { keyTag: null, messageId: "m-1" }, "a"],
    ["the provider's id where the tag is nobody's", { keyTag: "hash of c", messageId: "m-1" }, "a"],
    ["nothing", { keyTag: "hash of c", messageId: "m-2" }, null],
  ])("is found by %s", (_, event, key) => {
    expect(emailOf([anEvaluation(), first, second], event, tagOf)?.key ?? null).toBe(key);
  });
});
