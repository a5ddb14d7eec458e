import type { CallCounts } from "./call-counts.ts";
import { type FaultQueue, fault } from "./faults.ts";
import { GoogleError } from "./google-error.ts";

type Counter = { readonly read: () => CallCounts; readonly reset: () => void };

/**
 * What the local Google answers beside Google, under `/_local/`: `calls` (GET reads the counts, DELETE resets them) and
 * `faults` (POST adds one, GET lists those that wait, DELETE clears them).
 */
export function sideDoor(counter: Counter, faults: FaultQueue) {
  const doors: Readonly<Record<string, (body: unknown) => unknown>> = {
    "GET /_local/calls": () => counter.read(),
    "DELETE /_local/calls": () => {
      counter.reset();
      return counter.read();
    },
    "GET /_local/faults": () => ({ faults: faults.list() }),
    "POST /_local/faults": (body) => {
      const parsed = fault.safeParse(body);
      if (!parsed.success) throw new GoogleError(400, parsed.error.message, "badRequest");
      faults.add(parsed.data);
      return { faults: faults.list() };
    },
    "DELETE /_local/faults": () => {
      faults.clear();
      return { faults: [] };
    },
  };
  return (method: string, path: string, body: unknown): unknown => {
    const open = doors[`${method} ${path}`];
    if (!open) throw new GoogleError(404, `Nothing at ${path}.`, "notFound");
    return open(body);
  };
}
