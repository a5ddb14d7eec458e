import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { startSes } from "./start-ses.ts";
import { type ReceivedMail, storedMail } from "./stored-mail.ts";

/** `url` ends with a slash: SES's endpoint, and the web page where a person reads the mail. */
export type Mailbox = {
  readonly url: string;
  /** What this mailbox took in, oldest first. */
  readonly messages: () => Promise<readonly ReceivedMail[]>;
  readonly close: () => Promise<void>;
};

/**
 * Amazon SES on this machine only: the package `aws-ses-v2-local` answers, behind a door that keeps each raw message as
 * it came, which the package does not. All the mailboxes of one process show one page, because the package keeps one
 * store; `messages` tells them apart.
 */
export async function startMailbox({ port = 0 }: { readonly port?: number } = {}): Promise<Mailbox> {
  const ses = await startSes();
  const raw = new Map<string, Buffer | null>();
  const server = createServer((request, response) => void passOn(ses.url, request, response, raw));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  }).catch(async (error) => {
    await ses.close();
    throw error;
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    messages: () => storedMail(ses.url, raw),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await ses.close();
    },
  };
}

async function passOn(
  target: string,
  request: IncomingMessage,
  response: ServerResponse,
  raw: Map<string, Buffer | null>,
): Promise<void> {
  try {
    const body = Buffer.concat(await request.toArray());
    const { method = "GET", url = "/" } = request;
    const headers = headersOf(request);
    const answer = await fetch(new URL(url, target), { method, headers, ...(body.length > 0 ? { body } : {}) });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const messageId = answer.ok && method === "POST" ? MESSAGE_ID.exec(bytes.toString("utf8"))?.[1] : undefined;
    if (messageId) raw.set(messageId, rawMessage(body));
    response.writeHead(answer.status, { "Content-Type": answer.headers.get("content-type") ?? "text/plain" });
    response.end(bytes);
  } catch (error) {
    console.error(error);
    response.destroy();
  }
}

// SES's first API answers XML, its second JSON.
const MESSAGE_ID = /MessageId"?[>:]\s*"?([\w-]+)/;

const rawMessage = (body: Buffer): Buffer | null => {
  const data = new URLSearchParams(body.toString("latin1")).get("RawMessage.Data");
  return data === null ? null : Buffer.from(data, "base64");
};

const PASSED = ["authorization", "content-type", "accept"] as const;

const headersOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(PASSED.flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])));
