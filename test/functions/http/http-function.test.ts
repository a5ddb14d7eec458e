import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { http } from "@google-cloud/functions-framework";
import { getTestServer } from "@google-cloud/functions-framework/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import type { LogEvent } from "../../../functions/adapters/json-log.ts";
import { httpFunction } from "../../../functions/http/http-function.ts";
import type { FailureReason } from "../../../functions/ports/outcome.ts";

const REASON: readonly FailureReason[] = [
  ...(["throttled", "unavailable", "lost-turn", "not-found", "forbidden", "unauthenticated"] as const),
  ...(["not-facilitator", "unknown-message", "lost-text", "switched-off", "forged"] as const),
];
const logged: LogEvent[] = [];
let server: Server;
let url: string;

const tryOut = httpFunction({
  name: "try-out",
  request: z.object({ workbook: z.string(), fail: z.enum(REASON).optional(), crash: z.boolean().optional() }),
  run: async ({ workbook, fail, crash }, token) => {
    if (crash) throw new Error("secret of the inside");
    if (fail) return { ok: false, reason: fail, message: "Google 429", retryable: true, ambiguous: false };
    return { ok: true, value: { read: workbook, ...(token ? { token } : {}) } };
  },
  log: (event) => void logged.push(event),
});

beforeAll(async () => {
  http("tryOut", tryOut);
  server = getTestServer("tryOut");
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close());
beforeEach(() => {
  logged.length = 0;
});

async function post(body: string, type = "application/json") {
  const response = await fetch(url, { method: "POST", body, headers: { "content-type": type } });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

describe("an HTTP function", () => {
  it("answers the use case's result as JSON", async () => {
    const { status, body, headers } = await post('{"workbook":"pilotage"}');
    expect({ status, body: JSON.parse(body) }).toEqual({ status: 200, body: { read: "pilotage" } });
    expect(headers.get("content-type")).toContain("application/json");
  });

  it("reads a body that does not say it is JSON, as Cloud Scheduler sends it", async () => {
    expect(await post('{"workbook":"pilotage"}', "application/octet-stream")).toMatchObject({ status: 200 });
  });

  it.each<[string, string | null]>([
    ["Bearer abc.def-1_2", "abc.def-1_2"],
    ["bearer  abc", "abc"],
    ["Basic abc", null],
    ["Bearer", null],
    ["Bearer a b", null],
  ])("hands on the token that a request bears: %s", async (authorization, token) => {
    const response = await fetch(url, {
      method: "POST",
      body: '{"workbook":"pilotage"}',
      headers: { "content-type": "application/json", authorization },
    });
    expect(await response.json()).toEqual({ read: "pilotage", ...(token ? { token } : {}) });
  });

  it("refuses another method than POST", async () => {
    const response = await fetch(url);
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
  });

  it.each([
    ["a missing field", "{}", "« workbook »"],
    ["two wrong fields", '{"workbook":7,"fail":"x"}', "« workbook », « fail »"],
    ["a list", "[]", "n'est pas comprise"],
    ["an empty body", "", "« workbook »"],
  ])("refuses %s in plain French", async (_, sent, expected) => {
    const { status, body } = await post(sent);
    expect(status).toBe(400);
    expect(JSON.parse(body).error.message).toContain(expected);
  });

  it.each(["{", "nul"])("refuses what is no JSON: %s", async (sent) => {
    expect((await post(sent)).status).toBe(400);
    expect((await post(sent, "application/octet-stream")).status).toBe(400);
  });

  it.each([
    ["throttled", 503, "60"],
    ["unavailable", 503, "60"],
    ["lost-turn", 409, null],
    ["not-found", 404, null],
    ["forbidden", 403, null],
    ["unauthenticated", 401, null],
    ["not-facilitator", 403, null],
    ["unknown-message", 404, null],
    ["lost-text", 404, null],
    ["switched-off", 404, null],
    ["forged", 403, null],
  ])("tells %s as %i", async (fail, status, retryAfter) => {
    const response = await post(JSON.stringify({ workbook: "w", fail }));
    expect([response.status, response.headers.get("retry-after")]).toEqual([status, retryAfter]);
    expect(JSON.parse(response.body).error.code).toBe(fail);
    expect(response.body).not.toContain("Google 429");
    expect(logged).toMatchObject([{ severity: "WARNING", event: "try-out-refused", reason: fail }]);
  });

  it("keeps the reason of a crash in the log", async () => {
    const { status, body } = await post('{"workbook":"w","crash":true}');
    expect(status).toBe(500);
    expect(body).not.toContain("secret");
    const message = expect.stringContaining("secret of the inside");
    expect(logged).toMatchObject([{ severity: "ERROR", event: "try-out-broken", message }]);
  });
});
