import { isDeepStrictEqual } from "node:util";
import type { Behaviour } from "../behaviours/behaviour.ts";
import { openBench } from "../behaviours/open-bench.ts";
import { startLocalGoogle } from "../google/start-local-google.ts";
import { type GoogleClients, localClients } from "../sample/google-clients.ts";
import { exportXlsx } from "../xlsx/export-xlsx.ts";

/** An answer, or the reason why there was none. */
export type Observed = { readonly answer: unknown } | { readonly failure: string };

/** What both Googles answered; `same` when the real one answers what the local one does. */
export type Comparison = {
  readonly name: string;
  readonly source: string;
  readonly same: boolean;
  readonly real: Observed;
  readonly local: Observed;
};

/** Puts one question to the real Google and to a new local one. */
export async function compareBehaviour(behaviour: Behaviour, clients: GoogleClients): Promise<Comparison> {
  const local = await observeLocally(behaviour);
  const real = await observe(behaviour, clients);
  const { name, source } = behaviour;
  return { name, source, same: "answer" in real && isDeepStrictEqual(real, local), real, local };
}

async function observeLocally(behaviour: Behaviour): Promise<Observed> {
  const google = await startLocalGoogle({ exportXlsx });
  try {
    return await observe(behaviour, localClients(google.url), google.url);
  } finally {
    await google.close();
  }
}

async function observe(behaviour: Behaviour, clients: GoogleClients, localUrl?: string): Promise<Observed> {
  const { bench, close } = openBench(clients, localUrl);
  try {
    // Through JSON, as a value that was left out and one that is undefined are the same answer.
    return { answer: JSON.parse(JSON.stringify((await behaviour.observe(bench)) ?? null)) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  } finally {
    await close();
  }
}
