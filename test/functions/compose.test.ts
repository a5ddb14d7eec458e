import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type HttpFunction, http } from "@google-cloud/functions-framework";
import { getTestServer } from "@google-cloud/functions-framework/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LogEvent } from "../../functions/adapters/json-log.ts";
import { compose } from "../../functions/compose.ts";
import { ConfigError, parseConfig } from "../../functions/config.ts";
import { buildSampleTerritory, type SampleTerritory } from "../../local/sample/build-sample-territory.ts";
import { STRUCTURE } from "../../local/sample/control-workbook.ts";
import { BUYERS, COMPANIES, FACILITATOR } from "../../local/sample/story/companies.ts";
import { type Local, startLocal } from "../../local/start-local.ts";
import { alertReport, consolidateReport } from "../../schemas/requests.ts";

const NOW = new Date("2025-11-15T07:00:00Z");
const logged: LogEvent[] = [];
let local: Local;
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

async function post(url: string, body: unknown = {}): Promise<{ readonly status: number; readonly body: unknown }> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", body: JSON.stringify(body), headers });
  return { status: response.status, body: await response.json() };
}

let urls: { readonly consolidate: string; readonly alert: string };

beforeAll(async () => {
  local = await startLocal({ now: () => NOW });
  territory = await buildSampleTerritory({ rootUrl: local.google.url, asOf: "2025-10" });
  environment = {
    CONTROL_WORKBOOKS: territory.control,
    SHARED_DRIVES: territory.driveId,
    MAIL_FROM: "jalon@example.org",
    GOOGLE_API_ROOT: local.google.url,
    SES_ENDPOINT: local.mailbox.url,
    SHEETS_CALLS_PER_MINUTE: "100000",
    CLOCK_START: NOW.toISOString(),
  };
  const composed = compose(parseConfig(environment), (event) => void logged.push(event));
  urls = {
    consolidate: await serve("composed-consolidate", composed.consolidate),
    alert: await serve("composed-alert", composed.alert),
  };
});
afterAll(async () => {
  for (const server of servers) server.close();
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
    const alerted = await post(urls.alert);
    expect(alertReport.loose().parse(alerted.body)).toMatchObject({
      month: "2025-10",
      decided: 1,
      outbox: { sent: 1 },
    });
    await post(urls.consolidate);
    const third = await post(urls.consolidate);
    expect(third.body).toMatchObject({
      committed: false,
      calls: { sheetsReads: 1, sheetsWrites: 0, drive: 2, ses: 0 },
    });
    expect(await local.mailbox.messages()).toHaveLength(1);
  });

  it("says what it would do without writing anything", async () => {
    const before = local.google.calls().sheetsWrites;
    expect(await post(urls.consolidate, { dryRun: true })).toMatchObject({ status: 200, body: { committed: false } });
    expect(await post(urls.alert, { dryRun: true })).toMatchObject({ status: 200 });
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

  it("logs counts and codes, no name and no address", () => {
    expect(logged.map(({ event }) => event)).toEqual(
      expect.arrayContaining(["consolidate", "alert", "consolidate-refused"]),
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
