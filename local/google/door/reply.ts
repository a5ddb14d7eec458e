import type { Answer } from "../call.ts";
import { escapeHtml } from "../front-page/escape-html.ts";
import { type Api, errorBody, type GoogleError } from "../google-error.ts";

/** An answer as it goes over the wire, before it is zipped. `truncated`: only half of it gets there. */
export type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly truncated?: true;
};

/** JSON as Google sends it. */
export function jsonReply(value: unknown, status = 200, headers: Reply["headers"] = {}): Reply {
  return {
    status,
    headers: { "content-type": "application/json; charset=UTF-8", ...headers },
    body: Buffer.from(JSON.stringify(value)),
  };
}

const NOTHING = Buffer.alloc(0);

/** An answer that is headers alone. */
export const emptyReply = (status: number, headers: Reply["headers"] = {}): Reply => ({
  status,
  headers,
  body: NOTHING,
});

/** A call's answer. */
export function replyOf(answer: Answer): Reply {
  if ("empty" in answer) return emptyReply(204);
  if ("headers" in answer) return emptyReply(answer.status, answer.headers);
  if ("bytes" in answer) return { status: 200, headers: { "content-type": answer.type }, body: answer.bytes };
  return jsonReply(answer.json);
}

/** A refusal in Google's own form: a page where it is Google's front door that refuses, else JSON. */
export function refusalReply(error: GoogleError, api: Api): Reply {
  const { code, more } = error;
  return code === 502 ? badGateway() : jsonReply(errorBody(error, api), code, more.headers);
}

/** A page for people. */
export const pageReply = (status: number, title: string, text: string): Reply => ({
  status,
  headers: { "content-type": "text/html; charset=UTF-8" },
  body: Buffer.from(
    `<!DOCTYPE html><html lang=en><meta charset=utf-8><title>${escapeHtml(title)}</title><p>${escapeHtml(text)}</html>\n`,
  ),
});

const badGateway = (): Reply =>
  pageReply(
    502,
    "Error 502 (Server Error)!!1",
    "The server encountered a temporary error and could not complete your request. Please try again in 30 seconds.",
  );
