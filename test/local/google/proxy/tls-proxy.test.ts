import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isGoogleHost } from "../../../../local/google/proxy/google-hosts.ts";
import { type LocalGoogle, startLocalGoogle } from "../../../../local/google/start-local-google.ts";

const run = promisify(execFile);
const curl = await run("curl", ["--version"]).then(
  () => true,
  () => false,
);

let google: LocalGoogle;
let directory: string;
let env: Record<string, string>;

beforeAll(async () => {
  google = await startLocalGoogle({ proxy: true });
  directory = await mkdtemp(join(tmpdir(), "ca-"));
  const ca = join(directory, "ca.pem");
  await writeFile(ca, google.ca ?? "");
  const path = process.env.PATH ?? "";
  env = { HTTPS_PROXY: google.url, NODE_USE_ENV_PROXY: "1", NODE_EXTRA_CA_CERTS: ca, CURL_CA_BUNDLE: ca, PATH: path };
});

afterAll(async () => {
  await google.close();
  await rm(directory, { recursive: true });
});

describe("behind the proxy", () => {
  it.skipIf(!curl)("curl reaches Sheets by its real name", async () => {
    const url = "https://sheets.googleapis.com/v4/spreadsheets";
    const { stdout } = await run("curl", ["-sS", "-H", "authorization: Bearer me", "-d", "{}", url], { env });
    expect(JSON.parse(stdout)).toMatchObject({ spreadsheetId: expect.any(String) });
  });

  it.skipIf(!curl)("curl reaches nobody else", async () => {
    const refused = run("curl", ["-sS", "-o", "/dev/null", "-w", "%{http_connect}", "https://example.org/"], { env });
    expect(await refused.catch(({ stdout }: { stdout: string }) => stdout)).toBe("403");
  });

  it("Node's own fetch reaches Drive by its real name, several times over one tunnel", async () => {
    const program = `
      const ask = () => fetch("https://www.googleapis.com/drive/v3/about?fields=user(emailAddress)",
        { headers: { authorization: "Bearer me" } }).then((answer) => answer.json());
      console.log(JSON.stringify([await ask(), await ask()]));`;
    const { stdout } = await run(process.execPath, ["--input-type=module", "-e", program], { env });
    const about = { user: { emailAddress: "me@example.org" } };
    expect(JSON.parse(stdout)).toEqual([about, about]);
  });

  it("Google's own sign-in library gets a token by its real name", async () => {
    const program = `
      import { OAuth2Client } from "google-auth-library";
      const client = new OAuth2Client();
      client.setCredentials({ refresh_token: "anna@example.org" });
      const { token } = await client.getAccessToken();
      const { email } = await client.getTokenInfo(token);
      console.log(email);`;
    const { stdout } = await run(process.execPath, ["--input-type=module", "-e", program], { env });
    expect(stdout.trim()).toBe("anna@example.org");
  });
});

it.each([
  ["sheets.googleapis.com", true],
  ["SHEETS.googleapis.com", true],
  ["content-sheets.googleapis.com", true],
  ["www.mtls.googleapis.com", true],
  ["oauth2.googleapis.com", true],
  ["docs.google.com", true],
  ["gmail.googleapis.com", false],
  ["www.google.com", false],
  ["sheets.googleapis.com.example.org", false],
  ["example.org", false],
])("stands for %s: %s", (host, expected) => {
  expect(isGoogleHost(host)).toBe(expected);
});
