import type { IncomingMessage, ServerResponse } from "node:http";
import { constants, gzipSync } from "node:zlib";
import { corsHeaders } from "./cors.ts";
import type { Reply } from "./reply.ts";

/** Below this, zipping and unzipping take longer than the answer's way across one machine. */
const WORTH_ZIPPING = 16_384;

/**
 * Sends an answer, zipped where the caller asks, and cut in the middle where the weather wants it so. Zipped on the spot:
 * handing an answer to another thread costs more than zipping most of them.
 */
export function sendReply(
  response: ServerResponse,
  { status, headers, body, truncated }: Reply,
  { method, headers: asked }: Pick<IncomingMessage, "headers"> & { readonly method?: string | undefined },
): void {
  const zipped =
    status !== 206 && body.length >= WORTH_ZIPPING && /\bgzip\b/.test(String(asked["accept-encoding"] ?? ""));
  const sent = zipped ? gzipSync(body, { level: constants.Z_BEST_SPEED }) : body;
  response.writeHead(status, {
    ...headers,
    ...corsHeaders(asked),
    ...(zipped ? { "content-encoding": "gzip" } : {}),
    ...(status === 204 ? {} : { "content-length": sent.length }),
  });
  if (truncated) response.write(sent.subarray(0, Math.floor(sent.length / 2)), () => response.destroy());
  else if (method === "HEAD") response.end();
  else response.end(sent);
}
