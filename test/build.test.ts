import { execFile } from "node:child_process";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { startFunctions } from "../local/functions-server.ts";
import { startLocal } from "../local/start-local.ts";

const run = promisify(execFile);
const out = resolve("dist/functions");
let said = "";

beforeAll(async () => {
  said = (await run(process.execPath, ["build.ts"])).stdout;
});

describe("the built functions", () => {
  it("say how heavy each file is", () => {
    expect(said).toMatch(/^ +\d+ ko +\d+ ko compressé {2}index\.js$/m);
  });

  it("ask the platform for the Functions Framework alone", async () => {
    const { type, main, dependencies } = JSON.parse(await readFile(join(out, "package.json"), "utf8"));
    expect([type, main, Object.keys(dependencies)]).toEqual([
      "module",
      "index.js",
      ["@google-cloud/functions-framework"],
    ]);
  });

  it("read the SDKs only when they are used", async () => {
    const index = await readFile(join(out, "index.js"), "utf8");
    const atStart = [...index.matchAll(/from"\.\/(lazy\/[\w-]+\.js)"/g)].map(([, path = ""]) => path);
    const sizes = await Promise.all(atStart.map(async (path) => (await stat(join(out, path))).size));
    expect(sizes.reduce((sum, size) => sum + size, index.length)).toBeLessThan(400_000);
    expect((await readdir(join(out, "lazy"))).length).toBeGreaterThan(atStart.length);
  });

  it("work as the sources do", async () => {
    const local = await startLocal();
    const functions = await startFunctions({
      bundle: join(out, "index.js"),
      env: {
        CONTROL_WORKBOOKS: "pilotage-1",
        MAIL_FROM: "alertes@example.org",
        GOOGLE_API_ROOT: local.google.url,
        SES_ENDPOINT: local.mailbox.url,
      },
    });
    const answer = await fetch(functions.urls.consolidate, { method: "POST" });
    expect([Object.keys(functions.urls).toSorted(), answer.status]).toEqual([["alert", "consolidate"], 404]);
    expect(local.google.calls().sheetsReads).toBeGreaterThan(0);
    await functions.stop();
    await local.close();
  });
});
