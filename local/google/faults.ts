import { z } from "zod";

/**
 * A trouble that the next `times` calls of an operation meet (`operation`: a name such as
 * `sheets.spreadsheets.batchUpdate`, or `*`). `status`: answered at once, without effect. `delay`: milliseconds before
 * the call is looked at. `drop`: the connection is cut before or after the effect.
 */
export const fault = z.strictObject({
  operation: z.string().min(1),
  times: z.int().positive().default(1),
  status: z.int().min(400).max(599).optional(),
  delay: z.int().nonnegative().optional(),
  drop: z.enum(["before", "after"]).optional(),
});

export type Fault = z.infer<typeof fault>;

/** Troubles that wait for their calls, the first told first met. */
export function faultQueue() {
  let waiting: readonly Fault[] = [];
  return {
    add: (next: Fault): void => {
      waiting = [...waiting, next];
    },
    list: (): readonly Fault[] => waiting,
    clear: (): void => {
      waiting = [];
    },
    /** The trouble that this call meets, which is then one time nearer its end. */
    take: (operation: string): Fault | null => {
      const met = waiting.find((one) => one.operation === operation || one.operation === "*") ?? null;
      if (met === null) return null;
      waiting = waiting.flatMap((one) => {
        if (one !== met) return [one];
        return one.times > 1 ? [{ ...one, times: one.times - 1 }] : [];
      });
      return met;
    },
  };
}

export type FaultQueue = ReturnType<typeof faultQueue>;
