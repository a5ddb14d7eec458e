import { InvalidRequest } from "../workbook/refusals.ts";

/**
 * Refuses the names of a body that its message does not have, all at once, as Google's parser does before anything else.
 * `at` is where the message stands in the proto: `data[0]`; none for the body itself.
 */
export function refuseUnknownNames(message: object, known: readonly string[], at = ""): void {
  const unknown = Object.keys(message).filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  const place = at && ` at '${at}'`;
  throw new InvalidRequest(
    unknown
      .map((name) => `Invalid JSON payload received. Unknown name "${name}"${place}: Cannot find field.`)
      .join("\n"),
  );
}
