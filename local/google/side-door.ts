import type * as z from "zod";
import { type AccessList, lostAccess } from "./access.ts";
import type { CallCounts } from "./call-counts.ts";
import { type FaultQueue, fault } from "./faults.ts";
import { GoogleError } from "./google-error.ts";

type Counter = { readonly read: () => CallCounts; readonly reset: () => void };

/**
 * What the local Google answers beside Google, under `/_local/`: `calls` (GET reads the counts, DELETE resets them) and
 * `faults` (POST adds one, GET lists those that wait, DELETE clears them), `access` (the same, for files that a caller has
 * lost).
 */
export function sideDoor(counter: Counter, faults: FaultQueue, access: AccessList) {
  const doors: Readonly<Record<string, (body: unknown) => unknown>> = {
    "GET /_local/calls": () => counter.read(),
    "DELETE /_local/calls": () => {
      counter.reset();
      return counter.read();
    },
    "GET /_local/faults": () => ({ faults: faults.list() }),
    "POST /_local/faults": (body) => {
      faults.add(understood(fault, body));
      return { faults: faults.list() };
    },
    "DELETE /_local/faults": () => {
      faults.clear();
      return { faults: [] };
    },
    "GET /_local/access": () => ({ access: access.list() }),
    "POST /_local/access": (body) => {
      access.add(understood(lostAccess, body));
      return { access: access.list() };
    },
    "DELETE /_local/access": () => {
      access.clear();
      return { access: [] };
    },
  };
  return (method: string, path: string, body: unknown): unknown => {
    const open = doors[`${method} ${path}`];
    if (!open) throw new GoogleError(404, `Nothing at ${path}.`, "notFound");
    return open(body);
  };
}

function understood<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new GoogleError(400, parsed.error.message, "badRequest");
  return parsed.data;
}
