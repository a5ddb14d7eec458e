import type { IncomingMessage } from "node:http";
import { gunzipSync } from "node:zlib";
import { Unsupported } from "../workbook/refusals.ts";
import { GoogleError } from "./google-error.ts";

/** The JSON object that a request carries, gzipped or not; `{}` when it carries nothing. */
export async function readBody(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  if (bytes.length === 0) return {};
  const encoding = request.headers["content-encoding"] ?? "identity";
  if (encoding !== "identity" && encoding !== "gzip")
    throw new Unsupported(`Content-Encoding ${encoding} is not supported.`);
  return parse(bytes, encoding === "gzip");
}

function parse(bytes: Buffer, zipped: boolean): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse((zipped ? gunzipSync(bytes) : bytes).toString("utf8"));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Told below, as anything that is no object.
  }
  throw new GoogleError(400, "Invalid JSON payload received.", "parseError");
}
