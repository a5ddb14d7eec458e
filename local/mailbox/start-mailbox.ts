import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Account, accountChange, changedAccount } from "./account.ts";
import { type Identities, unverifiedAnswer, verificationAnswer } from "./identities.ts";
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

/** `identities`: which senders are verified; all of them unless told. */
export type MailboxOptions = { readonly port?: number; readonly quota?: SendQuota; readonly identities?: Identities };

/** What the door keeps: the raw messages by their ids, and the account with what was sent under its quota. */
type Kept = { readonly raw: Map<string, Buffer | null>; account: Account; recipients: number };

/**
 * Amazon SES on this machine only: the package `aws-ses-v2-local` answers, behind a door that keeps each raw message as
 * it came and answers for the account (`GetSendQuota`, `GetIdentityVerificationAttributes`), which the package does not.
 * All the mailboxes of one process show one page, because the package keeps one store; `messages` tells them apart.
 */
export async function startMailbox(options: MailboxOptions = {}): Promise<Mailbox> {
  const { port = 0, quota = USUAL_QUOTA, identities = null } = options;
  const ses = await startSes();
  const kept: Kept = { raw: new Map(), account: { quota, identities }, recipients: 0 };
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
    const own = request.url === "/_local/account" ? changeAccount(kept, body) : accountAnswer(kept, fields);
    if (own) response.writeHead(own.status, { "Content-Type": own.type }).end(own.text);
    else await passOn(target, request, response, { body, fields, kept });
  } catch (error) {
    console.error(error);
    response.destroy();
  }
}

type OwnAnswer = { readonly status: number; readonly type: string; readonly text: string };

/** What the account answers by itself; `null` for what goes to the package. */
function accountAnswer({ account, recipients }: Kept, fields: URLSearchParams): OwnAnswer | null {
  const xml = (status: number, text: string): OwnAnswer => ({ status, type: "text/xml", text });
  const action = fields.get("Action");
  if (action === "GetSendQuota") return xml(200, quotaAnswer(account.quota, recipients));
  if (action === "GetIdentityVerificationAttributes") return xml(200, verificationAnswer(account.identities, fields));
  const refusal =
    action === "SendRawEmail" || action === "SendEmail" ? unverifiedAnswer(account.identities, fields) : null;
  return refusal === null ? null : xml(400, refusal);
}

function changeAccount(kept: Kept, body: Buffer): OwnAnswer {
  const change = accountChange.safeParse(parsed(body));
  if (!change.success) return { status: 400, type: "text/plain", text: change.error.message };
  kept.account = changedAccount(kept.account, change.data);
  return { status: 200, type: "application/json", text: JSON.stringify(kept.account) };
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return null;
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
