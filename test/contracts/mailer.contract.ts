import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Attachment, Email, Mailer } from "../../functions/ports/mailer.ts";
import { anEmail } from "./an-email.ts";

/** What a reader's mailbox shows of an e-mail. */
export type Received = Pick<Email, "to" | "replyTo" | "subject" | "html" | "text"> & {
  readonly from: string;
  readonly attachments: readonly Attachment[];
};

/** The port under test, and the mailbox at the other end. */
export type MailerSetup = {
  readonly mailer: Mailer;
  readonly received: () => Promise<readonly Received[]>;
  readonly end: () => Promise<void>;
};

const SOME = Uint8Array.from([1]);

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

    it("delivers a file byte for byte beside the text", async () => {
      const content = Uint8Array.from({ length: 20_000 }, (_, place) => (place * 7) % 256);
      const attachments = [{ name: "Heures 2025 - Toitures.xlsx", content }];
      expect(await setup.mailer.send(anEmail({ attachments }))).toMatchObject({ ok: true });
      const [received] = await setup.received();
      expect(received?.attachments).toEqual(attachments);
      expect(received?.text.trim()).toBe(anEmail().text);
      expect(received?.html.trim()).toBe(anEmail().html);
    });

    it("delivers no file where there is none", async () => {
      await setup.mailer.send(anEmail());
      expect((await setup.received())[0]?.attachments).toEqual([]);
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
      ["a file name with a line break", { attachments: [{ name: "a\r\nBcc: b.xlsx", content: SOME }] }],
      ["a file name with a folder", { attachments: [{ name: "../a.xlsx", content: SOME }] }],
      ["a file name that hides a program", { attachments: [{ name: "heures.xlsx.exe", content: SOME }] }],
      ["a file too heavy for mailboxes", { attachments: [{ name: "a.xlsx", content: new Uint8Array(5_000_001) }] }],
    ])("refuses %s before anything leaves", async (_, change) => {
      const refused = { ok: false, reason: "invalid", retryable: false, ambiguous: false };
      expect(await setup.mailer.send(anEmail(change))).toMatchObject(refused);
      expect(await setup.received()).toEqual([]);
    });
  });
}
