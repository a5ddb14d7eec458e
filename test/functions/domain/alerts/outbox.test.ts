import { describe, expect, it } from "vitest";
import {
  claimed,
  endEmails,
  restoreEmails,
  sendable,
  statusesOf,
  tendOutbox,
  withEmail,
} from "../../../../functions/domain/alerts/outbox.ts";
import { unknownMessages } from "../../../../functions/domain/alerts/words-about.ts";
import type { Decision } from "../../../../schemas/control-workbook.ts";
import { type AddressEntry, type EmailEntry, emailEntry, type Journal } from "../../../../schemas/journal.ts";
import { type MessageStatus, messageStatus } from "../../../../schemas/state.ts";
import { NOW } from "../../../builders/a-world.ts";
import { aDecision } from "../../../builders/control-records.ts";
import { anAddressEvent, anEmail, anEvaluation } from "../../../builders/journal-entries.ts";

const KEY = "ARQ-2024/1/late";
const LATER = new Date("2025-11-15T07:10:00.000Z");
const resend = (changes: Partial<Decision> = {}) => aDecision({ kind: "resend", message: KEY, ...changes });
const approve = (changes: Partial<Decision> = {}) =>
  aDecision({ kind: "approve", message: null, date: "2025-11-15", ...changes });
const discard = () => aDecision({ kind: "discard", message: KEY });
const considerSent = () => aDecision({ kind: "consider-sent", message: KEY });

/** One e-mail after the outbox was tended. */
function tended(before: Partial<EmailEntry>, decisions: readonly Decision[] = [], now = NOW): EmailEntry {
  const [entry] = tendOutbox([anEmail(before)], decisions, now);
  return emailEntry.parse(entry);
}

describe("the outbox", () => {
  it("offers what waits to leave, and nothing else", () => {
    const statuses = messageStatus.options;
    const journal = [...statuses.map((status) => anEmail({ key: status, status })), anEvaluation()];
    expect(sendable(journal).map(({ key }) => key)).toEqual(["to-send"]);
  });

  it("lends an e-mail to one run for ten minutes", () => {
    expect(claimed("run-1", NOW)).toEqual({
      status: "sending",
      since: "2025-11-15T07:00:00.000Z",
      run: "run-1",
      leaseUntil: "2025-11-15T07:10:00.000Z",
    });
  });

  it.each([
    ["still runs", "2025-11-15T07:09:59.999Z", "sending"],
    ["just ran out", "2025-11-15T07:10:00.000Z", "uncertain"],
    ["ran out long ago", "2025-11-16T07:00:00.000Z", "uncertain"],
  ])("never sends again by itself what was claimed: a lease that %s", (_, now, status) => {
    const claim = claimed("run-1", NOW);
    expect(tended(claim, [], new Date(now)).status).toBe(status);
  });

  it.each<[string, Partial<EmailEntry>, Decision[], MessageStatus]>([
    ["sends again what is uncertain", { status: "uncertain" }, [resend()], "to-send"],
    ["sends again what was refused", { status: "refused" }, [resend()], "to-send"],
    ["sends what waited for an approval", { status: "to-approve" }, [resend()], "to-send"],
    ["sends what was approved", { status: "to-approve" }, [approve({ message: KEY })], "to-send"],
    ["sends all that waits when no message is named", { status: "to-approve" }, [approve()], "to-send"],
    [
      "leaves alone what was decided after an approval of all",
      { status: "to-approve" },
      [approve({ date: "2025-11-14" })],
      "to-approve",
    ],
    [
      "leaves alone what is decided before the day of an approval dated in advance",
      { status: "to-approve" },
      [approve({ date: "2025-11-16" })],
      "to-approve",
    ],
    ["approves nothing that did not wait for it", { status: "uncertain" }, [approve({ message: KEY })], "uncertain"],
    ["sets aside what a person does not want to leave", { status: "to-approve" }, [discard()], "discarded"],
    ["sets aside no more what has left", { status: "sent" }, [discard()], "sent"],
    ["takes the uncertain as sent", { status: "uncertain" }, [considerSent()], "sent"],
    ["follows the last of two words", { status: "uncertain" }, [considerSent(), resend()], "to-send"],
    ["does not send again what has left", { status: "sent" }, [resend()], "sent"],
    [
      "does not touch what a run has claimed",
      { status: "sending", leaseUntil: LATER.toISOString() },
      [considerSent()],
      "sending",
    ],
    ["does not revive what was called off", { status: "dropped" }, [resend()], "dropped"],
    [
      "leaves alone a message that is not named",
      { status: "uncertain" },
      [resend({ message: "ACV-2024/1/late" })],
      "uncertain",
    ],
    [
      "leaves alone what a decision about hours names",
      { status: "uncertain" },
      [aDecision({ message: KEY })],
      "uncertain",
    ],
  ])("%s", (_, before, decisions, status) => {
    expect(tended(before, decisions).status).toBe(status);
  });

  it("frees what it sends again from the run that had claimed it, and remembers the words", () => {
    const before = { status: "uncertain", run: "run-1", leaseUntil: NOW.toISOString() } as const;
    const after = tended(before, [resend(), resend()], LATER);
    expect(new Set(after.carriedOut).size).toBe(2);
    expect(after).toEqual(anEmail({ status: "to-send", since: LATER.toISOString(), carriedOut: after.carriedOut }));
  });

  const [first, second, third] = [resend(), resend({ date: "2025-11-12" }), resend({ date: "2025-11-13" })];
  it.each<[string, Decision[], Decision[], MessageStatus]>([
    ["carries a word out once", [first], [first], "uncertain"],
    ["carries out a second word", [first], [first, second], "to-send"],
    ["carries out a second word that says the same", [first], [first, first], "to-send"],
    ["carries out a new word where an old line was removed", [first, second], [third], "to-send"],
    ["carries out a new word written in the place of an old one", [first], [second], "to-send"],
    ["forgets no word when other lines are removed", [first, second], [second], "uncertain"],
    ["forgets no word when the lines are sorted", [first, second], [second, first], "uncertain"],
    ["forgets no word when its line was removed, then put back", [first, second], [first, second], "uncertain"],
  ])("%s", (_, before, decisions, status) => {
    const { carriedOut } = tended({ status: "uncertain" }, before);
    expect(tended({ status: "uncertain", carriedOut }, decisions).status).toBe(status);
  });

  it("knows the words about a message that nobody finds", () => {
    const lost = [resend({ message: "ARQ-2024/1/latte" }), resend({ message: null }), resend({ message: "ACV-2024" })];
    const decisions = [...lost, resend(), considerSent(), aDecision({ message: "ailleurs" })];
    expect(unknownMessages(decisions, [anEmail(), anEvaluation()])).toEqual(lost);
  });

  it.each<[string, Partial<AddressEntry>, MessageStatus]>([
    ["was refused by an address", {}, "to-send"],
    ["was refused by an address this once", { permanent: false }, "sent"],
    ["is not the one that an address refused", { about: "ACV-2024/1/late" }, "sent"],
  ])("sends again what has left only where it %s", (_, event, status) => {
    const journal = [anEmail({ status: "sent" }), anAddressEvent(event)];
    const again = tendOutbox(journal, [resend()], NOW);
    expect(again[0]).toMatchObject({ status });
    expect(tendOutbox(withEmail(again, KEY, { status: "sent" }), [resend()], NOW)[0]).toMatchObject({ status: "sent" });
  });

  it("looks at 12 900 e-mails that have left without a thought for 52 approvals", () => {
    const journal = Array.from({ length: 12_900 }, (_, each) => anEmail({ key: `m-${each}`, status: "sent" }));
    const start = performance.now();
    tendOutbox(
      journal,
      Array.from({ length: 52 }, () => approve()),
      NOW,
    );
    expect(performance.now() - start).toBeLessThan(1500);
  });

  it("calls off, and brings up to date, by key alone", () => {
    const journal: Journal = [anEmail(), anEvaluation(), anEmail({ key: "ACV-2024/1/late" })];
    expect(endEmails(journal, [KEY], { status: "dropped", now: LATER })).toEqual([
      anEmail({ status: "dropped", since: LATER.toISOString() }),
      anEvaluation(),
      anEmail({ key: "ACV-2024/1/late" }),
    ]);
    expect(withEmail(journal, "ACV-2024/1/late", { status: "sent", messageId: "m-1" })).toEqual([
      anEmail(),
      anEvaluation(),
      anEmail({ key: "ACV-2024/1/late", status: "sent", messageId: "m-1" }),
    ]);
  });
});

describe("a journal that was removed", () => {
  const statuses: readonly [MessageStatus, MessageStatus][] = [
    ["to-approve", "dropped"],
    ["to-send", "dropped"],
    ["sending", "uncertain"],
    ["sent", "sent"],
    ["uncertain", "uncertain"],
    ["refused", "refused"],
    ["dropped", "dropped"],
    ["discarded", "discarded"],
  ];

  it.each(statuses)("comes back with its e-mails: what was %s is %s", (before, after) => {
    const [line] = restoreEmails([], new Map([[KEY, before]]), LATER);
    expect(emailEntry.parse(line)).toMatchObject({
      key: KEY,
      status: after,
      subject: "Ligne rétablie : le Journal avait été effacé.",
      to: [],
      since: LATER.toISOString(),
    });
  });

  it("is left as it is where nothing is missing from it", () => {
    const journal = [anEmail({ status: "sent" }), anEvaluation()];
    expect(statusesOf(journal)).toEqual(new Map([[KEY, "sent"]]));
    expect(restoreEmails(journal, statusesOf(journal), LATER)).toEqual(journal);
    expect(restoreEmails(journal, new Map(), LATER)).toEqual(journal);
  });

  it("takes the journal's own word over the memory's", () => {
    expect(restoreEmails([anEmail({ status: "sent" })], new Map([[KEY, "to-send"]]), LATER)).toEqual([
      anEmail({ status: "sent" }),
    ]);
  });
});
