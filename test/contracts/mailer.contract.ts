import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Email, Mailer } from "../../functions/ports/mailer.ts";
import { anEmail } from "./an-email.ts";

/** What a reader's mailbox shows of an e-mail. */
export type Received = Pick<Email, "to" | "replyTo" | "subject" | "html" | "text"> & { readonly from: string };

/** The port under test, and the mailbox at the other end. */
export type MailerSetup = {
  readonly mailer: Mailer;
  readonly received: () => Promise<readonly Received[]>;
  readonly end: () => Promise<void>;
};

/** What every adapter of `Mailer` promises. */
export function mailerContract(name: string, start: () => Promise<MailerSetup>): void {
  describe(`Mailer, ${name}`, () => {
    let setup: MailerSetup;

    beforeEach(async () => {
      setup = await start();
    });
    afterEach(() => setup.end());

    it("delivers the text, the HTML and who it comes from", async () => {
      const email = anEmail();
      expect(await setup.mailer.send(email)).toMatchObject({ ok: true });
      const [received, ...others] = await setup.received();
      expect(others).toEqual([]);
      expect(received?.from).toContain("alertes@example.org");
      expect(received?.from).toContain("Maison de l'emploi, Dieppe");
      expect(received).toMatchObject({ to: email.to, replyTo: email.replyTo, subject: email.subject });
      expect(received?.html.trim()).toBe(email.html);
      expect(received?.text.trim()).toBe(email.text);
    });

    it("delivers to every recipient", async () => {
      const to = ["facilitateur@example.org", "adjointe@example.org"];
      await setup.mailer.send(anEmail({ to }));
      expect((await setup.received()).map((email) => email.to)).toEqual([to]);
    });

    it("delivers what is sent all at once, each message whole", async () => {
      const subjects = Array.from({ length: 12 }, (_, place) => `Relance ${place}`);
      const sent = await Promise.all(subjects.map((subject) => setup.mailer.send(anEmail({ subject, key: subject }))));
      expect(sent.every(({ ok }) => ok)).toBe(true);
      expect((await setup.received()).map(({ subject }) => subject).toSorted()).toEqual(subjects.toSorted());
    });

    it("tells a reader nothing of the journal's key, the thread or the control workbook", async () => {
      const { key, thread, control } = anEmail();
      await setup.mailer.send(anEmail());
      const shown = JSON.stringify(await setup.received());
      for (const kept of [key, thread, control]) expect(shown).not.toContain(kept);
    });

    it("gives each message an id of its own", async () => {
      const sent = [await setup.mailer.send(anEmail()), await setup.mailer.send(anEmail())];
      const ids = sent.map((outcome) => outcome.ok && outcome.value.messageId);
      expect(new Set(ids).size).toBe(2);
      expect(ids.every((id) => typeof id === "string" && id.length > 0)).toBe(true);
    });

    it.each<[string, Partial<Email>]>([
      ["a line break in the subject", { subject: "Bonjour\r\nBcc: tous@example.org" }],
      ["a line break in the name", { from: { name: "PLIE\nBcc: tous@example.org", address: "a@example.org" } }],
      ["a NUL in the subject", { subject: "Bonjour\u0000" }],
      ["two addresses in one", { to: ["a@example.org, b@example.org"] }],
      ["no recipient", { to: [] }],
    ])("refuses %s before anything leaves", async (_, change) => {
      const refused = { ok: false, reason: "invalid", retryable: false, ambiguous: false };
      expect(await setup.mailer.send(anEmail(change))).toMatchObject(refused);
      expect(await setup.received()).toEqual([]);
    });
  });
}
