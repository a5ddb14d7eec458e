import { GoogleError } from "../google-error.ts";
import type { SentContent } from "./new-file.ts";

/** The two parts of an upload that says everything at once (`multipart/related`): what the file is, and its bytes. */
export type Parts = { readonly metadata: Readonly<Record<string, unknown>>; readonly content: SentContent };

/** Reads the two parts; either may be written in base64. developers.google.com/workspace/drive/api/guides/manage-uploads */
export function readMultipart(bytes: Uint8Array, contentType: string): Parts {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  const [metadata, media, ...rest] = boundary === undefined ? [] : split(Buffer.from(bytes), boundary).map(partOf);
  if (!metadata || !media || rest.length > 0) throw malformed();
  return { metadata: readJson(metadata.bytes), content: media };
}

/** The object that JSON text holds; none for no text at all. */
export function readJson(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  if (bytes.length === 0) return {};
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString("utf8"));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Told below, as anything that is no object.
  }
  throw new GoogleError(400, "Parse Error", "parseError");
}

/** A content type without its parameters. */
export const bareType = (type: string): string => type.split(";")[0]?.trim() || "application/octet-stream";

const malformed = (): GoogleError => new GoogleError(400, "Malformed multipart body.", "badContent");

function split(bytes: Buffer, boundary: string): readonly Buffer[] {
  const mark = Buffer.from(`--${boundary}`);
  const starts: number[] = [];
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + mark.length)) starts.push(at);
  return starts.slice(0, -1).map((start, index) => bytes.subarray(start + mark.length, starts[index + 1]));
}

function partOf(part: Buffer): SentContent {
  const text = part.toString("latin1");
  const separator = /\r?\n\r?\n/.exec(text);
  if (!separator) throw malformed();
  const head = text.slice(0, separator.index);
  const end = /\r?\n$/.exec(text);
  const body = part.subarray(separator.index + separator[0].length, end?.index);
  const isBase64 = /content-transfer-encoding:\s*base64/i.test(head);
  return {
    type: bareType(/content-type:([^\r\n]*)/i.exec(head)?.[1] ?? ""),
    bytes: isBase64 ? Buffer.from(body.toString("latin1"), "base64") : body,
  };
}
