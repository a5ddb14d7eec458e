import { InvalidRequest } from "../../workbook/refusals.ts";

/** A list of messages in a body; absent is empty. */
export function listAt(body: Readonly<Record<string, unknown>>, name: string): readonly unknown[] {
  const list = body[name] ?? [];
  if (Array.isArray(list)) return list;
  throw new InvalidRequest(`Invalid value at '${name}', ${JSON.stringify(list)}`);
}
