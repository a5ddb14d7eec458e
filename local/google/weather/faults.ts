import * as z from "zod";
import { type Chance, chanceOf } from "./chance.ts";
import { aim, type Exposed, harm, isAimedAt, type Met, metOf } from "./trouble.ts";

/**
 * A trouble that the next `times` calls at which it is aimed meet, each with the likelihood `rate`, drawn from `seed`.
 */
export const fault = z.strictObject({
  ...aim,
  ...harm,
  times: z.int().positive().default(1),
  rate: z.number().min(0).max(1).optional(),
  seed: z.int().optional(),
});

export type Fault = z.infer<typeof fault>;

type Waiting = { readonly fault: Fault; readonly chance: Chance };

/** Troubles that wait for their calls, the first told first met. */
export function faultQueue() {
  let waiting: readonly Waiting[] = [];
  return {
    add: (next: Fault): void => {
      waiting = [...waiting, { fault: next, chance: chanceOf(next.seed ?? 0) }];
    },
    list: (): readonly Fault[] => waiting.map((one) => one.fault),
    clear: (): void => {
      waiting = [];
    },
    /** The trouble that this call meets, which is then one time nearer its end. */
    take: (call: Exposed): Met | null => {
      const met = waiting.find((one) => isAimedAt(one.fault, call) && one.chance.happens(one.fault.rate ?? 1));
      if (!met) return null;
      waiting = waiting.flatMap((one) => (one === met ? onceLess(one) : [one]));
      return metOf(met.fault, met.chance);
    },
  };
}

const onceLess = ({ fault: { times, ...rest }, chance }: Waiting): readonly Waiting[] =>
  times > 1 ? [{ fault: { ...rest, times: times - 1 }, chance }] : [];

export type FaultQueue = ReturnType<typeof faultQueue>;
