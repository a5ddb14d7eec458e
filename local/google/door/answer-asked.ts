import { answerDiscovery, isDiscovery } from "../discovery/answer-discovery.ts";
import { answerDocs } from "../docs/answer-docs.ts";
import { downloadXlsx, frontPage } from "../front-page/front-page.ts";
import { GoogleError, googleErrorOf } from "../google-error.ts";
import { answerOauth } from "../oauth/answer-oauth.ts";
import { openSideDoor } from "../side-door/side-door.ts";
import { answerBatch } from "./answer-batch.ts";
import { answerOperation, apiOf } from "./answer-operation.ts";
import type { Asked } from "./asked.ts";
import { isWelcome, preflight } from "./cors.ts";
import type { GoogleContext } from "./google-context.ts";
import { readBody } from "./read-body.ts";
import { jsonReply, type Reply, refusalReply, replyOf } from "./reply.ts";

/** Answers a request, whatever it asks; what was thrown on the way becomes the refusal that Google would send. */
export async function answerAsked(context: GoogleContext, asked: Asked): Promise<Reply | "dropped"> {
  try {
    return await routed(context, asked);
  } catch (error) {
    return refusalOf(error, asked.url);
  }
}

/** What was thrown, as an answer. */
export function refusalOf(error: unknown, url: URL): Reply {
  const api = apiOf(url);
  const known = googleErrorOf(error, api);
  if (!known) console.error(error);
  const told = known ?? new GoogleError(500, `The local Google is broken: ${String(error)}`, "internalError");
  return refusalReply(told, api);
}

async function routed(context: GoogleContext, asked: Asked): Promise<Reply | "dropped"> {
  const { method, url, bytes } = asked;
  const { pathname } = url;
  if (!isWelcome(asked)) throw new GoogleError(403, "Pages of other machines are not served.", "forbidden");
  if (method === "OPTIONS") return preflight(asked);
  if (pathname === "/" && (method === "GET" || method === "HEAD")) return replyOf(frontPage(context.store));
  const download = /^\/_local\/xlsx\/([\w-]+)$/.exec(pathname)?.[1];
  if (download && method === "GET") return replyOf(await downloadXlsx(context.store, download, context.exportXlsx));
  if (pathname.startsWith("/_local/"))
    return jsonReply(openSideDoor(context.doors, method, pathname, readBody(bytes)) ?? {});
  if (isDiscovery(url)) return jsonReply(answerDiscovery(asked));
  if (/^\/batch(\/|$)/.test(pathname) && method === "POST")
    return answerBatch(asked, (part) => answerAsked(context, part));
  return answerOauth(context.oauth, asked) ?? (await answerDocs(context, asked)) ?? answerOperation(context, asked);
}
