import type { SnsMessage } from "../../../schemas/mail-events.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Notifications } from "../../ports/notifications.ts";
import type { Failure, Outcome } from "../../ports/outcome.ts";
import { isSignedBy } from "./signature.ts";
import { isCertificateAddress, isConfirmation } from "./sns-addresses.ts";

/** Reads an https address of Amazon's. Only addresses that were checked are asked for. */
export type GetText = (url: string) => Promise<Outcome<string>>;

export type SnsOptions = { readonly topic: string; readonly clock: Clock; readonly get: GetText };

/** Milliseconds. SNS tries one message again for an hour at most; the clocks of two machines differ a little. */
const OLDEST = 2 * 3_600_000;
const SKEW = 5 * 60_000;

/** Amazon SNS, over HTTPS, for one topic. It confirms the topic's subscriptions and never ends one. */
export function snsNotifications({ topic, clock, get }: SnsOptions): Notifications {
  const certificates = new Map<string, string>();
  const certificateAt = async (url: string): Promise<Outcome<string>> => {
    const kept = certificates.get(url);
    if (kept !== undefined) return { ok: true, value: kept };
    const got = await get(url);
    if (got.ok) certificates.set(url, got.value);
    return got;
  };
  return {
    open: async (message) => {
      if (message.TopicArn !== topic) return forged("another topic");
      if (!isRecent(message, clock.now())) return forged("too old, or of a time to come");
      if (!isCertificateAddress(message.SigningCertURL)) return forged("a certificate that is not SNS's");
      const certificate = await certificateAt(message.SigningCertURL);
      if (!certificate.ok) return certificate.reason === "not-found" ? forged("no such certificate") : certificate;
      if (!isSignedBy(message, certificate.value)) return forged("the signature does not hold");
      return opened(message, topic, get);
    },
  };
}

async function opened(message: SnsMessage, topic: string, get: GetText): Promise<Outcome<string | null>> {
  if (message.Type === "Notification") return { ok: true, value: message.Message };
  if (message.Type === "UnsubscribeConfirmation") return { ok: true, value: null };
  if (!isConfirmation(message.SubscribeURL, topic)) return forged("a confirmation elsewhere than at SNS");
  const confirmed = await get(message.SubscribeURL);
  return confirmed.ok ? { ok: true, value: null } : confirmed;
}

function isRecent({ Timestamp }: SnsMessage, now: Date): boolean {
  const age = now.getTime() - Date.parse(Timestamp);
  return age <= OLDEST && age >= -SKEW;
}

const forged = (message: string): Failure => ({
  ok: false,
  reason: "forged",
  message: `SNS: ${message}`,
  retryable: false,
  ambiguous: false,
});
