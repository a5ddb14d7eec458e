import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { readXlsx } from "hucre/xlsx";
import { expect, it } from "vitest";

type Child = ChildProcessByStdio<null, Readable, Readable>;

const start = (...options: readonly string[]): Child =>
  spawn(process.execPath, ["local/main.ts", ...options], { stdio: ["ignore", "pipe", "pipe"] });

async function run(options: readonly string[], use: (urls: { google: string; mail: string }) => Promise<void>) {
  const child = start(...options);
  const ended = once(child, "exit");
  const lines = createInterface(child.stdout);
  const [line] = (await once(lines, "line")) as [string];
  const more: string[] = [];
  lines.on("line", (another) => more.push(another));
  await use(JSON.parse(line));
  child.kill("SIGTERM");
  return { status: (await ended)[0] as number, more };
}

const google = (url: string, init: RequestInit = {}): Promise<Response> =>
  fetch(url, { ...init, headers: { authorization: "Bearer test", "content-type": "application/json" } });

const filesOf = async (root: string): Promise<unknown> =>
  (await google(`${root}drive/v3/files?fields=files(id,name)`)).json();

it("says where Google and the mailbox are on one line, and ends well when told to", async () => {
  const { status, more } = await run([], async (urls) => {
    expect(Object.keys(urls)).toEqual(["google", "mail"]);
    for (const url of Object.values(urls)) expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect((await fetch(urls.mail)).status).toBe(200);
  });
  expect([status, more]).toEqual([0, []]);
});

it("keeps the workbooks of --data for the next time, and exports them", async () => {
  const directory = await mkdtemp(join(tmpdir(), "data-"));
  let kept: unknown;
  await run(["--data", directory], async (urls) => {
    const body = JSON.stringify({ properties: { title: "Pilotage", locale: "fr_FR" } });
    await google(`${urls.google}v4/spreadsheets`, { method: "POST", body });
    kept = await filesOf(urls.google);
  });
  expect(kept).toEqual({ files: [{ id: expect.any(String), name: "Pilotage" }] });
  await run(["--data", directory], async (urls) => {
    expect(await filesOf(urls.google)).toEqual(kept);
    const { files } = kept as { files: readonly { id: string }[] };
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    const exported = await google(
      `${urls.google}drive/v3/files/${files[0]?.id}/export?mimeType=${encodeURIComponent(type)}`,
    );
    const { sheets } = await readXlsx(new Uint8Array(await exported.arrayBuffer()));
    expect([exported.headers.get("content-type"), sheets.map(({ name }) => name)]).toEqual([type, ["Feuille 1"]]);
  });
  await rm(directory, { recursive: true });
});

it("stops the clock, and writes a key and an authority for clients", async () => {
  const directory = await mkdtemp(join(tmpdir(), "keys-"));
  const [key, proxy] = [join(directory, "key.json"), join(directory, "ca.pem")];
  await run(["--now", "2026-03-01T08:00:00Z", "--key", key, "--proxy", proxy], async (urls) => {
    expect(JSON.parse(await readFile(key, "utf8"))).toMatchObject({
      type: "service_account",
      private_key: expect.stringContaining("BEGIN PRIVATE KEY"),
      token_uri: `${urls.google}token`,
    });
    expect((await stat(key)).mode & 0o777).toBe(0o600);
    expect(await readFile(proxy, "utf8")).toContain("BEGIN CERTIFICATE");
    const { now } = (await (await fetch(`${urls.google}_local/clock`)).json()) as { now: string };
    expect(now).toBe("2026-03-01T08:00:00.000Z");
  });
  await rm(directory, { recursive: true });
});

it("ends, saying why, when a file cannot be written", async () => {
  const child = start("--key", join(tmpdir(), "no-such-directory", "key.json"));
  const [said, [status]] = await Promise.all([text(child.stderr), once(child, "exit")]);
  expect([status, said]).toEqual([1, expect.stringMatching(/^On ne peut pas écrire .*key\.json \(ENOENT\)/)]);
});

it("refuses what it does not understand, in French, with status 2", async () => {
  const child = start("--mail-port", "abc");
  const [said, out, [status]] = await Promise.all([text(child.stderr), text(child.stdout), once(child, "exit")]);
  expect([status, out]).toEqual([2, ""]);
  expect(said).toContain("« abc » n'en est pas un.");
});

it("says that a port is taken", async () => {
  await run([], async (urls) => {
    const child = start("--google-port", new URL(urls.google).port);
    const [said, [status]] = await Promise.all([text(child.stderr), once(child, "exit")]);
    expect(status).toBe(1);
    expect(said).toMatch(/Le port \d+ est déjà pris/);
  });
});
