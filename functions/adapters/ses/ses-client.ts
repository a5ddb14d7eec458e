import type { SESClient } from "@aws-sdk/client-ses";
import type { SendQuota } from "./send-gate.ts";

/** Where SES is. Another endpoint than Amazon's takes any credentials. */
export type SesPlace = { readonly endpoint?: string | undefined; readonly region?: string | undefined };

/**
 * The client, loaded at the first e-mail, which most runs never send. No connection is kept: one that died while the
 * instance was frozen would turn the next e-mail into an uncertain one.
 */
export async function loadSesClient({ endpoint, region = "eu-west-3" }: SesPlace): Promise<SESClient> {
  const { SESClient } = await import("@aws-sdk/client-ses");
  const local = endpoint ? { endpoint, credentials: { accessKeyId: "local", secretAccessKey: "local" } } : {};
  const alone = { keepAlive: false };
  return new SESClient({ region, maxAttempts: 1, requestHandler: { httpAgent: alone, httpsAgent: alone }, ...local });
}

/** What the account may send now, or `null` where it does not tell. -1 a day is no limit. */
export async function readSendQuota(client: SESClient, timeout: number): Promise<SendQuota | null> {
  const { GetSendQuotaCommand } = await import("@aws-sdk/client-ses");
  const command = new GetSendQuotaCommand({});
  const answer = await client.send(command, { abortSignal: AbortSignal.timeout(timeout) }).catch(() => null);
  const { MaxSendRate: perSecond = 0, Max24HourSend: day = -1, SentLast24Hours: sent = 0 } = answer ?? {};
  if (perSecond <= 0) return null;
  return { perSecond, left: day < 0 ? Number.POSITIVE_INFINITY : Math.max(0, day - sent) };
}
