import { GoogleError } from "../google-error.ts";
import { type Asked, asMeant } from "./asked.ts";
import type { Reply } from "./reply.ts";

/** At most so many calls go in one batch. developers.google.com/workspace/drive/api/guides/performance#batch-requests */
const MOST_CALLS = 100;

/**
 * Answers a multipart batch of calls, each as if it had come alone, in their order: the outer headers hold for each unless
 * it says otherwise. A dropped call drops the whole batch, for there is one connection.
 */
export async function answerBatch(
  asked: Asked,
  answer: (part: Asked) => Promise<Reply | "dropped">,
): Promise<Reply | "dropped"> {
  const boundary = /boundary=(?:"([^"]+)"|([^\s;]+))/i
    .exec(asked.headers["content-type"] ?? "")
    ?.slice(1)
    .find(Boolean);
  if (!boundary) throw new GoogleError(400, "Failed to parse batch request, error: no boundary.", "badRequest");
  const parts = partsOf(asked.bytes.toString("utf8"), boundary);
  if (parts.length > MOST_CALLS)
    throw new GoogleError(400, `The batch request contains too many calls: ${MOST_CALLS} at most.`, "badRequest");
  const answers: string[] = [];
  for (const part of parts) {
    const reply = await answer(asMeant(callOf(part, asked)));
    if (reply === "dropped") return "dropped";
    answers.push(partText(part, reply));
  }
  const body = answers.map((text) => `--${ANSWER_BOUNDARY}\r\n${text}\r\n`).join("");
  return {
    status: 200,
    headers: { "content-type": `multipart/mixed; boundary=${ANSWER_BOUNDARY}` },
    body: Buffer.from(`${body}--${ANSWER_BOUNDARY}--\r\n`),
  };
}

const ANSWER_BOUNDARY = "batch_local_answers";

type Part = { readonly headers: Headers; readonly content: string };

function partsOf(text: string, boundary: string): readonly Part[] {
  return text
    .split(new RegExp(`\\r?\\n?--${boundary.replaceAll(/\W/g, "\\$&")}(?:--)?[ \\t]*(?:\\r?\\n|$)`))
    .filter((part) => part.trim() !== "")
    .map((part) => {
      const [headers, content] = headAndRest(part);
      return { headers: headersOf(headers), content };
    });
}

function callOf({ content }: Part, outer: Asked): Asked {
  const [head, body] = headAndRest(content.trimStart());
  const [line = "", ...lines] = head.split(/\r?\n/);
  const [, method, target] = /^([A-Z]+) (\S+)/.exec(line) ?? [];
  if (!method || !target || !URL.canParse(target, outer.url.href))
    throw new GoogleError(400, "Failed to parse batch request, error: a part is no HTTP request.", "badRequest");
  const { "content-type": _type, "content-length": _length, ...shared } = outer.headers;
  const headers = { ...shared, ...Object.fromEntries(headersOf(lines.join("\n"))) };
  return { method, url: new URL(target, outer.url), headers, bytes: Buffer.from(body.replace(/\r?\n$/, "")) };
}

function partText({ headers }: Part, { status, headers: answered, body }: Reply): string {
  const id = headers.get("content-id");
  const named =
    id === null ? [] : [`Content-ID: ${id.startsWith("<") ? `<response-${id.slice(1)}` : `response-${id}`}`];
  const head = Object.entries(answered).map(([name, value]) => `${name}: ${value}`);
  return [
    "Content-Type: application/http",
    ...named,
    "",
    `HTTP/1.1 ${status} ${status < 400 ? "OK" : "Refused"}`,
    ...head,
    `content-length: ${body.length}`,
    "",
    Buffer.from(body).toString("utf8"),
  ].join("\r\n");
}

function headAndRest(text: string): readonly [head: string, rest: string] {
  const blank = /\r?\n\r?\n/.exec(text);
  if (!blank) return [text, ""];
  return [text.slice(0, blank.index), text.slice(blank.index + blank[0].length)];
}

const headersOf = (text: string): Headers =>
  new Headers(
    text.split(/\r?\n/).flatMap((line): [string, string][] => {
      const [, name, value] = /^([^:\s]+):\s*(.*)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value]];
    }),
  );
