import { InvalidRequest } from "../refusals.ts";
import { type FieldMask, parseFieldMask } from "./field-mask.ts";

/** What is said of an update that names no field: theoephraim/node-google-spreadsheet#308. */
export const NO_FIELD = "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)";

/**
 * The fields that an update names, `*` spelled out, so that what identifies the thing is never replaced with the rest.
 * "At least one field must be specified": discovery text of every update.
 */
export function updateMask(
  fields: string | null | undefined,
  known: readonly string[],
): ReadonlyMap<string, FieldMask> {
  if (!fields) throw new InvalidRequest(NO_FIELD);
  const mask = parseFieldMask(fields);
  if (mask === true) return new Map(known.map((name) => [name, true]));
  const unknown = [...mask.keys()].find((name) => !known.includes(name));
  if (unknown !== undefined) throw new InvalidRequest(`Invalid field: ${unknown}`);
  return mask;
}
