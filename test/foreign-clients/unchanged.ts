import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serviceAccountKey } from "../../local/google/oauth/service-account-key.ts";
import { type LocalGoogle, startLocalGoogle } from "../../local/google/start-local-google.ts";
import { exportXlsx } from "../../local/xlsx/export-xlsx.ts";

/** A local Google behind the real one's names, and the environment in which any program meets it there. */
export type BehindNames = {
  readonly google: LocalGoogle;
  readonly directory: string;
  readonly env: Readonly<Record<string, string>>;
};

/** Runs `use` beside a local Google that answers under Google's own names, then takes all of it away. */
export async function behindNames<T>(use: (behind: BehindNames) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), "unchanged-"));
  const google = await startLocalGoogle({ proxy: true, exportXlsx });
  const [ca, key] = [join(directory, "ca.pem"), join(directory, "key.json")];
  await writeFile(ca, google.ca ?? "");
  await writeFile(key, serviceAccountKey(google.url));
  const trusted = ["NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "HTTPLIB2_CA_CERTS"];
  const env = {
    ...Object.fromEntries(trusted.map((name) => [name, ca])),
    HTTPS_PROXY: google.url,
    NO_PROXY: "127.0.0.1",
    NODE_USE_ENV_PROXY: "1",
    GOOGLE_APPLICATION_CREDENTIALS: key,
  };
  try {
    return await use({ google, directory, env });
  } finally {
    await google.close();
    await rm(directory, { recursive: true });
  }
}

/** What a program printed, and how it ended. */
export type Ran = { readonly code: number | null; readonly output: string; readonly errors: string };

/** Runs a program to its end with these variables beside those of this process. */
export function run(
  command: string,
  args: readonly string[],
  { cwd, env = {} }: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    let [output, errors] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (chunk) => {
      output += chunk;
    });
    child.stderr.setEncoding("utf8").on("data", (chunk) => {
      errors += chunk;
    });
    child.once("error", (error) => resolve({ code: null, output, errors: error.message }));
    child.once("close", (code) => resolve({ code, output, errors }));
  });
}

/** The JSON that a program printed last, whatever it logs around it; its complaint when it printed none. */
export function toldBy({ code, output, errors }: Ran): unknown {
  const line = output.split("\n").findLast((each) => each.includes('{"'));
  if (code !== 0 || line === undefined) throw new Error(`ended with ${code}: ${errors}\n${output}`);
  return JSON.parse(line.slice(line.indexOf('{"')));
}

/** Whether a program runs here at all. */
export const isHere = async (command: string, args: readonly string[]): Promise<boolean> =>
  (await run(command, args)).code === 0;
