import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { TLSSocket } from "node:tls";
import { gunzipSync } from "node:zlib";
import { Unsupported } from "../../workbook/refusals.ts";
import { GoogleError } from "../google-error.ts";

/** A request as it was meant: its body unzipped, its method and query as an override says. */
export type Asked = {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
};

/** Reads a request to its end. */
export async function readAsked(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return asMeant({
    method: request.method ?? "GET",
    url: urlOf(request),
    headers: request.headers,
    bytes: unzipped(Buffer.concat(chunks), request.headers["content-encoding"] ?? "identity"),
  });
}

/** The address that a request was sent to, `https` where it came through the proxy. */
export function urlOf({ url = "/", headers, socket }: IncomingMessage): URL {
  const root = `${(socket as Partial<TLSSocket>).encrypted ? "https" : "http"}://${headers.host ?? "127.0.0.1"}`;
  const full = url.startsWith("/") ? `${root}${url}` : url;
  return URL.canParse(full) ? new URL(full) : new URL("http://127.0.0.1/");
}

/**
 * What a POST stands for that could not be sent as itself: `X-HTTP-Method-Override` is the method, and a form that comes
 * with an overridden GET is the rest of its query. cloud.google.com/apis/docs/system-parameters
 */
export function asMeant(asked: Asked): Asked {
  const method = asked.headers["x-http-method-override"]?.toString().toUpperCase();
  if (asked.method !== "POST" || !method) return asked;
  if (method !== "GET" || !isForm(asked)) return { ...asked, method };
  const url = new URL(asked.url);
  for (const [name, value] of new URLSearchParams(asked.bytes.toString("utf8"))) url.searchParams.append(name, value);
  return { ...asked, method, url, bytes: Buffer.alloc(0) };
}

/** Whether the body is a form. */
export const isForm = ({ headers }: Asked): boolean =>
  headers["content-type"]?.startsWith("application/x-www-form-urlencoded") ?? false;

function unzipped(bytes: Buffer, encoding: string): Buffer {
  if (bytes.length === 0 || encoding === "identity") return bytes;
  if (encoding !== "gzip") throw new Unsupported(`Content-Encoding ${encoding} is not supported.`);
  try {
    return gunzipSync(bytes);
  } catch {
    throw new GoogleError(400, "Invalid JSON payload received.", "parseError");
  }
}
