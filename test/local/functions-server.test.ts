import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { FunctionsNotStarted, type RunningFunctions, startFunctions } from "../../local/functions-server.ts";
import { type Local, startLocal } from "../../local/start-local.ts";

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const environment = (google: string, mail = google) => ({
  CONTROL_WORKBOOKS: "pilotage-1",
  MAIL_FROM: "alertes@example.org",
  GOOGLE_API_ROOT: google,
  SES_ENDPOINT: mail,
});

async function running(use: (functions: RunningFunctions, local: Local) => Promise<void>): Promise<void> {
  const local = await startLocal();
  const functions = await startFunctions({ env: environment(local.google.url, local.mailbox.url) });
  try {
    await use(functions, local);
  } finally {
    await functions.stop();
    await local.close();
  }
}

it("serves each function on this machine only, in a process of its own", () =>
  running(async ({ urls, pid }) => {
    expect(Object.keys(urls).toSorted()).toEqual(["alert", "consolidate", "facilitator", "mailEvents", "remind"]);
    for (const url of Object.values(urls)) expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(pid).not.toBe(process.pid);
    expect((await fetch(urls.consolidate)).status).toBe(405);
  }));

it("runs the real functions against the local Google", () =>
  running(async ({ urls, log }, { google }) => {
    const answer = await fetch(urls.consolidate, { method: "POST" });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ error: { code: "not-found" } });
    expect(google.calls().sheetsReads).toBeGreaterThan(0);
    expect(log().map((line) => JSON.parse(line).event)).toContain("consolidate-refused");
  }));

it("can be cut off in the middle of a request", async () => {
  const silent = createServer(() => undefined).listen(0, "127.0.0.1");
  await once(silent, "listening");
  const functions = await startFunctions({
    env: environment(`http://127.0.0.1:${(silent.address() as AddressInfo).port}/`),
  });
  const asked = fetch(functions.urls.consolidate, { method: "POST" }).then(
    () => "answered",
    () => "cut off",
  );
  await once(silent, "request");
  await functions.kill();
  expect([await asked, isAlive(functions.pid)]).toEqual(["cut off", false]);
  silent.closeAllConnections();
  silent.close();
});

it("says why the functions did not start", async () => {
  const refused = startFunctions({ env: {}, bundle: "/nowhere/index.js" });
  await expect(refused).rejects.toBeInstanceOf(FunctionsNotStarted);
  await expect(refused).rejects.toMatchObject({ output: expect.stringContaining("/nowhere/index.js") });
});
