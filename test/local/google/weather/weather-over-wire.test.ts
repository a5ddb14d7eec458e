import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type LocalGoogle, startLocalGoogle } from "../../../../local/google/start-local-google.ts";
import { createStore } from "../../../../local/workbook/drive/store.ts";
import { ask } from "../door/ask.ts";

let google: LocalGoogle;
beforeEach(async () => {
  google = await startLocalGoogle();
});
afterEach(() => google.close());

const door = async (path: string, method = "GET", body?: object) => {
  const answer = await ask(`${google.url}_local/${path}`, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  return { status: answer.status, body: answer.json() };
};
const files = (token = "me@example.org") =>
  ask(`${google.url}drive/v3/files`, { headers: { authorization: `Bearer ${token}` } });
const fault = (trouble: object) => door("faults", "POST", { operation: "*", ...trouble });

describe("bad weather", () => {
  it.each([400, 401, 403, 404, 409, 429, 500, 503, 504, 599])(
    "answers %i in Google's form, by either API",
    async (status) => {
      for (const path of ["drive/v3/files", "v4/spreadsheets/x"]) {
        await fault({ status });
        const answer = await ask(`${google.url}${path}`);
        expect(answer.status).toBe(status);
        expect(answer.json()).toMatchObject({ error: { code: status, message: expect.any(String) } });
      }
    },
  );

  it("answers 502 by a page, as Google's front door does", async () => {
    await fault({ status: 502 });
    const answer = await files();
    expect([answer.status, answer.headers["content-type"]]).toEqual([502, "text/html; charset=UTF-8"]);
  });

  it.each(["sheets.spreadsheet.get", "sheets", "x"])("is refused where no call is named %s", async (operation) => {
    const [rule, only] = [
      await door("weather", "POST", { rules: [{ operation, status: 503 }] }),
      await fault({ operation }),
    ];
    expect([rule.status, only.status]).toEqual([400, 400]);
  });

  it("says when to come back", async () => {
    await fault({ status: 503, retryAfter: 7 });
    expect((await files()).headers["retry-after"]).toBe("7");
  });

  it("cuts an answer in its middle, once", async () => {
    await fault({ truncate: true });
    await expect(files()).rejects.toThrow("aborted");
    expect((await files()).status).toBe(200);
  });

  it("befalls one user and spares another", async () => {
    await fault({ user: "anna@example.org", status: 500 });
    expect([(await files()).status, (await files("anna@example.org")).status]).toEqual([200, 500]);
  });

  it("blows over every call until it is cleared, and counts", async () => {
    await door("weather", "POST", { seed: 1, rules: [{ operation: "drive.files.*", status: 500 }] });
    expect([(await files()).status, (await files()).status]).toEqual([500, 500]);
    expect((await door("weather")).body).toEqual({
      seed: 1,
      rules: [{ operation: "drive.files.*", status: 500, rate: 1, asked: 2, met: 2 }],
    });
    await door("weather", "DELETE");
    expect((await files()).status).toBe(200);
  });

  it("lets a fault that was planned for a call come first", async () => {
    await door("weather", "POST", { rules: [{ operation: "*", status: 500 }] });
    await fault({ status: 429 });
    expect([(await files()).status, (await files()).status]).toEqual([429, 500]);
  });
});

describe("a door", () => {
  it("sets the clock of the store, by which files are dated", async () => {
    await door("clock", "POST", { now: "2026-03-01T08:00:00Z" });
    const body = JSON.stringify({ properties: { title: "S" } });
    await ask(`${google.url}v4/spreadsheets`, { method: "POST", body });
    const [file] = google.store.files.values();
    expect(file?.createdTime).toBe("2026-03-01T08:00:00.000Z");
    expect((await door("clock", "DELETE")).body).toMatchObject({ frozen: false, offsetMinutes: 0 });
  });

  it("tells the limits and what was drawn on them, and lifts them", async () => {
    await door("quotas", "POST", { perUser: 1 });
    await files();
    expect((await door("quotas")).body).toEqual({
      limits: { perUser: 1, perProject: 300, driveUnitsPerUser: 325_000, driveUnitsPerProject: 1_000_000 },
      usage: { "drive 0 me@example.org": 100, "drive 0": 100 },
    });
    expect((await door("quotas", "DELETE")).body).toEqual({ limits: null, usage: {} });
  });

  it.each([
    ["clock", { now: "yesterday" }],
    ["clock", { offsetMinutes: 1, advanceSeconds: 1 }],
    ["quotas", { perUser: -1 }],
    ["weather", { rules: [{ status: 500 }] }],
    ["faults", { operation: "*", delay: { min: 1 } }],
  ])("%s refuses %j", async (path, setting) => {
    expect(await door(path, "POST", setting)).toMatchObject({ status: 400, body: { error: { code: 400 } } });
  });

  it("does not set the clock of a store that came with its own", async () => {
    const other = await startLocalGoogle({ store: createStore() });
    const { status } = await ask(`${other.url}_local/clock`, { method: "POST", body: '{"advanceSeconds":1}' });
    await other.close();
    expect(status).toBe(409);
  });
});
