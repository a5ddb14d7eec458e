import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type LocalGoogle, startLocalGoogle } from "../../../../local/google/start-local-google.ts";
import { ask } from "./ask.ts";

let google: LocalGoogle;
let at: (path: string) => string;

beforeEach(async () => {
  google = await startLocalGoogle();
  at = (path) => `${google.url}${path}`;
});
afterEach(() => google.close());

const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  ask(at(path), { method: "POST", body: JSON.stringify(body), headers });

async function aSpreadsheet(): Promise<string> {
  const { spreadsheetId } = (await post("v4/spreadsheets", { properties: { title: "S" } })).json() as {
    spreadsheetId: string;
  };
  return spreadsheetId;
}

describe("the door", () => {
  it("zips long answers for whoever asks, and short ones for nobody", async () => {
    const id = await aSpreadsheet();
    const values = [Array.from({ length: 20 }, () => "x".repeat(1_000))];
    const headers = { "accept-encoding": "gzip" };
    await ask(at(`v4/spreadsheets/${id}/values/A1?valueInputOption=RAW`), {
      method: "PUT",
      body: JSON.stringify({ values }),
    });
    const long = await ask(at(`v4/spreadsheets/${id}/values/A1:T1`), { headers });
    const plain = await ask(at(`v4/spreadsheets/${id}/values/A1:T1`));
    const short = await ask(at(`v4/spreadsheets/${id}?fields=spreadsheetId`), { headers });
    expect([long, plain, short].map((one) => one.headers["content-encoding"])).toEqual(["gzip", undefined, undefined]);
    expect(long.json()).toEqual(plain.json());
    expect(long.headers["content-length"]).toBe(String(long.bytes.length));
  });

  it("reads what was zipped, and refuses what only says so", async () => {
    const body = gzipSync(JSON.stringify({ properties: { title: "Z" } }));
    const headers = { "content-encoding": "gzip" };
    const made = await ask(at("v4/spreadsheets"), { method: "POST", body, headers });
    expect(made.json()).toMatchObject({ properties: { title: "Z" } });
    const broken = await ask(at("v4/spreadsheets"), { method: "POST", body: "{}", headers });
    expect([broken.status, broken.json()]).toMatchObject([
      400,
      { error: { message: "Invalid JSON payload received." } },
    ]);
  });

  it("takes the method of an override, and the rest of an overridden query from a form", async () => {
    const id = await aSpreadsheet();
    const headers = { "x-http-method-override": "GET", "content-type": "application/x-www-form-urlencoded" };
    const read = await ask(at(`v4/spreadsheets/${id}`), { method: "POST", body: "fields=properties.title", headers });
    expect(read.json()).toEqual({ properties: { title: "S" } });
    const patch = { "x-http-method-override": "PATCH" };
    expect((await post(`drive/v3/files/${id}`, { name: "T" }, patch)).json()).toMatchObject({ name: "T" });
  });

  it("minds no slash at the end of an address, nor one before its verb", async () => {
    const id = await aSpreadsheet();
    expect((await ask(at(`v4/spreadsheets/${id}/?fields=spreadsheetId`))).json()).toEqual({ spreadsheetId: id });
    const requests = [{ addSheet: { properties: { title: "b" } } }];
    expect((await post(`v4/spreadsheets/${id}/:batchUpdate`, { requests })).status).toBe(200);
  });

  it("answers HEAD as GET, without a body", async () => {
    const id = await aSpreadsheet();
    const head = await ask(at(`v4/spreadsheets/${id}?fields=spreadsheetId`), { method: "HEAD" });
    expect([head.status, head.bytes.length]).toEqual([200, 0]);
    expect(Number(head.headers["content-length"])).toBeGreaterThan(0);
  });

  it("lets pages of this machine in, asked beforehand or not, and no other's", async () => {
    const here = { origin: "http://localhost:5173", "access-control-request-headers": "authorization" };
    const before = await ask(at("v4/spreadsheets"), { method: "OPTIONS", headers: here });
    expect(before.headers).toMatchObject({
      "access-control-allow-origin": "http://localhost:5173",
      "access-control-allow-headers": "authorization",
    });
    for (const origin of ["https://example.org", "null", "http://127.0.0.1.example.org"]) {
      expect((await ask(at("_local/calls"), { method: "DELETE", headers: { origin } })).status).toBe(403);
    }
  });

  it("refuses a payload over 10 MB, in Google's words", async () => {
    const id = await aSpreadsheet();
    const body = JSON.stringify({ requests: [], filler: "x".repeat(10_485_760) });
    const refused = await ask(at(`v4/spreadsheets/${id}:batchUpdate`), { method: "POST", body });
    expect([refused.status, refused.json()]).toMatchObject([
      400,
      { error: { message: "Request payload size exceeds the limit: 10485760 bytes.", status: "INVALID_ARGUMENT" } },
    ]);
  });

  it("describes no API that is not served here", async () => {
    expect((await ask(at("discovery/v1/apis/gmail/v1/rest"))).status).toBe(404);
  });

  it("keeps running when a caller leaves in the middle of its request", async () => {
    const controller = new AbortController();
    const body = new ReadableStream({ start: (stream) => stream.enqueue(Buffer.from("{")) });
    const left = fetch(at("v4/spreadsheets"), {
      method: "POST",
      body,
      duplex: "half",
      signal: controller.signal,
    } as RequestInit);
    controller.abort();
    await left.catch(() => undefined);
    expect((await ask(at("drive/v3/files"))).status).toBe(200);
  });
});

describe("a caller", () => {
  const read = (headers: Record<string, string>, query = "") =>
    ask(at(`v4/spreadsheets/${id}?fields=spreadsheetId${query}`), { headers });
  let id: string;
  beforeEach(async () => {
    id = await aSpreadsheet();
  });

  it.each([
    ["no token", { authorization: "" }, "", 403, undefined],
    ["a token that went wrong", { authorization: "Bearer undefined" }, "", 401, "ACCESS_TOKEN_TYPE_UNSUPPORTED"],
    ["another scheme", { authorization: "Basic eDp5" }, "", 401, undefined],
    ["a key, of a file that is not public", { authorization: "" }, "&key=k", 403, undefined],
    ["a token in the query", { authorization: "" }, "&access_token=t", 200, undefined],
  ])("with %s", async (_, headers, query, status, reason) => {
    const answer = await read(headers, query);
    const { error } = answer.json() as { error?: { details?: readonly { reason: string }[] } };
    expect([answer.status, error?.details?.[0]?.reason]).toEqual([status, reason]);
  });

  it("with a key reads what is shared with anyone, and writes nothing", async () => {
    await post(`drive/v3/files/${id}/permissions`, { role: "reader", type: "anyone" });
    expect((await read({ authorization: "" }, "&key=k")).status).toBe(200);
    const headers = { authorization: "", "x-goog-api-key": "k" };
    const written = await post(`v4/spreadsheets/${id}:batchUpdate`, { requests: [] }, headers);
    expect([written.status, written.json()]).toMatchObject([
      401,
      { error: { message: expect.stringMatching(/^API keys are not supported by this API\./) } },
    ]);
  });

  it("with a service account's own signed token is that account", async () => {
    const claims = Buffer.from(JSON.stringify({ iss: "robot@example.org", sub: "robot@example.org" }));
    const authorization = `Bearer eyJhbGciOiJSUzI1NiJ9.${claims.toString("base64url")}.c2ln`;
    const about = await ask(at("drive/v3/about?fields=user(emailAddress)"), { headers: { authorization } });
    expect(about.json()).toEqual({ user: { emailAddress: "robot@example.org" } });
  });
});
