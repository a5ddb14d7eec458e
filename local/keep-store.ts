import { setInterval } from "node:timers/promises";
import { saveStore } from "./google/store/save-store.ts";
import type { Store } from "./workbook/drive/store.ts";

/** `stop` saves a last time. */
export type KeptStore = { readonly stop: () => Promise<void> };

/** Saves the store to a directory whenever it changed, at most every `period` milliseconds. */
export function keepStore(store: Store, directory: string, period = 1000): KeptStore {
  const stopping = new AbortController();
  let saved = versionOf(store);
  const saveChanges = async (): Promise<void> => {
    const version = versionOf(store);
    if (version === saved) return;
    await saveStore(store, directory);
    saved = version;
  };
  const running = everyPeriod(period, stopping.signal, saveChanges);
  return {
    stop: async () => {
      stopping.abort();
      await running;
      await saveChanges();
    },
  };
}

async function everyPeriod(period: number, signal: AbortSignal, act: () => Promise<void>): Promise<void> {
  try {
    for await (const _ of setInterval(period, undefined, { signal, ref: false })) await act();
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

// A new shared drive tells no change, but takes a number.
const versionOf = ({ changes, nextNumber }: Store): string => `${changes.length}/${nextNumber}`;
