import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { callCounter } from "../../../functions/adapters/call-counter.ts";
import { sesMailer } from "../../../functions/adapters/ses/ses-mailer.ts";
import { systemClock } from "../../../functions/adapters/system-clock.ts";
import type { Email } from "../../../functions/ports/mailer.ts";
import { type Mailbox, startMailbox } from "../../../local/mailbox/start-mailbox.ts";
import { writeMail } from "../../../local/mailbox/write-mail.ts";

const email: Email = {
  control: "pilotage-de-dieppe",
  key: "ARQ-2024/1/en retard",
  from: { name: "Maison de l'emploi", address: "alertes@example.org" },
  to: ["facilitateur@example.org"],
  replyTo: "equipe@example.org",
  thread: "ARQ-2024/1",
  subject: "[En retard] Arques-la-Bataille : il manquerait 570 h",
  html: "<p>5 800 h « faites »</p>",
  text: "5 800 h « faites »",
};

let mailbox: Mailbox;

beforeEach(async () => {
  mailbox = await startMailbox();
});

afterEach(() => mailbox.close());

const send = (to: Mailbox, message: Email = email) =>
  sesMailer({ endpoint: to.url, clock: systemClock, counter: callCounter() }).send(message);

const account = (change: object) =>
  fetch(new URL("_local/account", mailbox.url), { method: "POST", body: JSON.stringify(change) });

const form = (fields: Readonly<Record<string, string>>): RequestInit => ({
  method: "POST",
  headers: { authorization: "AWS4-HMAC-SHA256 local" },
  body: new URLSearchParams(fields),
});

describe("startMailbox", () => {
  it("listens on this machine only", () => {
    expect(mailbox.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it("takes what the real client sends, under the id it answered", async () => {
    const outcome = await send(mailbox);
    const messages = await mailbox.messages();
    expect(messages).toMatchObject([
      {
        from: expect.stringContaining("alertes@example.org"),
        to: ["facilitateur@example.org"],
        subject: email.subject,
        html: email.html,
        text: email.text,
      },
    ]);
    expect(outcome).toEqual({ ok: true, value: { messageId: messages[0]?.messageId } });
  });

  it("keeps the message as it came, headers included", async () => {
    await send(mailbox);
    const [message] = await mailbox.messages();
    const mime = Buffer.from(message?.mime ?? []).toString();
    expect(mime).toMatch(/^References: <[0-9a-f]{32}@example\.org>\r$/m);
    expect(mime).toContain("Auto-Submitted: auto-generated");
  });

  it("tells the account's quota, and what was sent under it", async () => {
    const quota = await startMailbox({ quota: { perSecond: 100, perDay: 3 } });
    const mailer = sesMailer({ endpoint: quota.url, clock: systemClock, counter: callCounter() });
    const two = { ...email, to: ["facilitateur@example.org", "adjointe@example.org"] };
    expect(await mailer.send(two)).toMatchObject({ ok: true });
    const told = await (await fetch(quota.url, form({ Action: "GetSendQuota" }))).text();
    expect(told).toContain("<SentLast24Hours>2</SentLast24Hours>");
    expect(await mailer.send(two)).toMatchObject({ ok: false, retryable: true, ambiguous: false });
    expect(await mailer.send(email)).toMatchObject({ ok: true });
    expect(await quota.messages()).toHaveLength(2);
    await quota.close();
  });

  it("tells which senders are verified, all of them unless told (API_GetIdentityVerificationAttributes)", async () => {
    const { SESClient, GetIdentityVerificationAttributesCommand } = await import("@aws-sdk/client-ses");
    const credentials = { accessKeyId: "local", secretAccessKey: "local" };
    const client = new SESClient({ region: "eu-west-3", endpoint: mailbox.url, credentials });
    const asked = { Identities: ["alertes@example.org", "example.net"] };
    const told = async () =>
      (await client.send(new GetIdentityVerificationAttributesCommand(asked))).VerificationAttributes;
    const verified = { VerificationStatus: "Success" };
    expect(await told()).toEqual({ "alertes@example.org": verified, "example.net": verified });
    await account({ identities: { "alertes@example.org": "Pending" } });
    expect(await told()).toEqual({ "alertes@example.org": { VerificationStatus: "Pending" } });
  });

  it("refuses a message whose sender is verified neither by address nor by domain", async () => {
    await account({ identities: { "alertes@example.org": "Pending" } });
    expect(await send(mailbox)).toMatchObject({ ok: false, message: "SES: 400 MessageRejected", retryable: false });
    await account({ identities: { "example.org": "Success" } });
    expect(await send(mailbox)).toMatchObject({ ok: true });
    expect(await mailbox.messages()).toHaveLength(1);
  });

  it.each(["{}}", '{"identities": {"a@example.org": "Perhaps"}}'])("refuses the account %s", async (body) => {
    expect((await fetch(new URL("_local/account", mailbox.url), { method: "POST", body })).status).toBe(400);
  });

  it("rebuilds a message that did not come raw", async () => {
    await fetch(
      mailbox.url,
      form({
        Action: "SendEmail",
        Source: "a@example.org",
        "Destination.ToAddresses.member.1": "b@example.org",
        "Message.Subject.Data": "Bonjour",
        "Message.Body.Text.Data": "Deux lignes",
      }),
    );
    const [message] = await mailbox.messages();
    expect(Buffer.from(message?.mime ?? []).toString()).toMatch(/Subject: Bonjour\r\n[\s\S]*Deux lignes/);
  });

  it("passes a refusal on, and keeps nothing of it", async () => {
    const answer = await fetch(mailbox.url, form({ Action: "SendRawEmail" }));
    expect([answer.status, await mailbox.messages()]).toEqual([400, []]);
  });

  it("tells its own messages from another mailbox's", async () => {
    const other = await startMailbox();
    await send(other);
    await send(mailbox, { ...email, subject: "Pour la première" });
    expect((await mailbox.messages()).map(({ subject }) => subject)).toEqual(["Pour la première"]);
    expect((await other.messages()).map(({ subject }) => subject)).toEqual([email.subject]);
    await other.close();
  });

  it("shows a page to a person, and the store to a program", async () => {
    const page = await fetch(mailbox.url);
    const store = await fetch(new URL("store", mailbox.url));
    expect([page.headers.get("content-type"), await page.text()]).toEqual([
      expect.stringContaining("text/html"),
      expect.stringContaining("<title>"),
    ]);
    expect(await store.json()).toMatchObject({ emails: expect.any(Array) });
  });

  it("takes the port it is told, and refuses one that is taken", async () => {
    const port = Number(new URL(mailbox.url).port);
    await expect(startMailbox({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});

describe("writeMail", () => {
  it("leaves each message as it came, and its page", async () => {
    const directory = await mkdtemp(join(tmpdir(), "mail-"));
    await send(mailbox);
    const messages = await mailbox.messages();
    const [name = ""] = await writeMail(join(directory, "mail"), messages);
    expect((await readdir(join(directory, "mail"))).toSorted()).toEqual([`${name}.eml`, `${name}.html`]);
    expect(await readFile(join(directory, "mail", `${name}.html`), "utf8")).toBe(email.html);
    expect(
      Buffer.compare(await readFile(join(directory, "mail", `${name}.eml`)), messages[0]?.mime ?? Buffer.of()),
    ).toBe(0);
    await rm(directory, { recursive: true });
  });

  it("leaves a message's files beside it, under their own names", async () => {
    const directory = await mkdtemp(join(tmpdir(), "mail-"));
    const message = { messageId: "1", receivedAt: new Date(0), from: "a", to: [], subject: "x", mime: Buffer.of() };
    const attachments = [{ name: "../Heures 2025.xlsx", content: Uint8Array.from([1, 2]) }];
    const [name = ""] = await writeMail(directory, [{ ...message, html: null, text: "a", attachments }]);
    expect([...(await readFile(join(directory, `${name}-Heures 2025.xlsx`)))]).toEqual([1, 2]);
    await rm(directory, { recursive: true });
  });

  it("shows a message without HTML as its text", async () => {
    const directory = await mkdtemp(join(tmpdir(), "mail-"));
    const message = { messageId: "1", receivedAt: new Date(0), from: "a", to: [], subject: "<x>", mime: Buffer.of() };
    const [name = ""] = await writeMail(directory, [{ ...message, html: null, text: "a < b", attachments: [] }]);
    expect(await readFile(join(directory, `${name}.html`), "utf8")).toContain(
      "<title>&lt;x&gt;</title><pre>a &lt; b</pre>",
    );
    await rm(directory, { recursive: true });
  });
});
