import type { Operation } from "../call.ts";
import { GoogleError } from "../google-error.ts";
import { OPERATIONS } from "../operations.ts";

/** The call that a request makes, with its path's variables; `null` for one that is not answered here. */
export function findOperation(method: string, path: string): Found | null {
  const plain = path.replace(NEEDLESS_SLASH, "");
  for (const { operation, pattern } of ROUTES) {
    const match = operation.method === method ? pattern.exec(plain) : null;
    if (match) return { operation, path: decode(match.groups ?? {}) };
  }
  return null;
}

// Google minds no slash at the end, nor one before a verb: npm google-spreadsheet writes `/:batchUpdate`.
const NEEDLESS_SLASH = /\/(?=(:\w+)?$)/;

type Found = { readonly operation: Operation; readonly path: Readonly<Record<string, string>> };

// A variable stops at `/`, and at the `:verb` that some paths end with; `:` itself may stand inside a range.
const ROUTES = OPERATIONS.map((operation) => ({
  operation,
  pattern: new RegExp(`^${operation.path.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+?)")}$`),
  verbs: /:\w+$/.test(operation.path) ? 1 : 0,
})).toSorted((a, b) => b.verbs - a.verbs);

function decode(groups: Readonly<Record<string, string>>): Record<string, string> {
  try {
    return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
  } catch {
    throw new GoogleError(400, "The path is not validly encoded.", "badRequest");
  }
}
