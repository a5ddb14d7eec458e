import * as z from "zod";

/**
 * A trouble that the next `times` calls of an operation meet (`operation`: a name such as
 * `sheets.spreadsheets.batchUpdate`, or `*`). `status`: answered at once, without effect. `delay`: milliseconds before
 * the call is looked at. `drop`: the connection is cut before or after the effect. `file`: only calls about that file meet
 * it. `meanwhile`: another writer's batch, which takes effect just before the call does.
 */
export const fault = z.strictObject({
  operation: z.string().min(1),
  times: z.int().positive().default(1),
  status: z.int().min(400).max(599).optional(),
  delay: z.int().nonnegative().optional(),
  drop: z.enum(["before", "after"]).optional(),
  file: z.string().min(1).optional(),
  meanwhile: z
    .strictObject({ spreadsheetId: z.string().min(1), requests: z.array(z.record(z.string(), z.unknown())).min(1) })
    .optional(),
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
    take: (operation: string, fileId?: string): Fault | null => {
      const met = waiting.find((one) => isMet(one, operation, fileId)) ?? null;
      if (met === null) return null;
      waiting = waiting.flatMap((one) => {
        if (one !== met) return [one];
        return one.times > 1 ? [{ ...one, times: one.times - 1 }] : [];
      });
      return met;
    },
  };
}

const isMet = (one: Fault, operation: string, fileId: string | undefined): boolean =>
  (one.operation === operation || one.operation === "*") && (one.file ?? fileId) === fileId;

export type FaultQueue = ReturnType<typeof faultQueue>;
