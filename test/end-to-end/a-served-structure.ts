import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { type RunningFunctions, startFunctions } from "../../local/functions-server.ts";
import type { LocalGoogle } from "../../local/google/start-local-google.ts";
import { startLocalGoogle } from "../../local/google/start-local-google.ts";
import { type Mailbox, startMailbox } from "../../local/mailbox/start-mailbox.ts";
import type { Store } from "../../local/workbook/drive/store.ts";
import { aStructure, MORNING, type Structure } from "../functions/use-cases/a-structure.ts";

/** A small structure behind the local Google and a mailbox, and the built functions ready to be started and killed. */
export type ServedStructure = {
  readonly structure: Structure;
  readonly google: LocalGoogle;
  readonly mailbox: Mailbox;
  /** Starts the functions in a process of their own, on a clock that begins so many minutes after the morning. */
  readonly start: (minutes: number) => Promise<RunningFunctions>;
  readonly close: () => Promise<void>;
};

export async function aServedStructure(): Promise<ServedStructure> {
  const structure = await aStructure();
  const google = await startLocalGoogle({ store: structure.store });
  const mailbox = await startMailbox();
  const directory = await mkdtemp(join(tmpdir(), "jalon-kill-"));
  const bundle = await bundled(directory);
  return {
    structure,
    google,
    mailbox,
    start: (minutes) =>
      startFunctions({
        bundle,
        env: {
          CONTROL_WORKBOOKS: structure.control,
          MAIL_FROM: "jalon@example.org",
          GOOGLE_API_ROOT: google.url,
          SES_ENDPOINT: mailbox.url,
          SHEETS_CALLS_PER_MINUTE: "100000",
          CLOCK_START: new Date(MORNING.getTime() + minutes * 60_000).toISOString(),
        },
      }),
    close: async () => {
      await Promise.all([google.close(), mailbox.close()]);
      await rm(directory, { recursive: true });
    },
  };
}

/** One file to load instead of hundreds: this test starts a process for each kill. */
async function bundled(directory: string): Promise<string> {
  const outfile = join(directory, "index.mjs");
  await build({
    entryPoints: ["functions/main.ts"],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node24",
    banner: { js: 'import{createRequire as nodeRequire}from"node:module";const require=nodeRequire(import.meta.url);' },
    logLevel: "error",
  });
  return outfile;
}

/** A moment of a store, to which it can be put back: its files are values. */
export function keep(store: Store): () => void {
  const files = new Map(store.files);
  const newest = new Map(store.newest);
  const { length } = store.changes;
  const { nextNumber } = store;
  return () => {
    store.files.clear();
    for (const [id, file] of files) store.files.set(id, file);
    store.newest.clear();
    for (const [id, sequence] of newest) store.newest.set(id, sequence);
    store.changes.length = length;
    store.nextNumber = nextNumber;
  };
}

/** Numbers from 0 to 1 that are the same at each run of the test. */
export function* seeded(seed: string): Generator<number, never> {
  for (let count = 0; ; count += 1)
    yield createHash("sha256").update(`${seed}/${count}`).digest().readUInt32BE(0) / 2 ** 32;
}
