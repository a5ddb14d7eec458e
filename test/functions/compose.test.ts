import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type HttpFunction, http } from "@google-cloud/functions-framework";
import { getTestServer } from "@google-cloud/functions-framework/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LogEvent } from "../../functions/adapters/json-log.ts";
import { systemClock } from "../../functions/adapters/system-clock.ts";
import { compose } from "../../functions/compose.ts";
import { ConfigError, parseConfig } from "../../functions/config.ts";
import { type LocalIdentity, startLocalIdentity } from "../../local/identity/start-local-identity.ts";
import { buildSampleTerritory, type SampleTerritory } from "../../local/sample/build-sample-territory.ts";
import { STRUCTURE } from "../../local/sample/control-workbook.ts";
import { BUYERS, COMPANIES, FACILITATOR } from "../../local/sample/story/companies.ts";
import { type Local, startLocal } from "../../local/start-local.ts";
import {
  alertReport,
  consolidateReport,
  doctorReport,
  messagePreview,
  territoryReport,
  waitingMessages,
} from "../../schemas/requests.ts";
import { anSnsMessage, TOPIC } from "../builders/sns-messages.ts";
import { WISHES } from "./use-cases/facilitator/wishes.ts";

/** A Monday, after the 15th. */
const NOW = new Date("2025-11-17T07:00:00Z");
const AUDIENCE = "pilotage.apps.example.org";
const logged: LogEvent[] = [];
let local: Local;
let identity: LocalIdentity;
let territory: SampleTerritory;
let environment: Record<string, string>;
const servers: Server[] = [];

async function serve(name: string, handler: HttpFunction): Promise<string> {
  http(name, handler);
  const server = getTestServer(name);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

async function post(
  url: string,
  body: unknown = {},
  more: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly body: unknown }> {
  const headers = { "content-type": "application/json", ...more };
  const response = await fetch(url, { method: "POST", body: JSON.stringify(body), headers });
  return { status: response.status, body: await response.json() };
}

let urls: Readonly<Record<"consolidate" | "alert" | "remind" | "facilitator" | "mailEvents", string>>;

beforeAll(async () => {
  local = await startLocal({ now: () => NOW });
  identity = await startLocalIdentity();
  territory = await buildSampleTerritory({ rootUrl: local.google.url, asOf: "2025-10" });
  environment = {
    CONTROL_WORKBOOKS: territory.control,
    SHARED_DRIVES: territory.driveId,
    MAIL_FROM: "jalon@example.org",
    GOOGLE_API_ROOT: local.google.url,
    SES_ENDPOINT: local.mailbox.url,
    SHEETS_CALLS_PER_MINUTE: "100000",
    CLOCK_START: NOW.toISOString(),
    GOOGLE_CERTS_URL: identity.certsUrl,
    FACILITATOR_AUDIENCES: `${territory.control}=${AUDIENCE}`,
    MAIL_EVENTS_TOPIC: TOPIC,
  };
  const composed = compose(parseConfig(environment), (event) => void logged.push(event));
  urls = {
    consolidate: await serve("composed-consolidate", composed.consolidate),
    alert: await serve("composed-alert", composed.alert),
    remind: await serve("composed-remind", composed.remind),
    facilitator: await serve("composed-facilitator", composed.facilitator),
    mailEvents: await serve("composed-mail-events", composed.mailEvents),
  };
});
afterAll(async () => {
  for (const server of servers) server.close();
  await identity.close();
  await local.close();
});

describe("the functions over HTTP, on the real clients", () => {
  it("consolidates, alerts once, and costs nothing from the third run on", async () => {
    const first = await post(urls.consolidate, { controlWorkbook: territory.control });
    expect(first).toMatchObject({
      status: 200,
      body: { committed: true, workbooks: { read: 9, published: 12, unpublished: 0, postponed: 0 } },
    });
    const { hours, cells } = consolidateReport.loose().parse(first.body);
    for (const each of [hours, cells]) expect(each.typed).toBe(each.accepted + each.rejected + each.pending);
    const { decided, outbox, ...alerted } = alertReport.loose().parse((await post(urls.alert)).body);
    expect([alerted.month, outbox.sent > 0, decided]).toEqual(["2025-10", true, outbox.sent]);
    expect(alertReport.loose().parse((await post(urls.alert)).body)).toMatchObject({ decided: 0, outbox: { sent: 0 } });
    await post(urls.consolidate);
    const third = await post(urls.consolidate);
    expect(third.body).toMatchObject({
      committed: false,
      calls: { sheetsReads: 1, sheetsWrites: 0, drive: 2, ses: 0 },
    });
    expect(await local.mailbox.messages()).toHaveLength(outbox.sent);
  });

  it("says what it would do without writing anything", async () => {
    const before = local.google.calls().sheetsWrites;
    expect(await post(urls.consolidate, { dryRun: true })).toMatchObject({ status: 200, body: { committed: false } });
    expect(await post(urls.alert, { dryRun: true })).toMatchObject({ status: 200 });
    expect(await post(urls.remind, { dryRun: true })).toMatchObject({ status: 200, body: { outbox: { sent: 0 } } });
    expect(local.google.calls().sheetsWrites).toBe(before);
  });

  it.each([
    ["another control workbook", { controlWorkbook: "somebody-elses" }, 404],
    ["an unknown field", { everything: true }, 400],
    ["a wrong type", { dryRun: "yes" }, 400],
  ])("refuses %s before it calls Google", async (_, body, status) => {
    const before = local.google.calls();
    const reply = await post(urls.consolidate, body);
    expect(reply.status).toBe(status);
    expect(reply.body).toMatchObject({ error: { message: expect.stringMatching(/[a-zé]+/) } });
    expect(local.google.calls()).toEqual(before);
  });

  it("refuses to guess among several control workbooks", async () => {
    const config = parseConfig({ ...environment, CONTROL_WORKBOOKS: `${territory.control}, another` });
    const url = await serve("composed-several", compose(config, () => undefined).consolidate);
    expect((await post(url)).status).toBe(404);
    expect((await post(url, { controlWorkbook: territory.control })).status).toBe(200);
  });

  const tokenOf = (email: string) => ({
    authorization: `Bearer ${identity.issue({ email, audience: AUDIENCE, issuedAt: systemClock.now() })}`,
  });
  const asked = () => ({ controlWorkbook: territory.control, action: "list" });

  it("answers a facilitator with a token, and tells each of the others why not", async () => {
    const [email = ""] = FACILITATOR.emails;
    const { status, body } = await post(urls.facilitator, asked(), tokenOf(email));
    expect([status, waitingMessages.safeParse(body).success]).toEqual([200, true]);
    const unknown = { ...asked(), action: "preview", key: "aucune" };
    expect(await post(urls.facilitator, unknown, tokenOf(email))).toMatchObject({
      status: 404,
      body: { error: { code: "unknown-message", message: expect.stringContaining("Aucun message") } },
    });
    expect((await post(urls.facilitator, asked())).status).toBe(401);
    expect((await post(urls.facilitator, asked(), { authorization: "Bearer abc" })).status).toBe(401);
    expect(await post(urls.facilitator, asked(), tokenOf("quelquun@example.org"))).toMatchObject({
      status: 403,
      body: { error: { message: expect.stringContaining("Facilitateurs") } },
    });
    expect((await post(urls.facilitator, { ...asked(), action: "delete" }, tokenOf(email))).status).toBe(400);
  });

  const ask = (wish: object, headers: Readonly<Record<string, string>>) =>
    post(urls.facilitator, { controlWorkbook: territory.control, ...wish }, headers);

  it("answers the menu's wishes with what its dialogs show", async () => {
    const token = tokenOf(FACILITATOR.emails[0] ?? "");
    const shown = territoryReport.parse((await ask({ action: "territory" }, token)).body);
    expect(shown.states.flatMap(({ markets }) => markets).length).toBeGreaterThan(0);
    const market = shown.states[0]?.markets[0]?.code ?? "";
    const preview = messagePreview.parse((await ask({ action: "preview-market", market }, token)).body);
    expect(preview.to).toEqual(FACILITATOR.emails.slice(0, 1));
    expect((await ask({ action: "consolidate" }, token)).status).toBe(200);
    const { checkups } = doctorReport.parse((await ask({ action: "check" }, token)).body);
    expect(checkups.find(({ subject }) => subject === "Drive partagé")?.verdict).toBe("fine");
    expect(await ask({ action: "preview-market", market: "XXX-1" }, token)).toMatchObject({
      status: 404,
      body: { error: { code: "unknown-name", message: expect.stringContaining("« XXX-1 »") } },
    });
  });

  it.each(Object.values(WISHES))("lets nobody in without a good token, whatever is asked: $action", async (wish) => {
    const [email = ""] = FACILITATOR.emails;
    const issuedAt = systemClock.now();
    const anHourAgo = new Date(issuedAt.getTime() - 2 * 3_600_000);
    const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
    const good = identity.issue({ email, audience: AUDIENCE, issuedAt });
    const [header = "", payload = "", signature = ""] = good.split(".");
    const altered = `${payload.slice(0, -2)}AA`;
    const before = local.google.calls();
    for (const token of [
      [header, altered, signature].join("."),
      identity.issue({ email, audience: AUDIENCE, issuedAt: anHourAgo }),
      identity.issue({ email, audience: "other.apps.example.org", issuedAt }),
      identity.issue({ email, audience: AUDIENCE, issuedAt, emailVerified: false }),
    ])
      expect((await ask(wish, bearer(token))).status).toBe(401);
    expect(local.google.calls()).toEqual(before);
    expect((await ask(wish, tokenOf("quelquun@example.org"))).status).toBe(403);
  });

  it("refuses an event that is not for its topic, and one that is none, before it calls Google", async () => {
    const before = local.google.calls();
    const elsewhere = anSnsMessage({ TopicArn: `${TOPIC}-autre` });
    expect(await post(urls.mailEvents, elsewhere)).toMatchObject({ status: 403, body: { error: { code: "forged" } } });
    expect((await post(urls.mailEvents, {})).status).toBe(400);
    const text = { "content-type": "text/plain; charset=UTF-8" };
    expect((await post(urls.mailEvents, elsewhere, text)).status).toBe(403);
    expect(local.google.calls()).toEqual(before);
  });

  it("answers 404 for what this deployment is not set up for", async () => {
    const { FACILITATOR_AUDIENCES: _, MAIL_EVENTS_TOPIC: _topic, ...bare } = environment;
    const composed = compose(parseConfig(bare), () => undefined);
    const facilitator = await serve("composed-no-facilitator", composed.facilitator);
    const mailEvents = await serve("composed-no-mail-events", composed.mailEvents);
    expect((await post(facilitator, asked(), tokenOf("camille@example.org"))).status).toBe(404);
    expect((await post(mailEvents, anSnsMessage())).status).toBe(404);
  });

  it("logs counts and codes, no name and no address", () => {
    expect(logged.map(({ event }) => event)).toEqual(
      expect.arrayContaining([
        "consolidate",
        "alert",
        "consolidate-refused",
        "facilitator",
        "facilitator-refused",
        "mail-events",
      ]),
    );
    const text = JSON.stringify(logged);
    const names = [STRUCTURE, FACILITATOR.name, ...[...COMPANIES, ...BUYERS].map(({ name }) => name)];
    for (const name of [...names, "example.org", "P-1", "ARQ-2024"]) expect(text).not.toContain(name);
    for (const { severity: _, event: _event, reason: _reason, ...fields } of logged)
      for (const value of Object.values(fields)) expect(["number", "boolean"]).toContain(typeof value);
  });
});

describe("the environment", () => {
  const valid = { CONTROL_WORKBOOKS: "one, two", MAIL_FROM: "jalon@example.org" };

  it("reads lists, and keeps under Google's quota by default", () => {
    expect(parseConfig(valid)).toMatchObject({
      CONTROL_WORKBOOKS: ["one", "two"],
      SHARED_DRIVES: [],
      SHEETS_CALLS_PER_MINUTE: 55,
      AWS_REGION: "eu-west-3",
    });
  });

  it.each([
    ["nothing at all", {}, ["CONTROL_WORKBOOKS", "MAIL_FROM"]],
    ["no control workbook", { ...valid, CONTROL_WORKBOOKS: "" }, ["CONTROL_WORKBOOKS"]],
    ["a sender that is no address", { ...valid, MAIL_FROM: "jalon" }, ["MAIL_FROM"]],
    ["a rate of zero", { ...valid, SHEETS_CALLS_PER_MINUTE: "0" }, ["SHEETS_CALLS_PER_MINUTE"]],
    ["a chosen clock beside the real Google", { ...valid, CLOCK_START: "2025-11-15T07:00:00Z" }, ["CLOCK_START"]],
  ])("names every variable that is wrong: %s", (_, env, variables) => {
    const parse = () => parseConfig(env);
    expect(parse).toThrow(ConfigError);
    expect(parse).toThrow(expect.objectContaining({ variables }));
  });
});
