import type { Clock } from "../ports/clock.ts";

/** Resolves when one more call may leave. Calls are let through in the order in which they asked. */
export type Limiter = () => Promise<void>;

/** Google counts its quotas by the minute. */
const WINDOW = 60_000;

/**
 * Lets at most `limit` calls start in any `window` milliseconds, 60 s unless told. Each call reserves its start at once,
 * so that callers who wait together never share a slot. `Infinity` lets everything through.
 */
export function slidingWindow(limit: number, clock: Clock, window = WINDOW): Limiter {
  const starts: number[] = [];
  return async () => {
    if (limit === Number.POSITIVE_INFINITY) return;
    const now = clock.now().getTime();
    const freed = starts.length < limit ? now : (starts.shift() ?? now) + window;
    const start = Math.max(now, freed);
    starts.push(start);
    if (start > now) await clock.sleep(start - now);
  };
}
