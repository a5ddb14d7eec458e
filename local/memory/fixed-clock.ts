import type { Clock } from "../../functions/ports/clock.ts";

/** A clock that stands still until it is moved; to sleep is to move it at once. */
export type FixedClock = Clock & {
  readonly advance: (milliseconds: number) => void;
  readonly set: (date: Date) => void;
};

/** A clock that stands at `date`. */
export function fixedClock(date: Date): FixedClock {
  let time = date.getTime();
  const advance = (milliseconds: number): void => {
    time += milliseconds;
  };
  return {
    now: () => new Date(time),
    sleep: async (milliseconds) => advance(milliseconds),
    advance,
    set: (next) => {
      time = next.getTime();
    },
  };
}
