import { describe, expect, it } from "vitest";
import { callCounter } from "../../../../functions/adapters/call-counter.ts";
import { sesMailer } from "../../../../functions/adapters/ses/ses-mailer.ts";
import type { Email } from "../../../../functions/ports/mailer.ts";
import { type Answer, closedPort, patientClock, reset, silence, stall, stubServer, text } from "../stub-server.ts";

const email: Email = {
  control: "pilotage-de-dieppe",
  key: "ARQ-2024/1/en retard",
  from: { name: "Maison de l'emploi, Dieppe été", address: "alertes@example.org" },
  to: ["facilitateur@example.org", "adjointe@example.org"],
  replyTo: "equipe@example.org",
  thread: "ARQ-2024/1",
  subject: "[En retard] Arques-la-Bataille : il manquerait 570 h",
  html: "<p>5 800 h « faites »</p>",
  text: "5 800 h « faites »",
};

const accepted = text(
  200,
  '<SendRawEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><SendRawEmailResult><MessageId>id-1</MessageId></SendRawEmailResult></SendRawEmailResponse>',
  "text/xml",
);

const refusal = (status: number, code: string, message = "no"): Answer =>
  text(
    status,
    `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
    "text/xml",
  );

/** What `GetSendQuota` answers; the first request of every mailer asks for it. */
const quota = (perSecond: number, perDay: number, sent: number): Answer =>
  text(
    200,
    `<GetSendQuotaResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><GetSendQuotaResult><Max24HourSend>${perDay}</Max24HourSend><MaxSendRate>${perSecond}</MaxSendRate><SentLast24Hours>${sent}</SentLast24Hours></GetSendQuotaResult></GetSendQuotaResponse>`,
    "text/xml",
  );
const ample = quota(1_000, -1, 0);

function mailerFor(endpoint: string, options: { readonly configurationSet?: string } = {}) {
  const counter = callCounter();
  const clock = patientClock();
  return { counter, clock, mailer: sesMailer({ endpoint, clock, counter, timeout: 300, ...options }) };
}

async function sendTo(...answers: readonly Answer[]) {
  await using server = await stubServer(ample, ...answers);
  const { mailer, counter } = mailerFor(server.url);
  const outcome = await mailer.send(email);
  return { outcome, tries: counter.calls().ses - 1, requests: server.requests.slice(1) };
}

function headersOf(raw: string): ReadonlyMap<string, string> {
  const lines = (raw.split("\r\n\r\n")[0] ?? "").replaceAll(/\r\n\s+/g, " ").split("\r\n");
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)]));
}

describe("sesMailer", () => {
  it("sends one raw message, and tells SES's id", async () => {
    const { outcome, tries, requests } = await sendTo(accepted);
    const sent = new URLSearchParams(requests[0]?.body);
    expect([outcome, tries]).toEqual([{ ok: true, value: { messageId: "id-1" } }, 1]);
    expect(sent.get("Action")).toBe("SendRawEmail");
    expect([sent.get("Destinations.member.1"), sent.get("Destinations.member.2")]).toEqual(email.to);
    expect(sent.get("Tags.member.1.Name")).toBe("jalon-key");
    expect(sent.get("Tags.member.2.Name")).toBe("jalon-control");
    const values = ["Tags.member.1.Value", "Tags.member.2.Value"].map((name) => sent.get(name));
    expect(new Set(values).size).toBe(2);
    for (const value of values) expect(value).toMatch(/^[0-9a-f]{32}$/);
    expect(sent.has("ConfigurationSetName")).toBe(false);
  });

  it("names the configuration set that it is told", async () => {
    await using server = await stubServer(ample, accepted);
    await mailerFor(server.url, { configurationSet: "jalon" }).mailer.send(email);
    expect(new URLSearchParams(server.requests[1]?.body).get("ConfigurationSetName")).toBe("jalon");
  });

  it("writes text, then HTML, under the headers of an automatic message of a thread", async () => {
    const { requests } = await sendTo(accepted);
    const raw = Buffer.from(new URLSearchParams(requests[0]?.body).get("RawMessage.Data") ?? "", "base64");
    const headers = headersOf(raw.toString("latin1"));
    expect(headers.get("From")).toMatch(/^(=\?UTF-8\?Q\?\S+\?= )+<alertes@example\.org>$/);
    expect(headers.get("To")).toBe("facilitateur@example.org, adjointe@example.org");
    expect(headers.get("Reply-To")).toBe("equipe@example.org");
    expect(headers.get("Auto-Submitted")).toBe("auto-generated");
    expect(headers.get("Date")).toBe("Sat, 15 Nov 2025 07:00:00 +0000");
    expect(headers.get("In-Reply-To")).toMatch(/^<[0-9a-f]{32}@example\.org>$/);
    expect(headers.get("References")).toBe(headers.get("In-Reply-To"));
    expect(headers.get("Content-Type")).toContain("multipart/alternative");
    expect(raw.toString().match(/text\/(plain|html)/g)).toEqual(["text/plain", "text/html"]);
    expect(raw.toString("latin1")).toMatch(/^[\x20-\x7e\r\n]*$/);
  });

  it.each([
    ["Throttling, a 400 of the v1 API", refusal(400, "Throttling")],
    ["429", text(429, "")],
    ["503", text(503, "busy")],
  ])("sends again what surely did not leave: %s", async (_, refused) => {
    expect(await sendTo(refused, refused, accepted)).toMatchObject({ outcome: { ok: true }, tries: 3 });
    const { outcome, tries } = await sendTo(refused);
    expect([outcome, tries]).toMatchObject([{ ok: false, retryable: true, ambiguous: false }, 4]);
  });

  it.each<[string, Answer, number]>([
    ["nine tenths of the account's", quota(10, -1, 0), 3],
    ["a rate below one a second", quota(0.5, -1, 0), 60],
    ["one a second where the account does not tell", refusal(403, "AccessDenied"), 31],
    ["one a second where the call is not known", text(404, "no"), 31],
    ["one a second where nobody answers the call", silence, 31],
  ])("keeps its rate, counted in recipients: %s", async (_, told, seconds) => {
    await using server = await stubServer(told, accepted);
    const { mailer, clock } = mailerFor(server.url);
    const start = clock.now().getTime();
    for (let sent = 0; sent < 15; sent += 1) expect(await mailer.send(email)).toMatchObject({ ok: true });
    const lasted = (clock.now().getTime() - start) / 1_000;
    expect(lasted).toBeGreaterThan(seconds - 1);
    expect(lasted).toBeLessThan(seconds * 1.2 + 1);
    expect(server.requests.filter(({ body }) => body.includes("GetSendQuota"))).toHaveLength(1);
  });

  it("surely sends nothing more once the day's quota is used up, and sends again when it grows", async () => {
    await using server = await stubServer(
      quota(10, 200, 197),
      accepted,
      quota(10, 200, 199),
      quota(10, 200, 0),
      accepted,
    );
    const { mailer, clock } = mailerFor(server.url);
    const usedUp = { ok: false, reason: "throttled", retryable: true, ambiguous: false };
    expect(await mailer.send(email)).toMatchObject({ ok: true });
    expect(await mailer.send(email)).toMatchObject(usedUp);
    expect(server.requests).toHaveLength(2);
    await clock.sleep(60_000);
    expect(await mailer.send(email)).toMatchObject(usedUp);
    await clock.sleep(60_000);
    expect(await mailer.send(email)).toMatchObject({ ok: true });
    expect(server.requests).toHaveLength(5);
  });

  it("can be tried again when nobody listens", async () => {
    const { mailer } = mailerFor(await closedPort());
    expect(await mailer.send(email)).toMatchObject({ reason: "unavailable", retryable: true, ambiguous: false });
  });

  it.each<[string, Answer, string]>([
    ["no reply", silence, "timed-out"],
    ["a reply that stops", stall, "timed-out"],
    ["a broken connection", reset, "unavailable"],
    ["500", text(500, "oops"), "unavailable"],
    ["InternalFailure", refusal(500, "InternalFailure"), "unavailable"],
    ["a reply without an id", text(200, "<html>", "text/html"), "unavailable"],
  ])("is ambiguous, and sends nothing again, after %s", async (_, answer, reason) => {
    const { outcome, tries } = await sendTo(answer);
    expect([outcome, tries]).toMatchObject([{ ok: false, reason, retryable: false, ambiguous: true }, 1]);
  });

  it.each<[string, Answer, string]>([
    ["a message that is rejected", refusal(400, "MessageRejected"), "address-refused"],
    [
      "a sender that is not verified, or the sandbox",
      refusal(400, "MessageRejected", "Email address is not verified. The following identities failed: a@example.org"),
      "forbidden",
    ],
    ["a domain that is not verified", refusal(400, "MailFromDomainNotVerifiedException"), "forbidden"],
    ["a key that is not allowed", refusal(403, "AccessDenied"), "forbidden"],
    ["credentials that ran out", refusal(403, "ExpiredToken"), "forbidden"],
    ["a clock that is wrong", refusal(400, "RequestExpired"), "forbidden"],
    ["an account that is paused", refusal(400, "AccountSendingPausedException"), "forbidden"],
    ["a refusal that nobody knows", refusal(400, "SomethingNew"), "forbidden"],
    ["a request that is wrong", refusal(400, "InvalidParameterValue"), "invalid"],
  ])("gives up on %s, and tells the e-mail's fault from the account's", async (_, answer, reason) => {
    const { outcome, tries } = await sendTo(answer);
    expect([outcome, tries]).toMatchObject([{ ok: false, reason, retryable: false, ambiguous: false }, 1]);
    expect(JSON.stringify(outcome)).not.toContain("@");
  });

  it.each<[string, Partial<Email>]>([
    ["subject", { subject: "Bonjour\r\nBcc: tous@example.org" }],
    ["subject", { subject: "Bonjour\u0000" }],
    ["from.name", { from: { name: "PLIE\nBcc: tous@example.org", address: "a@example.org" } }],
    ["from.address", { from: { name: "PLIE", address: "a@example.org>\r\nBcc: b@example.org" } }],
    ["replyTo", { replyTo: "a@example.org, b@example.org" }],
    ["thread", { thread: "a\rb" }],
    ["key", { key: "a\nb" }],
    ["to", { to: ["a@example.org", "b@example.org\nBcc: c@example.org"] }],
    ["to", { to: [] }],
  ])("refuses an unsafe %s before anything leaves", async (part, change) => {
    await using server = await stubServer(accepted);
    const outcome = await mailerFor(server.url).mailer.send({ ...email, ...change });
    expect(outcome).toMatchObject({ ok: false, reason: "invalid", retryable: false, ambiguous: false });
    expect(outcome).toMatchObject({ message: expect.stringContaining(part) });
    expect(server.requests).toEqual([]);
  });
});
