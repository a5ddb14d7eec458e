import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { constants, gzip } from "node:zlib";
import { corsHeaders } from "./cors.ts";
import type { Reply } from "./reply.ts";

/** Below this a zipped answer is hardly smaller. */
const WORTH_ZIPPING = 1_024;

const zip = promisify(gzip);

/** Sends an answer, zipped where the caller asks, and cut in the middle where the weather wants it so. */
export async function sendReply(
  response: ServerResponse,
  { status, headers, body, truncated }: Reply,
  { method, headers: asked }: Pick<IncomingMessage, "headers"> & { readonly method?: string | undefined },
): Promise<void> {
  const zipped =
    status !== 206 && body.length >= WORTH_ZIPPING && /\bgzip\b/.test(String(asked["accept-encoding"] ?? ""));
  const sent = zipped ? await zip(body, { level: constants.Z_BEST_SPEED }) : body;
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
