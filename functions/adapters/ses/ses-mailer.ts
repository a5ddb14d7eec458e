// docs.aws.amazon.com/ses/latest/APIReference/API_SendRawEmail.html
import type { SESClient } from "@aws-sdk/client-ses";
import { MAIL_TAGS } from "../../../schemas/mail-events.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Email, Mailer } from "../../ports/mailer.ts";
import type { Failure, Outcome } from "../../ports/outcome.ts";
import type { CallCounter } from "../call-counter.ts";
import { refuseUnsafeHeaders } from "../refuse-unsafe-headers.ts";
import { type RetryPolicy, withRetries } from "../with-retries.ts";
import { failureFromSes } from "./failure-from-ses.ts";
import { hashed, mimeMessage } from "./mime-message.ts";
import { sendGate } from "./send-gate.ts";
import { loadSesClient, readSendQuota, type SesPlace } from "./ses-client.ts";

export type SesOptions = SesPlace & {
  /** The set whose event destination tells `mail-events` what became of each message. */
  readonly configurationSet?: string | undefined;
  readonly clock: Clock;
  readonly counter: CallCounter;
  readonly retries?: Partial<RetryPolicy>;
  /** Milliseconds that one try may take. */
  readonly timeout?: number;
};

const RETRIES = { attempts: 4, firstWait: 1_000, longestWait: 8_000 };
const TIMEOUT = 30_000;
/** A stand-in that does not know the call may never answer it. */
const QUOTA_TIMEOUT = 5_000;

/**
 * Amazon SES, over `SendRawEmail`, under the account's own quota. Sends again by itself only what surely did not leave.
 */
export function sesMailer({ clock, counter, timeout = TIMEOUT, ...options }: SesOptions): Mailer {
  const policy = { ...RETRIES, sleep: clock.sleep, random: Math.random, ...options.retries };
  let loading: Promise<SESClient> | undefined;
  const clientForOneCall = () => {
    loading ??= loadSesClient(options);
    counter.count("ses");
    return loading;
  };
  const gate = sendGate(async () => readSendQuota(await clientForOneCall(), Math.min(timeout, QUOTA_TIMEOUT)), clock);
  return {
    send: async (email) => {
      const refused = refuseUnsafeHeaders(email) ?? (await gate.admit(email.to.length));
      if (refused) return refused;
      const command = await sendRawCommand(email, clock.now(), options.configurationSet);
      return withRetries(policy, async () => {
        await gate.pace(email.to.length);
        return sendRaw(await clientForOneCall(), command, timeout);
      });
    },
  };
}

async function sendRawCommand(email: Email, now: Date, configurationSet: string | undefined) {
  const { SendRawEmailCommand } = await import("@aws-sdk/client-ses");
  return new SendRawEmailCommand({
    Source: email.from.address,
    Destinations: [...email.to],
    RawMessage: { Data: await mimeMessage(email, now) },
    Tags: [
      { Name: MAIL_TAGS.key, Value: hashed(email.key) },
      { Name: MAIL_TAGS.control, Value: hashed(email.control) },
    ],
    ...(configurationSet ? { ConfigurationSetName: configurationSet } : {}),
  });
}

type SendRawCommand = Awaited<ReturnType<typeof sendRawCommand>>;

async function sendRaw(
  client: SESClient,
  command: SendRawCommand,
  timeout: number,
): Promise<Outcome<{ messageId: string }>> {
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
