// docs.aws.amazon.com/ses/latest/APIReference/API_GetIdentityVerificationAttributes.html and API_GetSendQuota.html there
import type { SESClient } from "@aws-sdk/client-ses";
import type { MailAccount, MailQuota } from "../../ports/mail-account.ts";
import type { Outcome } from "../../ports/outcome.ts";
import type { CallCounter } from "../call-counter.ts";
import { failureFromSes } from "./failure-from-ses.ts";
import { loadSesClient, type SesPlace } from "./ses-client.ts";

export type SesAccountOptions = SesPlace & {
  readonly counter: CallCounter;
  /** Milliseconds that one call may take. */
  readonly timeout?: number;
};

const TIMEOUT = 10_000;

/** What Amazon SES says of the account: nothing is sent and nothing is changed. */
export function sesAccount({ counter, timeout = TIMEOUT, ...place }: SesAccountOptions): MailAccount {
  let loading: Promise<SESClient> | undefined;
  const ask = async <T>(call: (client: SESClient, abortSignal: AbortSignal) => Promise<T>): Promise<Outcome<T>> => {
    try {
      loading ??= loadSesClient(place);
      const client = await loading;
      counter.count("ses");
      return { ok: true, value: await call(client, AbortSignal.timeout(timeout)) };
    } catch (error) {
      return failureFromSes(error);
    }
  };
  return {
    verified: (address) => ask((client, abortSignal) => isVerified(client, address, abortSignal)),
    quota: () => ask(readQuota),
  };
}

async function isVerified(client: SESClient, address: string, abortSignal: AbortSignal): Promise<boolean> {
  const { GetIdentityVerificationAttributesCommand } = await import("@aws-sdk/client-ses");
  const command = new GetIdentityVerificationAttributesCommand({ Identities: identitiesOf(address) });
  const { VerificationAttributes: attributes = {} } = await client.send(command, { abortSignal });
  return Object.values(attributes).some(({ VerificationStatus: status }) => status === "Success");
}

/**
 * The address, its domain, and the domains above it: any of them lets it send.
 * @example identitiesOf("jalon@mail.example.org") //=> ["jalon@mail.example.org", "mail.example.org", "example.org"]
 */
function identitiesOf(address: string): string[] {
  const labels = (address.split("@")[1] ?? "").split(".");
  const domains = labels.slice(0, -1).map((_, place) => labels.slice(place).join("."));
  return [address, ...domains];
}

async function readQuota(client: SESClient, abortSignal: AbortSignal): Promise<MailQuota> {
  const { GetSendQuotaCommand } = await import("@aws-sdk/client-ses");
  const answer = await client.send(new GetSendQuotaCommand({}), { abortSignal });
  const { Max24HourSend: perDay = 0, MaxSendRate: perSecond = 0, SentLast24Hours: sentToday = 0 } = answer;
  return { perDay: perDay < 0 ? null : perDay, perSecond, sentToday };
}
