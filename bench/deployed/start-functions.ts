import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { z } from "zod";
import type { Calls } from "../../functions/adapters/call-counter.ts";
import { consolidateReport } from "../../schemas/requests.ts";
import type { BuiltFunctions } from "./built-functions.ts";

/** What `consolidate` replied, and how long it took. */
export type ConsolidateRun = {
  readonly milliseconds: number;
  readonly report: z.infer<typeof consolidateReport>;
  readonly calls: Calls;
};

/** The built functions in a process of their own. `peak` is the most memory that it has held, in MiB. */
export type RunningFunctions = {
  readonly consolidate: (dryRun?: boolean) => Promise<ConsolidateRun>;
  readonly peak: () => Promise<number>;
  readonly stop: () => Promise<void>;
};

/** Where the functions find what they work on. `now` is the instant at which their clock starts. */
export type Deployment = {
  readonly googleRoot: string;
  readonly control: string;
  readonly driveId: string;
  readonly now: string;
};

/** Starts the functions as deployed, over a Google of this machine; they send no e-mail. */
export async function startFunctions(built: BuiltFunctions, deployment: Deployment): Promise<RunningFunctions> {
  const env = { ...process.env, ...environmentOf(deployment) };
  const child = spawn(process.execPath, [built.server, built.module], {
    env,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const { url } = await messageOf<{ url: string }>(child);
  return {
    consolidate: (dryRun = false) => consolidate(url, dryRun),
    peak: async () => {
      child.send("peak");
      return (await messageOf<{ peak: number }>(child)).peak;
    },
    stop: async () => {
      child.disconnect();
      await once(child, "exit");
    },
  };
}

const environmentOf = ({ googleRoot, control, driveId, now }: Deployment) => ({
  CONTROL_WORKBOOKS: control,
  SHARED_DRIVES: driveId,
  MAIL_FROM: "jalon@example.org",
  GOOGLE_API_ROOT: googleRoot,
  SES_ENDPOINT: "http://127.0.0.1:9/",
  SHEETS_CALLS_PER_MINUTE: "1000000",
  CLOCK_START: now,
});

async function messageOf<T>(child: ChildProcess): Promise<T> {
  const [message] = await Promise.race([once(child, "message"), once(child, "exit").then(died)]);
  return message as T;
}

function died(): never {
  throw new Error("the functions' process ended before it answered");
}

async function consolidate(url: string, dryRun: boolean): Promise<ConsolidateRun> {
  const start = performance.now();
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ dryRun }),
  });
  const reply = await response.json();
  const milliseconds = performance.now() - start;
  if (!response.ok) throw new Error(`consolidate answered ${response.status}: ${JSON.stringify(reply)}`);
  return { milliseconds, report: consolidateReport.parse(reply), calls: (reply as { calls: Calls }).calls };
}
