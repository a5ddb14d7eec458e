import type { CallKind } from "../call.ts";

/** How many calls of each kind came in, refused ones included. */
export type CallCounts = { readonly [K in CallKind]: number };

const NONE: CallCounts = { sheetsReads: 0, sheetsWrites: 0, drive: 0 };

/** Counts calls until it is reset. */
export function callCounter() {
  let counts: CallCounts = NONE;
  return {
    count: (kind: CallKind): void => {
      counts = { ...counts, [kind]: counts[kind] + 1 };
    },
    read: (): CallCounts => counts,
    reset: (): void => {
      counts = NONE;
    },
  };
}
