import { InvalidRequest } from "../refusals.ts";
import type { DriveFile, Properties } from "./drive-file.ts";

/** Properties as they are asked for: a key that is `null` is taken away. */
export type PropertiesPatch = Readonly<Record<string, string | null>>;

/** Google's limits: developers.google.com/workspace/drive/api/guides/properties */
const MOST_PROPERTIES = 30;
const MOST_BYTES = 124;

/**
 * The properties after a patch, keys that it does not name kept, or `undefined` when none are left. Refused: more than 30,
 * or a key and its value of more than 124 bytes together.
 */
export function patchProperties(present: Properties | undefined, patch: PropertiesPatch): Properties | undefined {
  const entries = Object.entries({ ...present, ...patch }).flatMap(([key, value]) =>
    value === null ? [] : [[key, value] as const],
  );
  if (entries.length > MOST_PROPERTIES) {
    throw new InvalidRequest(`A file has at most ${MOST_PROPERTIES} public properties.`);
  }
  for (const [key, value] of entries) {
    if (Buffer.byteLength(key + value) > MOST_BYTES) {
      throw new InvalidRequest(`The property ${key} is longer than ${MOST_BYTES} bytes, key and value together.`);
    }
  }
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** The file with those properties changed. */
export function withProperties(file: DriveFile, patch: PropertiesPatch): DriveFile {
  const { properties, ...rest } = file;
  const patched = patchProperties(properties, patch);
  return patched ? { ...rest, properties: patched } : rest;
}
