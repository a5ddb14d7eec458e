import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CallCounter, callCounter } from "../../functions/adapters/call-counter.ts";
import { type GoogleWorkbooksOptions, googleWorkbooks } from "../../functions/adapters/google/google-workbooks.ts";
import { type LocalGoogle, startLocalGoogle } from "../../local/google/start-local-google.ts";
import { type FixedClock, fixedClock } from "../../local/memory/fixed-clock.ts";
import { memoryWorkbooks } from "../../local/memory/memory-workbooks.ts";
import { SPREADSHEET_TYPE } from "../../local/workbook/drive/drive-file.ts";
import { createFile } from "../../local/workbook/drive/files.ts";
import { createDrive } from "../../local/workbook/drive/shared-drives.ts";
import { createStore } from "../../local/workbook/drive/store.ts";
import { newSpreadsheet } from "../../local/workbook/new-spreadsheet.ts";
import type { Marker } from "../../schemas/marker.ts";
import { aCommit, aMarker, aWorkbook, type } from "./a-workbook.ts";
import { valueIn, workbooksContract } from "./workbooks.contract.ts";

const START = new Date("2025-11-15T07:00:00Z");

workbooksContract("in memory", async () => {
  const store = createStore();
  return { workbooks: memoryWorkbooks(store), store, end: async () => undefined };
});

workbooksContract("Google over HTTP", async () => {
  const google = await startLocalGoogle();
  const workbooks = googleWorkbooks({ rootUrl: google.url, clock: fixedClock(START), counter: callCounter() });
  return { workbooks, store: google.store, end: google.close };
});

describe("Google over HTTP, in bad weather", () => {
  let google: LocalGoogle;
  let clock: FixedClock;
  let counter: CallCounter;

  beforeEach(async () => {
    clock = fixedClock(START);
    counter = callCounter();
    google = await startLocalGoogle({ now: clock.now, quotas: true });
  });
  afterEach(() => google.close());

  const at = (options: Partial<GoogleWorkbooksOptions> = {}) =>
    googleWorkbooks({ rootUrl: google.url, clock, counter, timeout: 2_000, ...options });
  const write = (id: string, expected: Marker | null, next: Marker, value: string) =>
    at().commit(id, aCommit(expected, next, [{ kind: "write", sheetId: 0, row: 0, column: 0, cells: [[{ value }]] }]));
  const rows = async (id: string) => valueIn(await at().read(id)).sheets[0]?.rows;

  const BATCH = "sheets.spreadsheets.batchUpdate";
  const GET = "sheets.spreadsheets.get";

  it.each([
    ["the reply is lost", { drop: "after" }],
    ["the demand is lost", { drop: "before" }],
    ["Google is unavailable", { status: 503 }],
    ["Google is throttled", { status: 429 }],
  ] as const)("writes once when %s", async (_, trouble) => {
    const id = aWorkbook(google.store);
    const version = google.store.files.get(id)?.version ?? 0;
    google.faults.add({ operation: BATCH, times: 1, ...trouble });
    expect(await write(id, null, aMarker(id, 1), "once")).toEqual({ ok: true, value: undefined });
    expect([await rows(id), google.store.files.get(id)?.version]).toEqual([[["once"]], version + 1]);
  });

  it("writes once when the reply comes too late", async () => {
    const id = aWorkbook(google.store);
    google.faults.add({ operation: BATCH, times: 1, delay: 400 });
    const hasty = at({ timeout: 100 });
    expect(await hasty.commit(id, aCommit(null, aMarker(id, 1)))).toMatchObject({ ok: true });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(valueIn(await at().read(id)).marker).toEqual(aMarker(id, 1));
    expect(await write(id, aMarker(id, 1), aMarker(id, 2), "next")).toMatchObject({ ok: true });
  });

  it("is ambiguous when every reply and the look are lost, and recognises its write at the next try", async () => {
    const id = aWorkbook(google.store);
    google.faults.add({ operation: BATCH, times: 6, drop: "after" });
    google.faults.add({ operation: GET, times: 6, drop: "before" });
    const lost = await write(id, null, aMarker(id, 1), "once");
    expect(lost).toMatchObject({ ok: false, reason: "unavailable", retryable: true, ambiguous: true });
    expect(await write(id, null, aMarker(id, 1), "once")).toEqual({ ok: true, value: undefined });
    expect(await rows(id)).toEqual([["once"]]);
  });

  it("leaves everything as it was when Google stays away, and says that it may pass later", async () => {
    const id = aWorkbook(google.store, [[{ userEnteredValue: { stringValue: "before" } }]]);
    google.faults.add({ operation: BATCH, times: 6, status: 503 });
    const refused = await write(id, null, aMarker(id, 1), "after");
    expect(refused).toMatchObject({ ok: false, reason: "unavailable", retryable: true, ambiguous: false });
    expect(await rows(id)).toEqual([["before"]]);
  });

  it("keeps under the quota by itself", async () => {
    const id = aWorkbook(google.store);
    const workbooks = at();
    for (let call = 0; call < 150; call += 1) valueIn(await workbooks.read(id));
    expect(counter.calls().sheetsReads).toBe(150);
    expect(clock.now().getTime() - START.getTime()).toBe(120_000);
  });

  it("waits and passes when others used the quota up, each try counted", async () => {
    const id = aWorkbook(google.store);
    const greedy = at({ limits: { sheetsReads: Number.POSITIVE_INFINITY }, counter: callCounter() });
    for (let call = 0; call < 60; call += 1) valueIn(await greedy.read(id));
    const patient = at({ retries: { attempts: 9, random: () => 1 } });
    expect(await patient.read(id)).toMatchObject({ ok: true });
    expect(counter.calls().sheetsReads).toBeGreaterThan(1);
    expect(google.calls().sheetsReads).toBe(60 + counter.calls().sheetsReads);
  });

  it("costs one read for a workbook, one write for a commit, one list for the changes", async () => {
    const id = aWorkbook(google.store);
    const cursor = valueIn(await at().cursorNow());
    valueIn(await at().read(id));
    valueIn(await write(id, null, aMarker(id, 1), "a"));
    valueIn(await write(id, aMarker(id, 1), aMarker(id, 2), "b"));
    valueIn(await at().changesSince(cursor));
    expect(counter.calls()).toEqual({ sheetsReads: 1, sheetsWrites: 2, drive: 2, ses: 0 });
    expect(google.calls()).toMatchObject({ sheetsReads: 1, sheetsWrites: 2, drive: 2 });
  });

  it("follows a shared drive in a log of its own", async () => {
    const { store } = google;
    const driveId = createDrive(store, "Jalon", "request-1")?.id ?? "";
    const spreadsheet = (fileId: string) => newSpreadsheet(fileId, { properties: { title: "Partagé" } });
    const file = { name: "Partagé", mimeType: SPREADSHEET_TYPE, parents: [driveId], spreadsheet };
    const shared = createFile(store, file).id;
    const own = aWorkbook(store);
    const [narrow, wide] = [at(), at({ driveIds: [driveId] })];
    const [before, beforeAll] = [valueIn(await narrow.cursorNow()), valueIn(await wide.cursorNow())];
    type(store, own, [[{ userEnteredValue: { numberValue: 1 } }]]);
    type(store, shared, [[{ userEnteredValue: { numberValue: 1 } }]]);
    expect([...valueIn(await narrow.changesSince(before)).files.keys()]).toEqual([own]);
    expect([...valueIn(await wide.changesSince(beforeAll)).files.keys()].sort()).toEqual([own, shared].sort());
    expect(await wide.changesSince(before)).toMatchObject({ reason: "stale-cursor" });
  });
});
