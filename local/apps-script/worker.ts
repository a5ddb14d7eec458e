import { createContext, Script } from "node:vm";
import { parentPort, workerData } from "node:worker_threads";
import { askAndWait, type Bridge } from "./bridge.ts";

/** `guest` is an expression that gives the stand-in's `install`; `bundle` is the script as Google would keep it. */
export type WorkerData = { readonly bridge: Bridge; readonly guest: string; readonly bundle: string };

const { bridge, guest, bundle } = workerData as WorkerData;
const standIn = new Script(guest, { filename: "stand-in.js" });
const code = new Script(bundle, { filename: "Code.js" });

type Install = (ask: (name: string, args: string) => string, execution: string) => () => Promise<string>;

// A new context for each run: on Google, too, nothing is kept in memory from one run to the next.
parentPort?.on("message", async (execution: string) => {
  const context = createContext(Object.create(null));
  try {
    const { install } = standIn.runInContext(context) as { readonly install: Install };
    const run = install((name, args) => askAndWait(bridge, name, args), execution);
    code.runInContext(context);
    parentPort?.postMessage(await run());
  } catch (error) {
    const { name = "Error", message = String(error), stack = "" } = error as Partial<Error>;
    parentPort?.postMessage(JSON.stringify({ ok: false, name, message, stack }));
  }
});
