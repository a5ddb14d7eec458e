import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import {
  type LocalGoogle,
  type LocalGoogleOptions,
  startLocalGoogle,
} from "../../../local/google/start-local-google.ts";
import { loadStore } from "../../../local/google/store/load-store.ts";
import { saveStore } from "../../../local/google/store/save-store.ts";
import { fixedClock } from "../../../local/memory/fixed-clock.ts";
import { memoryWorkbooks } from "../../../local/memory/memory-workbooks.ts";
import { aCommit } from "../../contracts/a-workbook.ts";
import { googleClients, refusalOf } from "./google-clients.ts";

const running: LocalGoogle[] = [];
afterEach(async () => {
  for (const google of running.splice(0)) await google.close();
});

async function started(options: LocalGoogleOptions = {}) {
  const google = await startLocalGoogle(options);
  running.push(google);
  return { google, ...googleClients(google.url) };
}

type Started = Awaited<ReturnType<typeof started>>;
type Sheets = ReturnType<typeof googleClients>["sheets"];

async function aSpreadsheet(sheets: Sheets): Promise<string> {
  const { data } = await sheets.spreadsheets.create({ requestBody: { properties: { locale: "fr_FR" } } });
  return data.spreadsheetId ?? "";
}

const addSheet = (sheets: Sheets, spreadsheetId: string, title: string) =>
  sheets.spreadsheets.batchUpdate({
    spreadsheetId,
    requestBody: { requests: [{ addSheet: { properties: { title } } }] },
  });

describe("quotas", () => {
  it("allow a user 60 reads a minute, then answer Google's 429 (limits page)", async () => {
    const clock = fixedClock(new Date("2025-11-15T07:00:00Z"));
    const { google, sheets } = await started({ now: clock.now, quotas: true });
    const spreadsheetId = await aSpreadsheet(sheets);
    const read = (client: Sheets = sheets) => client.spreadsheets.get({ spreadsheetId, fields: "spreadsheetId" });
    for (let call = 0; call < 60; call += 1) await read();
    expect(await refusalOf(read())).toEqual({
      status: 429,
      error: {
        code: 429,
        message: expect.stringContaining(
          "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' of service 'sheets.googleapis.com'",
        ),
        status: "RESOURCE_EXHAUSTED",
        details: [expect.objectContaining({ reason: "RATE_LIMIT_EXCEEDED" }), expect.anything()],
      },
    });
    await read(googleClients(google.url, "somebody else").sheets);
    clock.advance(60_000);
    await read();
  });

  it("hold for everybody together, and for writes apart from reads", async () => {
    const { google, sheets } = await started({ quotas: { perUser: 2, perProject: 3 } });
    const spreadsheetId = await aSpreadsheet(sheets);
    await addSheet(sheets, spreadsheetId, "b");
    const other = googleClients(google.url, "somebody else").sheets;
    await addSheet(other, spreadsheetId, "c");
    expect(await refusalOf(addSheet(other, spreadsheetId, "d"))).toMatchObject({
      error: { message: expect.stringContaining("limit 'Write requests per minute' of") },
    });
    await sheets.spreadsheets.get({ spreadsheetId });
  });
});

describe("the side door", () => {
  const door = (google: LocalGoogle, path: string, init?: RequestInit) =>
    fetch(`${google.url}_local/${path}`, init).then((response) => response.json());
  const plan = (google: LocalGoogle, body: object) =>
    door(google, "faults", { method: "POST", body: JSON.stringify(body) });

  it("tells how many calls of each kind came in", async () => {
    const { google, sheets, drive } = await started();
    await sheets.spreadsheets.get({ spreadsheetId: await aSpreadsheet(sheets) });
    await drive.files.list();
    expect(await door(google, "calls")).toEqual({ sheetsReads: 1, sheetsWrites: 1, drive: 1 });
    expect(await door(google, "calls", { method: "DELETE" })).toEqual({ sheetsReads: 0, sheetsWrites: 0, drive: 0 });
  });

  it("makes the next calls of an operation answer a status, once without effect", async () => {
    const { google, sheets } = await started();
    const spreadsheetId = await aSpreadsheet(sheets);
    await plan(google, { operation: "sheets.spreadsheets.batchUpdate", status: 503 });
    expect(await refusalOf(addSheet(sheets, spreadsheetId, "Suivi"))).toMatchObject({ status: 503 });
    await addSheet(sheets, spreadsheetId, "Suivi");
  });

  it.each([
    ["before", 1],
    ["after", 2],
  ])("cuts the connection %s the effect", async (drop, tabs) => {
    const { google, sheets } = await started();
    const spreadsheetId = await aSpreadsheet(sheets);
    await plan(google, { operation: "*", drop });
    expect(await refusalOf(addSheet(sheets, spreadsheetId, "Suivi"))).toEqual({ status: undefined, error: undefined });
    expect((await sheets.spreadsheets.get({ spreadsheetId })).data.sheets).toHaveLength(tabs);
  });

  it("lets another writer in between, and troubles the calls about one file only", async () => {
    const { google, sheets } = await started();
    const [first, second] = [await aSpreadsheet(sheets), await aSpreadsheet(sheets)];
    const requests = [{ addSheet: { properties: { title: "Suivi" } } }];
    await plan(google, {
      operation: "sheets.spreadsheets.batchUpdate",
      file: second,
      meanwhile: { spreadsheetId: second, requests },
    });
    await addSheet(sheets, first, "Suivi");
    expect(await refusalOf(addSheet(sheets, second, "Suivi"))).toMatchObject({
      status: 400,
      error: { message: expect.stringContaining('A sheet with the name "Suivi" already exists.') },
    });
  });

  it.each<[string, (clients: Started, id: string) => Promise<unknown>, { none: unknown; read: unknown }]>([
    [
      "a reading of the sheet",
      ({ sheets }, spreadsheetId) => sheets.spreadsheets.get({ spreadsheetId }),
      { none: [403, "PERMISSION_DENIED", "The caller does not have permission"], read: "passes" },
    ],
    [
      "a writing of the sheet",
      ({ sheets }, spreadsheetId) => addSheet(sheets, spreadsheetId, "Suivi"),
      {
        none: [403, "PERMISSION_DENIED", "The caller does not have permission"],
        read: [403, "PERMISSION_DENIED", "The caller does not have permission"],
      },
    ],
    [
      "a look at the file",
      ({ drive }, fileId) => drive.files.get({ fileId }),
      { none: [404, "NOT_FOUND", expect.stringContaining("File not found")], read: "passes" },
    ],
    [
      "a copy",
      ({ drive }, fileId) => drive.files.copy({ fileId }),
      { none: [404, "NOT_FOUND", expect.anything()], read: "passes" },
    ],
    [
      "a new name",
      ({ drive }, fileId) => drive.files.update({ fileId, requestBody: { name: "x" } }),
      {
        none: [404, "NOT_FOUND", expect.anything()],
        read: [403, "PERMISSION_DENIED", "The user does not have sufficient permissions for this file."],
      },
    ],
  ])("takes a file away from a caller: %s", async (_, call, expected) => {
    const clients = await started();
    const id = await aSpreadsheet(clients.sheets);
    for (const access of ["none", "read"] as const) {
      await door(clients.google, "access", { method: "POST", body: JSON.stringify({ fileId: id, access }) });
      const outcome = await call(clients, id).then(
        () => "passes",
        ({ response: { data } }) => [data.error.code, data.error.status, data.error.message],
      );
      expect(outcome).toEqual(expected[access]);
      await door(clients.google, "access", { method: "DELETE" });
    }
    await call(clients, id);
  });

  it("hides a lost file from lists and changes, and from that caller only", async () => {
    const { google, sheets, drive } = await started();
    const id = await aSpreadsheet(sheets);
    google.access.add({ fileId: id, access: "none", user: "tester@example.org" });
    const seen = async (client: typeof drive) => [
      (await client.files.list()).data.files?.length,
      (await client.changes.list({ pageToken: "1" })).data.changes?.length,
    ];
    expect(await seen(drive)).toEqual([0, 0]);
    expect(await seen(googleClients(google.url, "somebody else").drive)).toEqual([1, 1]);
  });

  it("refuses a trouble that it does not know", async () => {
    const { google } = await started();
    expect(await plan(google, { operation: "*", explode: true })).toMatchObject({ error: { code: 400 } });
  });
});

describe("a store", () => {
  it("is one for the server and the in-memory twin", async () => {
    const { google, sheets } = await started();
    const id = await aSpreadsheet(sheets);
    const workbooks = memoryWorkbooks(google.store);
    const next = { id: 7, workbook: id, owner: id, role: "control" as const, version: 1, run: "r" };
    const edits = [{ kind: "write" as const, sheetId: 0, row: 0, column: 0, cells: [[{ value: "vu" }]] }];
    expect(await workbooks.commit(id, aCommit(null, next, edits))).toMatchObject({ ok: true });
    const { data } = await sheets.spreadsheets.get({
      spreadsheetId: id,
      fields: "sheets.protectedRanges.protectedRangeId",
    });
    expect(data.sheets?.[1]?.protectedRanges).toEqual([{ protectedRangeId: 7 }]);
  });

  it("is the same after it was kept in a directory and loaded again", async () => {
    const directory = await mkdtemp(join(tmpdir(), "store-"));
    const { google, sheets, drive } = await started();
    const spreadsheetId = await aSpreadsheet(sheets);
    await drive.drives.create({ requestId: "1", requestBody: { name: "Dieppe" } });
    const values = [[null, "01/03/2025"], [], ["a"]];
    const input = { valueInputOption: "USER_ENTERED", requestBody: { values } };
    await sheets.spreadsheets.values.update({ spreadsheetId, range: "A1", ...input });
    await saveStore(google.store, directory);
    const loaded = await loadStore(directory, { now: google.store.now });
    await rm(directory, { recursive: true });
    expect(loaded).toEqual(google.store);
    expect((await loadStore(directory)).files.size).toBe(0);
  });
});
