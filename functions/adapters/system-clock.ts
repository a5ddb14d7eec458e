import { setTimeout as wait } from "node:timers/promises";
import type { Clock } from "../ports/clock.ts";

const sleep = async (milliseconds: number): Promise<void> => {
  await wait(milliseconds);
};

/** The machine's own time. */
export const systemClock: Clock = { now: () => new Date(), sleep };

/**
 * A clock that stands at `iso` now and runs from there at the usual pace: a local run at a chosen date.
 * @example clockStartingAt("2025-11-15T08:00:00+01:00").now() //=> 2025-11-15T07:00:00.000Z
 */
export function clockStartingAt(iso: string): Clock {
  const start = Date.parse(iso);
  if (Number.isNaN(start)) throw new RangeError(`not an ISO date and time: ${iso}`);
  const origin = performance.now();
  return { now: () => new Date(start + Math.round(performance.now() - origin)), sleep };
}
