import { type MessagePort, receiveMessageOnPort } from "node:worker_threads";

/** What the worker is given to reach the main thread: a way for messages, and a bell that wakes it. */
export type Bridge = { readonly port: MessagePort; readonly bell: SharedArrayBuffer };

/** Asks the main thread and stands still until the answer is there, as each call to a service of Google does. */
export function askAndWait({ port, bell }: Bridge, name: string, argsJson: string): string {
  const signal = new Int32Array(bell);
  Atomics.store(signal, 0, 0);
  port.postMessage({ name, argsJson });
  Atomics.wait(signal, 0, 0);
  return receiveMessageOnPort(port)?.message ?? JSON.stringify({ ok: false, message: "No answer came." });
}

/** Answers the worker's calls, one after the other. */
export function answerWorker(
  { port, bell }: Bridge,
  answer: (name: string, argsJson: string) => Promise<string>,
): void {
  const signal = new Int32Array(bell);
  port.on("message", async ({ name, argsJson }: { readonly name: string; readonly argsJson: string }) => {
    port.postMessage(await answer(name, argsJson));
    Atomics.store(signal, 0, 1);
    Atomics.notify(signal, 0);
  });
}
