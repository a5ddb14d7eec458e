import * as z from "zod";
import { GoogleError } from "../google-error.ts";

/** What the local Google answers beside Google, by method and path: `POST /_local/faults`. */
export type Doors = Readonly<Record<string, (body: unknown) => unknown>>;

/** What was asked of a door, held to its schema. */
export function understood<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new GoogleError(400, z.prettifyError(parsed.error), "badRequest");
  return parsed.data;
}
