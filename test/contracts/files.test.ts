import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { callCounter } from "../../functions/adapters/call-counter.ts";
import { googleFiles } from "../../functions/adapters/google/google-files.ts";
import type { Files } from "../../functions/ports/files.ts";
import { type LocalGoogle, startLocalGoogle } from "../../local/google/start-local-google.ts";
import { fixedClock } from "../../local/memory/fixed-clock.ts";
import { memoryFiles } from "../../local/memory/memory-files.ts";
import { createDrive } from "../../local/workbook/drive/shared-drives.ts";
import { createStore } from "../../local/workbook/drive/store.ts";
import { filesContract } from "./files.contract.ts";
import { valueIn } from "./workbooks.contract.ts";

const START = new Date("2025-11-15T07:00:00Z");

filesContract("in memory", async () => {
  const store = createStore();
  return { files: (driveId) => memoryFiles(store, driveId), store, end: async () => undefined };
});

const over = (google: LocalGoogle, driveId: string): Files =>
  googleFiles({ rootUrl: google.url, driveId, clock: fixedClock(START), counter: callCounter() });

filesContract("Google over HTTP", async () => {
  const google = await startLocalGoogle();
  return { files: (driveId) => over(google, driveId), store: google.store, end: google.close };
});

describe("Drive over HTTP, in bad weather", () => {
  const labels = { role: "declarant", owner: "pilotage", name: "a" } as const;
  let google: LocalGoogle;
  let files: Files;

  beforeEach(async () => {
    google = await startLocalGoogle();
    files = over(google, createDrive(google.store, "Clauses", "wish-1")?.id ?? "");
  });
  afterEach(() => google.close());

  it.each([
    ["drive.files.create", () => files.create({ title: "a", labels })],
    [
      "drive.files.copy",
      async () =>
        files.copy(valueIn(await files.create({ title: "t", labels: { ...labels, name: "t" } })).id, {
          title: "a",
          labels,
        }),
    ],
  ] as const)("never asks twice for a file whose reply is lost: %s", async (operation, make) => {
    google.faults.add({ operation, times: 1, drop: "after" });
    if (operation === "drive.files.copy") google.faults.add({ operation, times: 1, drop: "after" });
    expect(await make()).toMatchObject({ ok: false, ambiguous: true, retryable: true });
    expect(valueIn(await files.find({ name: "a" }))).toHaveLength(1);
  });

  it("tells a file that it can read and no longer write", async () => {
    const { id } = valueIn(await files.create({ title: "a", labels }));
    google.access.add({ fileId: id, access: "read" });
    expect(await files.state(id)).toEqual({ ok: true, value: { binned: false, writable: false } });
  });

  it("asks again for a file that was refused for now", async () => {
    google.faults.add({ operation: "drive.files.create", times: 2, status: 429 });
    valueIn(await files.create({ title: "a", labels }));
    expect(valueIn(await files.find({ name: "a" }))).toHaveLength(1);
  });

  it("shares again after a lost reply, and shares once", async () => {
    const { id } = valueIn(await files.create({ title: "a", labels }));
    google.faults.add({ operation: "drive.permissions.create", times: 1, drop: "after" });
    valueIn(await files.share(id, "paul@example.org", "writer"));
    expect(valueIn(await files.access(id)).filter(({ email }) => email === "paul@example.org")).toHaveLength(1);
  });
});
