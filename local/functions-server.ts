import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";

export type FunctionName = "consolidate" | "alert" | "remind" | "facilitator" | "mailEvents";

export type FunctionsOptions = {
  /** All that the functions are told; nothing of this process's own environment reaches them. */
  readonly env: Readonly<Record<string, string>>;
  /** The built bundle instead of the sources: its path. */
  readonly bundle?: string;
};

export type RunningFunctions = {
  readonly urls: Readonly<Record<FunctionName, string>>;
  readonly pid: number;
  /** The lines that the functions wrote so far: their log. */
  readonly log: () => readonly string[];
  /** Ends the process and waits for its end. */
  readonly stop: () => Promise<void>;
  /** Cuts the process off in the middle of whatever it does, and waits for its end. */
  readonly kill: () => Promise<void>;
};

/** The functions did not start; `output` is what their process said. */
export class FunctionsNotStarted extends Error {
  override readonly name = "FunctionsNotStarted";
  readonly output: string;

  constructor(output: string) {
    super(`the functions' process ended before it served:\n${output}`);
    this.output = output;
  }
}

/** Serves the real functions through the real Functions Framework, in a process of their own, on this machine only. */
export async function startFunctions({ env, bundle }: FunctionsOptions): Promise<RunningFunctions> {
  const source = bundle === undefined ? new URL("../functions/main.ts", import.meta.url) : pathToFileURL(bundle);
  const program = fileURLToPath(new URL("functions-process.ts", import.meta.url));
  // Cloud Functions run on UTC.
  const child = spawn(process.execPath, [program, source.href], { env: { TZ: "UTC", ...env } });
  const ended = once(child, "close");
  const lines: string[] = [];
  const keep = (line: string) => void lines.push(line);
  createInterface(child.stderr).on("line", keep);
  const output = createInterface(child.stdout);
  const first = await Promise.race([once(output, "line"), ended.then(() => null)]);
  if (first === null) throw new FunctionsNotStarted(lines.join("\n"));
  output.on("line", keep);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  return {
    urls: JSON.parse(String(first[0])),
    pid: child.pid ?? 0,
    log: () => [...lines],
    stop: () => end("SIGTERM"),
    kill: () => end("SIGKILL"),
  };
}
