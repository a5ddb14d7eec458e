import type { Ask, Execution } from "../calls.ts";
import type { Guarded } from "./rights.ts";
import type { ZonedClock } from "./zoned-clock.ts";

/** What every service of one run stands on. */
export type World = {
  readonly ask: Ask;
  readonly execution: Execution;
  readonly clock: ZonedClock;
  readonly demand: (call: Guarded) => void;
};
