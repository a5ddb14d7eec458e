import { execFile } from "node:child_process";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { systemClock } from "../functions/adapters/system-clock.ts";
import { startFunctions } from "../local/functions-server.ts";
import { startLocalIdentity } from "../local/identity/start-local-identity.ts";
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
    expect(sizes.reduce((sum, size) => sum + size, index.length)).toBeLessThan(250_000);
    expect((await readdir(join(out, "lazy"))).length).toBeGreaterThan(atStart.length);
  });

  it("work as the sources do", async () => {
    const local = await startLocal();
    const identity = await startLocalIdentity();
    const functions = await startFunctions({
      bundle: join(out, "index.js"),
      env: {
        CONTROL_WORKBOOKS: "pilotage-1",
        MAIL_FROM: "alertes@example.org",
        GOOGLE_API_ROOT: local.google.url,
        SES_ENDPOINT: local.mailbox.url,
        GOOGLE_CERTS_URL: identity.certsUrl,
        FACILITATOR_AUDIENCES: "pilotage-1=pilotage.apps.example.org",
      },
    });
    const names = ["alert", "consolidate", "facilitator", "mailEvents", "remind"];
    const answer = await fetch(functions.urls.consolidate, { method: "POST" });
    expect([Object.keys(functions.urls).toSorted(), answer.status]).toEqual([names, 404]);
    const audience = "pilotage.apps.example.org";
    const token = identity.issue({ email: "camille@example.org", audience, issuedAt: systemClock.now() });
    const looked = await fetch(functions.urls.facilitator, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ controlWorkbook: "pilotage-1", action: "list" }),
    });
    expect(await looked.json()).toMatchObject({ error: { code: "not-found" } });
    expect(local.google.calls().sheetsReads).toBeGreaterThan(0);
    await functions.stop();
    await identity.close();
    await local.close();
  });
});
