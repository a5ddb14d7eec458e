import { loadStore } from "./google/load-store.ts";
import { type LocalGoogle, type LocalGoogleOptions, startLocalGoogle } from "./google/start-local-google.ts";
import { type KeptStore, keepStore } from "./keep-store.ts";
import type { LocalOptions } from "./local-options.ts";
import { type Mailbox, startMailbox } from "./mailbox/start-mailbox.ts";
import { exportXlsx } from "./xlsx/export-xlsx.ts";

export type Local = { readonly google: LocalGoogle; readonly mailbox: Mailbox; readonly close: () => Promise<void> };

export type StartOptions = Partial<LocalOptions> & Pick<LocalGoogleOptions, "store" | "now" | "quotas">;

/** The local Google and the mailbox together. With `data`, the files are reloaded from there and kept there. */
export async function startLocal({ googlePort = 0, mailPort = 0, data, ...google }: StartOptions = {}): Promise<Local> {
  const store = data === undefined ? google.store : await loadStore(data, google.now ? { now: google.now } : {});
  const started = await startBoth({ ...google, ...(store ? { store } : {}), port: googlePort, exportXlsx }, mailPort);
  const kept: KeptStore | null = data === undefined ? null : keepStore(started.google.store, data);
  return {
    ...started,
    close: async () => {
      await Promise.all([started.google.close(), started.mailbox.close()]);
      await kept?.stop();
    },
  };
}

async function startBoth(options: LocalGoogleOptions, port: number): Promise<Omit<Local, "close">> {
  const google = await startLocalGoogle(options);
  try {
    return { google, mailbox: await startMailbox({ port }) };
  } catch (error) {
    await google.close();
    throw error;
  }
}
