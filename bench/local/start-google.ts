import { fork } from "node:child_process";
import { once } from "node:events";

/** A local Google in a process of its own, so that its memory is nobody else's. */
export type GoogleProcess = {
  readonly url: string;
  readonly ids: readonly string[];
  /** The most memory that it has held, in MiB: once filled, and until now. */
  readonly memory: () => Promise<{ readonly filled: number; readonly peak: number }>;
  readonly stop: () => Promise<void>;
};

/** Starts one that holds so many small workbooks. */
export async function startGoogle(workbooks: number): Promise<GoogleProcess> {
  const child = fork(new URL("./google-process.ts", import.meta.url), [String(workbooks)]);
  const died = once(child, "exit").then(([code]) => Promise.reject(new Error(`The local Google ended with ${code}.`)));
  const answer = async () => (await Promise.race([once(child, "message"), died]))[0];
  const { url, ids } = (await answer()) as Pick<GoogleProcess, "url" | "ids">;
  return {
    url,
    ids,
    memory: () => {
      const answered = answer();
      child.send("memory");
      return answered;
    },
    stop: async () => {
      child.disconnect();
      await died.catch(() => undefined);
    },
  };
}
