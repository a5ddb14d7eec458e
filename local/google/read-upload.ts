import type { IncomingMessage } from "node:http";
import { gunzipSync } from "node:zlib";
import type { UploadedBody } from "./call.ts";

/** Whether a request is sent to Google's upload addresses, whose bodies are not only JSON. */
export const isUpload = ({ pathname }: URL): boolean => pathname.startsWith("/upload/");

/** What an upload carries, as it came; undone only where the request says that it was gzipped. */
export async function readUpload(request: IncomingMessage, url: URL): Promise<UploadedBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const sent = Buffer.concat(chunks);
  const { headers } = request;
  return {
    bytes: headers["content-encoding"] === "gzip" && sent.length > 0 ? gunzipSync(sent) : sent,
    type: headers["content-type"] ?? "application/octet-stream",
    header: (name) => headers[name]?.toString(),
    url: `${"encrypted" in request.socket ? "https" : "http"}://${headers.host ?? "127.0.0.1"}${url.pathname}`,
  };
}
