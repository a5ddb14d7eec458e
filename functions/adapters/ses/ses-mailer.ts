// docs.aws.amazon.com/ses/latest/dg/quotas.html
import type { SESClient } from "@aws-sdk/client-ses";
import type { Clock } from "../../ports/clock.ts";
import type { Email, Mailer } from "../../ports/mailer.ts";
import type { Failure, Outcome } from "../../ports/outcome.ts";
import type { CallCounter } from "../call-counter.ts";
import { refuseUnsafeHeaders } from "../refuse-unsafe-headers.ts";
import { type RetryPolicy, withRetries } from "../with-retries.ts";
import { failureFromSes } from "./failure-from-ses.ts";
import { hashed, mimeMessage } from "./mime-message.ts";

export type SesOptions = {
  /** Another service than Amazon's; it takes any credentials. */
  readonly endpoint?: string | undefined;
  readonly region?: string | undefined;
  readonly clock: Clock;
  readonly counter: CallCounter;
  readonly retries?: Partial<RetryPolicy>;
  /** Milliseconds that one try may take. */
  readonly timeout?: number;
};

const RETRIES = { attempts: 4, firstWait: 1_000, longestWait: 8_000 };
const TIMEOUT = 30_000;

/** Amazon SES, over `SendRawEmail`. Sends again by itself only what surely did not leave. */
export function sesMailer({ clock, counter, timeout = TIMEOUT, ...options }: SesOptions): Mailer {
  const policy = { ...RETRIES, sleep: clock.sleep, random: Math.random, ...options.retries };
  let client: Promise<SESClient> | undefined;
  return {
    send: async (email) => {
      const refused = refuseUnsafeHeaders(email);
      if (refused) return refused;
      const message = await mimeMessage(email, clock.now());
      return withRetries(policy, async () => {
        client ??= loadClient(options);
        const loaded = await client;
        counter.count("ses");
        return sendRaw(loaded, email, message, timeout);
      });
    },
  };
}

// Loaded at the first e-mail, which most runs never send. No connection is kept: one that died while the instance was
// frozen would turn the next e-mail into an uncertain one.
async function loadClient({ endpoint, region = "eu-west-3" }: Pick<SesOptions, "endpoint" | "region">) {
  const { SESClient } = await import("@aws-sdk/client-ses");
  const local = endpoint ? { endpoint, credentials: { accessKeyId: "local", secretAccessKey: "local" } } : {};
  const alone = { keepAlive: false };
  return new SESClient({ region, maxAttempts: 1, requestHandler: { httpAgent: alone, httpsAgent: alone }, ...local });
}

async function sendRaw(
  client: SESClient,
  email: Email,
  message: Buffer,
  timeout: number,
): Promise<Outcome<{ messageId: string }>> {
  const { SendRawEmailCommand } = await import("@aws-sdk/client-ses");
  const command = new SendRawEmailCommand({
    Source: email.from.address,
    Destinations: [...email.to],
    RawMessage: { Data: message },
    Tags: [{ Name: "jalon-key", Value: hashed(email.key) }],
  });
  try {
    const { MessageId } = await client.send(command, { abortSignal: AbortSignal.timeout(timeout) });
    return MessageId ? { ok: true, value: { messageId: MessageId } } : NO_MESSAGE_ID;
  } catch (error) {
    return failureFromSes(error);
  }
}

const NO_MESSAGE_ID: Failure = {
  ok: false,
  reason: "unavailable",
  message: "SES: a reply without a message id",
  retryable: false,
  ambiguous: true,
};
