import { MessageChannel, Worker } from "node:worker_threads";
import { answerWorker, type Bridge } from "./bridge.ts";
import type { Ended, Execution } from "./calls.ts";
import { ScriptError } from "./script-error.ts";
import type { WorkerData } from "./worker.ts";

/** Google's limits for one run: 30 s for a simple trigger, 6 minutes otherwise. guides/services/quotas */
export const LIMITS: Limits = { LIMITED: 30_000, FULL: 360_000 };

/** The longest run of each kind, in milliseconds. */
export type Limits = Readonly<Record<Execution["authMode"], number>>;

type RunNow = (execution: Execution) => Promise<string | null>;

/** `inTurn` waits until the runs before are over. */
export type ScriptWorker = {
  readonly inTurn: (play: (runNow: RunNow) => Promise<string | null>) => Promise<string | null>;
  readonly close: () => Promise<void>;
};

/** A thread that runs the script, one run after the other; a run past its limit ends it, and the next starts another. */
export function scriptWorker(
  code: Pick<WorkerData, "guest" | "bundle">,
  answer: (name: string, argsJson: string) => Promise<string>,
  limits: Limits,
): ScriptWorker {
  let worker: Thread | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const end = async (): Promise<void> => {
    const ending = worker;
    worker = undefined;
    ending?.bridge.port.close();
    await ending?.thread.terminate();
  };
  const runNow: RunNow = async (execution) => {
    worker ??= startThread(code, answer);
    const ended = await endOf(worker.thread, execution, limits[execution.authMode]);
    if (ended === "too long") {
      await end();
      throw new ScriptError({ name: "Exception", message: "Exceeded maximum execution time", stack: "" });
    }
    if (!ended.ok) throw new ScriptError(ended);
    return ended.result;
  };
  return {
    inTurn: (play) => {
      const result = turn.then(() => play(runNow));
      turn = result.catch(() => undefined);
      return result;
    },
    close: end,
  };
}

type Thread = { readonly thread: Worker; readonly bridge: Bridge };

function startThread(code: Pick<WorkerData, "guest" | "bundle">, answer: Parameters<typeof answerWorker>[1]): Thread {
  const { port1, port2 } = new MessageChannel();
  const bell = new SharedArrayBuffer(4);
  const workerData: WorkerData = { ...code, bridge: { port: port2, bell } };
  const thread = new Worker(new URL("worker.ts", import.meta.url), { workerData, transferList: [port2] });
  const bridge = { port: port1, bell };
  answerWorker(bridge, answer);
  return { thread, bridge };
}

function endOf(thread: Worker, execution: Execution, limit: number): Promise<Ended | "too long"> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => resolve("too long")), limit);
    const onMessage = (ended: string): void => settle(() => resolve(JSON.parse(ended)));
    const onError = (error: unknown): void => settle(() => reject(error));
    const settle = (then: () => void): void => {
      clearTimeout(timer);
      thread.off("message", onMessage).off("error", onError);
      then();
    };
    thread.on("message", onMessage).on("error", onError);
    thread.postMessage(JSON.stringify(execution));
  });
}
