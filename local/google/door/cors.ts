import type { IncomingHttpHeaders } from "node:http";
import type { Asked } from "./asked.ts";
import { emptyReply, type Reply } from "./reply.ts";

const HERE = ["localhost", "127.0.0.1", "[::1]"];

/** Whether a page may ask: one served by this machine, or one whose browser goes through the proxy by its own will. */
export function isWelcome({ headers, url }: Pick<Asked, "headers" | "url">): boolean {
  const { origin } = headers;
  if (origin === undefined || url.protocol === "https:") return true;
  return URL.canParse(origin) && HERE.includes(new URL(origin).hostname);
}

/** What lets a page of another port read the answer, as Google lets any. */
export function corsHeaders({ origin }: IncomingHttpHeaders): Readonly<Record<string, string>> {
  if (origin === undefined) return { vary: "Origin, X-Origin, Referer" };
  return {
    "access-control-allow-origin": origin,
    "access-control-allow-credentials": "true",
    "access-control-expose-headers":
      "content-encoding,content-length,content-type,date,location,retry-after,server,vary",
    vary: "Origin, X-Origin, Referer",
  };
}

/** The answer to a browser that asks beforehand what it may do. */
export function preflight({ headers }: Asked): Reply {
  return emptyReply(200, {
    "access-control-allow-methods": "DELETE,GET,HEAD,OPTIONS,PATCH,POST,PUT",
    "access-control-allow-headers": headers["access-control-request-headers"]?.toString() ?? "authorization",
    "access-control-max-age": "3600",
  });
}
