/**
 * The body as JSON. The framework parses what says it is JSON; Cloud Scheduler sends its body without saying so, and
 * may send none, which reads as an empty request. `undefined` where it is no JSON at all.
 */
export function requestBody(body: unknown): unknown {
  if (body === undefined || body === null) return {};
  if (Buffer.isBuffer(body)) return parse(body.toString("utf8"));
  return typeof body === "string" ? parse(body) : body;
}

function parse(text: string): unknown {
  if (text.trim() === "") return {};
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
