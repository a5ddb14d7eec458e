import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const run = promisify(execFile);
const preview = (...argv: string[]) =>
  run(process.execPath, ["local/preview/main.ts", ...argv]).then(
    ({ stdout }) => ({ code: 0, stdout, stderr: "" }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
  );

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jalon-preview-"));
});

afterAll(() => rm(folder, { recursive: true }));

describe("npm run preview", () => {
  it("writes its files and ends when it is not to serve", async () => {
    const out = join(folder, "out");
    const { code, stdout } = await preview("--out", out, "--no-serve");
    expect(code).toBe(0);
    expect(stdout).toBe(`21 e-mails dans ${out}/, en .html et en .txt.\n`);
    expect(await readdir(out)).toContain("alerte-en-retard.html");
  }, 60_000);

  it("says in one sentence that a folder cannot be written", async () => {
    const file = join(folder, "file");
    await writeFile(file, "");
    const { code, stderr } = await preview("--out", join(file, "out"), "--no-serve");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Impossible d'écrire dans « .+ » : donnez avec --out un dossier où écrire\.\n$/);
  }, 60_000);

  it("says in one sentence that a port is taken", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const { code, stderr } = await preview("--out", join(folder, "taken"), "--port", String(port));
    await new Promise((resolve) => server.close(resolve));
    expect(code).toBe(1);
    expect(stderr).toBe(
      `Le port ${port} est déjà pris ou réservé : donnez-en un autre, ou aucun pour en prendre un libre.\n`,
    );
  }, 60_000);

  it("refuses what it does not understand with its help", async () => {
    const { code, stderr } = await preview("--foo");
    expect(code).toBe(2);
    expect(stderr).toMatch(/^L'option --foo n'existe pas\.\n\nMontre chaque sorte d'e-mail/);
  });
});
