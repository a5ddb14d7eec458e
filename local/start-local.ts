import { chmod, writeFile } from "node:fs/promises";
import { serviceAccountKey } from "./google/oauth/service-account-key.ts";
import { type LocalGoogle, type LocalGoogleOptions, startLocalGoogle } from "./google/start-local-google.ts";
import { loadStore } from "./google/store/load-store.ts";
import { settableClock } from "./google/weather/clock.ts";
import { type KeptStore, keepStore } from "./keep-store.ts";
import type { LocalOptions } from "./local-options.ts";
import { type Mailbox, startMailbox } from "./mailbox/start-mailbox.ts";
import { exportXlsx } from "./xlsx/export-xlsx.ts";

export type Local = { readonly google: LocalGoogle; readonly mailbox: Mailbox; readonly close: () => Promise<void> };

/** `now`: an hour at which the clock stands still until it is set, or a clock to follow. */
export type StartOptions = Omit<Partial<LocalOptions>, "now" | "quotas"> & {
  readonly now?: Date | (() => Date);
} & Pick<LocalGoogleOptions, "store" | "quotas">;

/**
 * The local Google and the mailbox together. With `data`, the files are reloaded from there and kept there; with `key` and
 * `proxy`, what clients need is written there.
 */
export async function startLocal(options: StartOptions = {}): Promise<Local> {
  const { googlePort = 0, mailPort = 0, data, proxy, now, quotas } = options;
  const clock = settableClock(typeof now === "function" ? now : options.store?.now);
  if (now instanceof Date) clock.set({ now: now.toISOString() });
  const store = data === undefined ? options.store : await loadStore(data, { now: clock.now });
  const wanted: LocalGoogleOptions = { clock, port: googlePort, exportXlsx, proxy: proxy !== undefined };
  const started = await startBoth(
    { ...wanted, ...(store ? { store } : {}), ...(quotas === undefined ? {} : { quotas }) },
    mailPort,
  );
  const kept: KeptStore | null = data === undefined ? null : keepStore(started.google.store, data);
  const close = async (): Promise<void> => {
    await Promise.all([started.google.close(), started.mailbox.close()]);
    await kept?.stop();
  };
  try {
    await writeForClients(started.google, options);
  } catch (error) {
    await close();
    throw error;
  }
  return { ...started, close };
}

async function writeForClients({ url, ca = "" }: LocalGoogle, { key, proxy }: StartOptions): Promise<void> {
  if (proxy !== undefined) await writeFile(proxy, ca);
  if (key === undefined) return;
  await writeFile(key, serviceAccountKey(url), { mode: 0o600 });
  // A file that was there keeps its mode. The key opens nothing but this Google: it is a matter of habit.
  await chmod(key, 0o600);
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
