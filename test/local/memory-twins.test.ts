import { describe, expect, it } from "vitest";
import type { Email } from "../../functions/ports/mailer.ts";
import { fixedClock } from "../../local/memory/fixed-clock.ts";
import { type MailFault, memoryMailer } from "../../local/memory/memory-mailer.ts";

const anEmail = (key: string): Email => ({
  control: "pilotage",
  key,
  from: { name: "Structure", address: "clauses@example.org" },
  to: ["facilitatrice@example.org"],
  replyTo: "clauses@example.org",
  thread: key,
  subject: "Heures",
  html: "<p>Bonjour</p>",
  text: "Bonjour",
});

describe("the twin of the mail service", () => {
  it.each<[MailFault, object, number]>([
    ["throttled", { reason: "throttled", retryable: true, ambiguous: false }, 0],
    ["address-refused", { reason: "address-refused", retryable: false, ambiguous: false }, 0],
    ["lost-before", { reason: "timed-out", retryable: false, ambiguous: true }, 0],
    ["lost-after", { reason: "timed-out", retryable: false, ambiguous: true }, 1],
  ])("fails once as %s, then sends again", async (fault, failure, left) => {
    const mailer = memoryMailer();
    mailer.failNext(fault);
    expect(await mailer.send(anEmail("a"))).toMatchObject({ ok: false, ...failure });
    expect(mailer.sent).toHaveLength(left);
    expect(await mailer.send(anEmail("b"))).toMatchObject({ ok: true });
    expect(mailer.sent.at(-1)?.key).toBe("b");
  });
});

describe("the fixed clock", () => {
  it("stands still until somebody sleeps, advances or sets it", async () => {
    const clock = fixedClock(new Date("2025-11-15T07:00:00Z"));
    expect(clock.now()).toEqual(clock.now());
    await clock.sleep(1_000);
    clock.advance(59_000);
    expect(clock.now()).toEqual(new Date("2025-11-15T07:01:00Z"));
    clock.set(new Date("2025-12-01T00:00:00Z"));
    expect(clock.now()).toEqual(new Date("2025-12-01T00:00:00Z"));
  });
});
