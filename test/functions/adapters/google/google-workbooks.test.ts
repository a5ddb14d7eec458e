import { describe, expect, it } from "vitest";
import { callCounter } from "../../../../functions/adapters/call-counter.ts";
import { googleWorkbooks } from "../../../../functions/adapters/google/google-workbooks.ts";
import type { Commit } from "../../../../functions/ports/workbooks.ts";
import { type Marker, printMarker, STATE_SHEET } from "../../../../schemas/marker.ts";
import {
  type Answer,
  closedPort,
  json,
  patientClock,
  reset,
  silence,
  stall,
  stubServer,
  text,
} from "../stub-server.ts";

const marker = (id: number): Marker => ({
  id,
  workbook: "w",
  owner: "c",
  role: "buyer",
  version: id,
  run: `run-${id}`,
});
const commit: Commit = { expected: marker(1), next: marker(2), stateSheetId: 77, edits: [] };

const googleError = (code: number, status: string, reason: string, location?: string): Answer =>
  json(code, { error: { code, message: `no: ${reason}`, status, errors: [{ reason, location, domain: "global" }] } });
const quota = googleError(429, "RESOURCE_EXHAUSTED", "rateLimitExceeded");
const invalid = googleError(400, "INVALID_ARGUMENT", "badRequest");
const accepted = json(200, { spreadsheetId: "w" });
const bearing = (bears: Marker): Answer =>
  json(200, {
    sheets: [
      {
        properties: { sheetId: 77, title: STATE_SHEET },
        protectedRanges: [{ protectedRangeId: bears.id, description: printMarker(bears) }],
      },
    ],
  });

function workbooksAt(rootUrl: string) {
  const clock = patientClock();
  const counter = callCounter();
  const retries = { attempts: 3, random: () => 0.5 };
  return { clock, counter, workbooks: googleWorkbooks({ rootUrl, clock, counter, retries, timeout: 300 }) };
}

async function reading(...answers: readonly Answer[]) {
  await using server = await stubServer(...answers);
  const { workbooks, counter, clock } = workbooksAt(server.url);
  return { outcome: await workbooks.read("w"), calls: counter.calls(), clock };
}

async function committing(...answers: readonly Answer[]) {
  await using server = await stubServer(...answers);
  const { workbooks, counter } = workbooksAt(server.url);
  const outcome = await workbooks.commit("w", commit);
  const { sheetsReads, sheetsWrites } = counter.calls();
  return { outcome, writes: sheetsWrites, looks: sheetsReads, requests: server.requests };
}

describe("reading a workbook over HTTP", () => {
  it.each<[string, Answer, string]>([
    ["404", googleError(404, "NOT_FOUND", "notFound"), "not-found"],
    ["403", googleError(403, "PERMISSION_DENIED", "forbidden"), "forbidden"],
    ["401", googleError(401, "UNAUTHENTICATED", "authError"), "forbidden"],
    ["400", invalid, "invalid"],
  ])("gives up on %s", async (_, answer, reason) => {
    const { outcome, calls } = await reading(answer);
    expect(outcome).toMatchObject({ ok: false, reason, retryable: false, ambiguous: false });
    expect(calls.sheetsReads).toBe(1);
  });

  it.each<[string, Answer, string]>([
    ["429", quota, "throttled"],
    ["403 userRateLimitExceeded", googleError(403, "", "userRateLimitExceeded"), "throttled"],
    ["500", googleError(500, "INTERNAL", "internalError"), "unavailable"],
    ["a 503 that is a web page", text(503, "<html>"), "unavailable"],
    ["a 200 that is a web page", text(200, "<html>"), "unavailable"],
    ["a broken connection", reset, "unavailable"],
    ["no reply", silence, "timed-out"],
    ["a reply that stops", stall, "timed-out"],
  ])("tries again after %s, each try counted, and is never ambiguous", async (_, answer, reason) => {
    const { outcome, calls, clock } = await reading(answer);
    expect(outcome).toMatchObject({ ok: false, reason, retryable: true, ambiguous: false });
    expect([calls.sheetsReads, clock.waits]).toEqual([3, [500, 1_000]]);
    expect((await reading(answer, accepted)).outcome).toMatchObject({ ok: true });
  });

  it("can be tried again when nobody listens", async () => {
    const { workbooks } = workbooksAt(await closedPort());
    expect(await workbooks.read("w")).toMatchObject({ reason: "unavailable", retryable: true, ambiguous: false });
  });

  it("asks for the whole workbook in one call, without ranges and with a field mask", async () => {
    await using server = await stubServer(accepted);
    await workbooksAt(server.url).workbooks.read("w");
    const { pathname, searchParams } = new URL(server.requests[0]?.url ?? "", server.url);
    expect([pathname, [...searchParams.keys()]]).toEqual(["/v4/spreadsheets/w", ["fields"]]);
    expect(searchParams.get("fields")).toContain("effectiveFormat(numberFormat(type))");
  });
});

describe("committing over HTTP", () => {
  it("sends one batch and looks at nothing when it is accepted", async () => {
    const { outcome, writes, looks, requests } = await committing(accepted);
    expect([outcome, writes, looks]).toEqual([{ ok: true, value: undefined }, 1, 0]);
    expect(requests[0]).toMatchObject({ method: "POST", url: "/v4/spreadsheets/w:batchUpdate?fields=spreadsheetId" });
  });

  it.each([
    ["no reply", silence],
    ["a broken connection", reset],
    ["500", text(500, "oops")],
  ])("sends the same batch again after %s, and recognises its own marker when it is refused", async (_, lost) => {
    const { outcome, writes, requests } = await committing(lost, invalid, bearing(marker(2)));
    expect([outcome, writes]).toEqual([{ ok: true, value: undefined }, 2]);
    expect(requests[1]).toEqual(requests[0]);
  });

  it("lost its turn when the marker is another one", async () => {
    const { outcome, writes, looks } = await committing(invalid, bearing(marker(3)));
    expect([outcome, writes, looks]).toMatchObject([{ reason: "lost-turn", retryable: false, ambiguous: false }, 1, 1]);
  });

  it("lost its turn when another run chose the same marker id", async () => {
    const { outcome } = await committing(invalid, bearing({ ...marker(2), run: "another" }));
    expect(outcome).toMatchObject({ reason: "lost-turn" });
  });

  it("is invalid, and not late, when the marker still is the expected one", async () => {
    const { outcome, writes } = await committing(invalid, bearing(marker(1)));
    expect([outcome, writes]).toMatchObject([{ reason: "invalid", retryable: false, ambiguous: false }, 1]);
  });

  it("is sure that nothing was written when no reply came and the marker is the expected one", async () => {
    const { outcome, writes, looks } = await committing(silence, silence, silence, bearing(marker(1)));
    expect([outcome, writes, looks]).toMatchObject([{ reason: "timed-out", retryable: true, ambiguous: false }, 3, 1]);
  });

  it("is ambiguous only when the look failed too", async () => {
    const { outcome } = await committing(reset);
    expect(outcome).toMatchObject({ reason: "unavailable", retryable: true, ambiguous: true });
  });

  it("is not ambiguous when it was refused and the look failed", async () => {
    const { outcome } = await committing(invalid, quota);
    expect(outcome).toMatchObject({ reason: "throttled", retryable: true, ambiguous: false });
  });

  it("gives up without a look when it was throttled to the end", async () => {
    const { outcome, writes, looks } = await committing(quota);
    expect([outcome, writes, looks]).toMatchObject([{ reason: "throttled", ambiguous: false }, 3, 0]);
  });

  it("puts the marker on the tab that it is told", async () => {
    const { requests } = await committing(accepted);
    expect(JSON.parse(requests[0]?.body ?? "").requests[1].addProtectedRange.protectedRange.range.sheetId).toBe(77);
  });
});

describe("following changes over HTTP", () => {
  it.each<[string, Answer]>([
    ["400 on pageToken", googleError(400, "", "invalid", "pageToken")],
    ["410", googleError(410, "", "gone")],
  ])("says that the cursor is stale: %s", async (_, answer) => {
    await using server = await stubServer(answer);
    const { workbooks } = workbooksAt(server.url);
    expect(await workbooks.changesSince('{"":"1"}')).toMatchObject({ reason: "stale-cursor", retryable: false });
  });

  it.each(["", "12", "{}", '{"other":"1"}'])("asks nothing with a cursor of another making: %j", async (cursor) => {
    await using server = await stubServer(accepted);
    const { workbooks } = workbooksAt(server.url);
    expect(await workbooks.changesSince(cursor)).toMatchObject({ reason: "stale-cursor" });
    expect(server.requests).toEqual([]);
  });

  it("reads every page of every log, each file that is still there once, with its greatest version", async () => {
    const change = (fileId: string, version: string) => ({ fileId, file: { version } });
    const trashed = { fileId: "e", file: { version: "3", trashed: true } };
    await using server = await stubServer(
      json(200, { changes: [change("a", "7"), change("b", "2")], nextPageToken: "11" }),
      json(200, { changes: [change("a", "9")], newStartPageToken: "12" }),
      json(200, { changes: [change("c", "1"), { fileId: "d", removed: true }, trashed], newStartPageToken: "40" }),
    );
    const { workbooks: _, ...rest } = workbooksAt(server.url);
    const workbooks = googleWorkbooks({ rootUrl: server.url, driveIds: ["drive-1"], ...rest });
    expect(await workbooks.changesSince('{"":"10","drive-1":"30"}')).toEqual({
      ok: true,
      value: {
        files: new Map([
          ["a", 9],
          ["b", 2],
          ["c", 1],
        ]),
        cursor: '{"":"12","drive-1":"40"}',
      },
    });
    expect(rest.counter.calls().drive).toBe(3);
    const asked = server.requests.map(({ url }) => new URL(url, server.url).searchParams);
    expect(asked.map((query) => [query.get("pageToken"), query.get("driveId")])).toEqual([
      ["10", null],
      ["11", null],
      ["30", "drive-1"],
    ]);
    expect(asked.every((query) => query.get("includeItemsFromAllDrives") === "true")).toBe(true);
  });
});
