import { GoogleError } from "../google-error.ts";

/** The JSON object that a request carries; `{}` when it carries nothing. */
export function readBody(bytes: Buffer): Readonly<Record<string, unknown>> {
  if (bytes.length === 0) return {};
  try {
    const value: unknown = JSON.parse(bytes.toString("utf8"));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Told below, as anything that is no object.
  }
  throw new GoogleError(400, "Invalid JSON payload received.", "parseError");
}

/** What one request to Sheets may weigh; the 2 MB of its limits page are advice. */
const MOST_BYTES = 10_485_760;

/** Refuses what is too heavy, in the words that users report. */
export function checkWeight({ length }: Buffer): void {
  if (length <= MOST_BYTES) return;
  throw new GoogleError(400, `Request payload size exceeds the limit: ${MOST_BYTES} bytes.`, "badRequest");
}
