import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { quotaAnswer, type SendQuota, USUAL_QUOTA } from "./send-quota.ts";
import { startSes } from "./start-ses.ts";
import { type ReceivedMail, storedMail } from "./stored-mail.ts";

/** `url` ends with a slash: SES's endpoint, and the web page where a person reads the mail. */
export type Mailbox = {
  readonly url: string;
  /** What this mailbox took in, oldest first. */
  readonly messages: () => Promise<readonly ReceivedMail[]>;
  readonly close: () => Promise<void>;
};

export type MailboxOptions = { readonly port?: number; readonly quota?: SendQuota };

/** What the door keeps: the raw messages by their ids, and the account's quota with what was sent under it. */
type Kept = { readonly raw: Map<string, Buffer | null>; readonly quota: SendQuota; recipients: number };

/**
 * Amazon SES on this machine only: the package `aws-ses-v2-local` answers, behind a door that keeps each raw message as
 * it came and answers `GetSendQuota`, which the package does not. All the mailboxes of one process show one page, because the package keeps one
 * store; `messages` tells them apart.
 */
export async function startMailbox({ port = 0, quota = USUAL_QUOTA }: MailboxOptions = {}): Promise<Mailbox> {
  const ses = await startSes();
  const kept: Kept = { raw: new Map(), quota, recipients: 0 };
  const server = createServer((request, response) => void answer(ses.url, request, response, kept));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  }).catch(async (error) => {
    await ses.close();
    throw error;
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    messages: () => storedMail(ses.url, kept.raw),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await ses.close();
    },
  };
}

async function answer(target: string, request: IncomingMessage, response: ServerResponse, kept: Kept): Promise<void> {
  try {
    const body = Buffer.concat(await request.toArray());
    const fields = new URLSearchParams(body.toString("latin1"));
    if (fields.get("Action") === "GetSendQuota") {
      response.writeHead(200, { "Content-Type": "text/xml" }).end(quotaAnswer(kept.quota, kept.recipients));
    } else {
      await passOn(target, request, response, { body, fields, kept });
    }
  } catch (error) {
    console.error(error);
    response.destroy();
  }
}

type Passed = { readonly body: Buffer; readonly fields: URLSearchParams; readonly kept: Kept };

async function passOn(
  target: string,
  request: IncomingMessage,
  response: ServerResponse,
  { body, fields, kept }: Passed,
): Promise<void> {
  const { method = "GET", url = "/" } = request;
  const headers = headersOf(request);
  const told = await fetch(new URL(url, target), { method, headers, ...(body.length > 0 ? { body } : {}) });
  const bytes = Buffer.from(await told.arrayBuffer());
  const messageId = told.ok && method === "POST" ? MESSAGE_ID.exec(bytes.toString("utf8"))?.[1] : undefined;
  if (messageId) {
    kept.raw.set(messageId, rawMessage(fields));
    kept.recipients += Math.max(1, [...fields.keys()].filter((name) => RECIPIENT.test(name)).length);
  }
  response.writeHead(told.status, { "Content-Type": told.headers.get("content-type") ?? "text/plain" });
  response.end(bytes);
}

const RECIPIENT = /^Destinations\.member\.\d+$/;

// SES's first API answers XML, its second JSON.
const MESSAGE_ID = /MessageId"?[>:]\s*"?([\w-]+)/;

const rawMessage = (fields: URLSearchParams): Buffer | null => {
  const data = fields.get("RawMessage.Data");
  return data === null ? null : Buffer.from(data, "base64");
};

const PASSED = ["authorization", "content-type", "accept"] as const;

const headersOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(PASSED.flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])));
