import { GoogleError } from "../google-error.ts";
import { type FaultQueue, fault } from "../weather/faults.ts";
import { refuseUnknownAim } from "../weather/known-aim.ts";
import { type AccessList, lostAccess } from "./access.ts";
import type { CallCounts } from "./call-counts.ts";
import { type Doors, understood } from "./doors.ts";

type Counter = { readonly read: () => CallCounts; readonly reset: () => void };

/** `calls`: GET reads the counts, DELETE resets them. */
export const callDoors = (counter: Counter): Doors => ({
  "GET /_local/calls": () => counter.read(),
  "DELETE /_local/calls": () => {
    counter.reset();
    return counter.read();
  },
});

/** `faults`: POST adds one, GET lists those that wait, DELETE clears them. */
export const faultDoors = (faults: FaultQueue): Doors => ({
  "GET /_local/faults": () => ({ faults: faults.list() }),
  "POST /_local/faults": (body) => {
    const given = understood(fault, body);
    refuseUnknownAim(given);
    faults.add(given);
    return { faults: faults.list() };
  },
  "DELETE /_local/faults": () => {
    faults.clear();
    return { faults: [] };
  },
});

/** `access`: the same, for files that a caller has lost. */
export const accessDoors = (access: AccessList): Doors => ({
  "GET /_local/access": () => ({ access: access.list() }),
  "POST /_local/access": (body) => {
    access.add(understood(lostAccess, body));
    return { access: access.list() };
  },
  "DELETE /_local/access": () => {
    access.clear();
    return { access: [] };
  },
});

/** Opens one of the doors under `/_local/`. */
export function openSideDoor(doors: Doors, method: string, path: string, body: unknown): unknown {
  const open = Object.hasOwn(doors, `${method} ${path}`) ? doors[`${method} ${path}`] : undefined;
  if (!open) throw new GoogleError(404, `Nothing at ${path}.`, "notFound");
  return open(body);
}
