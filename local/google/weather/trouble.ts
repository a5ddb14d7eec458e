import * as z from "zod";
import type { CallKind } from "../call.ts";
import type { Chance } from "./chance.ts";

/** Milliseconds before the call is looked at: always so many, or drawn between two. */
const delay = z.union([
  z.int().nonnegative(),
  z
    .strictObject({ min: z.int().nonnegative(), max: z.int().nonnegative() })
    .refine(({ min, max }) => min <= max, "min is more than max"),
]);

/**
 * Which calls a trouble meets: by name (`sheets.spreadsheets.batchUpdate`, `drive.files.*`, `*`) or kind (`sheetsReads`,
 * `sheetsWrites`, `drive`), about one file only, by one user only (an address).
 */
export const aim = {
  operation: z.string().min(1),
  file: z.string().min(1).optional(),
  user: z.string().min(1).optional(),
};

/**
 * What befalls a call. `status`: answered at once in Google's words, without effect, with a `Retry-After` of `retryAfter`
 * seconds. `drop`: the connection is cut before or after the effect. `truncate`: half of the answer comes, then the
 * connection is cut. `meanwhile`: another writer's batch takes effect just before the call does.
 */
export const harm = {
  status: z.int().min(400).max(599).optional(),
  retryAfter: z.int().nonnegative().optional(),
  delay: delay.optional(),
  drop: z.enum(["before", "after"]).optional(),
  truncate: z.literal(true).optional(),
  meanwhile: z
    .strictObject({ spreadsheetId: z.string().min(1), requests: z.array(z.record(z.string(), z.unknown())).min(1) })
    .optional(),
};

const aimed = z.object(aim);
const harmful = z.object(harm);

export type Aim = z.infer<typeof aimed>;
export type Harm = z.infer<typeof harmful>;

/** What a call met, its delay drawn. */
export type Met = Omit<Harm, "delay"> & { readonly delay?: number | undefined };

/** A call as troubles see it. */
export type Exposed = {
  readonly operation: string;
  readonly kind: CallKind;
  readonly file?: string | undefined;
  readonly user?: string | undefined;
};

/** Whether a trouble is meant for a call. */
export function isAimedAt({ operation, file, user }: Aim, call: Exposed): boolean {
  if (file !== undefined && file !== call.file) return false;
  if (user !== undefined && user !== call.user) return false;
  return operation === call.kind || patternOf(operation).test(call.operation);
}

const patternOf = (operation: string): RegExp =>
  new RegExp(`^${operation.replaceAll(/[^\w*]/g, "\\$&").replaceAll("*", ".*")}$`);

/** The harm that a rule does this time. */
export function metOf({ delay: wait, ...harmDone }: Harm, chance: Chance): Met {
  return { ...harmDone, delay: typeof wait === "object" ? chance.whole(wait.min, wait.max) : wait };
}
