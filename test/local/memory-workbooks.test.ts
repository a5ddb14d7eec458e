import { beforeEach, describe, expect, it } from "vitest";
import type { Commit } from "../../functions/ports/workbooks.ts";
import { memoryWorkbooks } from "../../local/memory/memory-workbooks.ts";
import { SPREADSHEET_TYPE } from "../../local/workbook/drive/drive-file.ts";
import { createFile } from "../../local/workbook/drive/files.ts";
import { createStore, type Store } from "../../local/workbook/drive/store.ts";
import { newSpreadsheet } from "../../local/workbook/new-spreadsheet.ts";
import type { Marker } from "../../schemas/marker.ts";
import { aCommit } from "../contracts/a-workbook.ts";

let store: Store;
let id: string;

const aMarker = (markerId: number): Marker => ({
  id: markerId,
  workbook: id,
  owner: id,
  role: "control",
  version: markerId,
  run: `run-${markerId}`,
});

const writing = (expected: Marker | null, next: Marker, value: string): Commit =>
  aCommit(expected, next, [{ kind: "write", sheetId: 0, row: 0, column: 0, cells: [[{ value }, { value: 7.5 }]] }]);

beforeEach(() => {
  store = createStore({ now: () => new Date("2025-11-15T07:00:00Z") });
  const spreadsheet = (fileId: string) =>
    newSpreadsheet(fileId, { properties: { title: "Pilotage", locale: "fr_FR", timeZone: "Europe/Paris" } });
  id = createFile(store, { name: "Pilotage", mimeType: SPREADSHEET_TYPE, spreadsheet }).id;
});

describe("the twin of Google's workbooks", () => {
  it("reads back what a commit wrote, with its marker", async () => {
    const workbooks = memoryWorkbooks(store);
    expect(await workbooks.commit(id, writing(null, aMarker(1), "=1+2"))).toEqual({ ok: true, value: undefined });
    const read = await workbooks.read(id);
    expect(read).toMatchObject({ ok: true, value: { title: "Pilotage", marker: aMarker(1) } });
    expect(read.ok && read.value.sheets.map(({ title, hidden, rows }) => ({ title, hidden, rows }))).toEqual([
      { title: "Feuille 1", hidden: false, rows: [["=1+2", 7.5]] },
      { title: "_état", hidden: true, rows: [] },
    ]);
  });

  it("lets one of two writers win who read the same marker", async () => {
    const workbooks = memoryWorkbooks(store);
    await workbooks.commit(id, writing(null, aMarker(1), "first"));
    expect(await workbooks.commit(id, writing(aMarker(1), aMarker(2), "second"))).toMatchObject({ ok: true });
    expect(await workbooks.commit(id, writing(aMarker(1), aMarker(3), "late"))).toMatchObject({ reason: "lost-turn" });
    const read = await workbooks.read(id);
    expect(read.ok && read.value.sheets[0]?.rows[0]?.[0]).toBe("second");
  });

  it("tells a changed file once, with its newest version", async () => {
    const workbooks = memoryWorkbooks(store);
    const cursor = await workbooks.cursorNow();
    if (!cursor.ok) throw new Error(cursor.message);
    await workbooks.commit(id, writing(null, aMarker(1), "a"));
    await workbooks.commit(id, writing(aMarker(1), aMarker(2), "b"));
    const changes = await workbooks.changesSince(cursor.value);
    expect(changes.ok && [...changes.value.files]).toEqual([[id, 3]]);
  });

  it.each(["not a cursor", "999", "0"])("refuses the cursor %j as stale", async (cursor) => {
    expect(await memoryWorkbooks(store).changesSince(cursor)).toMatchObject({ ok: false, reason: "stale-cursor" });
  });

  it("says that a workbook is not there", async () => {
    const missing = await memoryWorkbooks(store).read("nowhere");
    expect(missing).toMatchObject({ ok: false, reason: "not-found", retryable: false });
  });
});
