/** What an account may send: recipients a second and in 24 hours. */
export type SendQuota = { readonly perSecond: number; readonly perDay: number };

/** Amazon gives each account its own; this one keeps nobody who tries things out waiting. */
export const USUAL_QUOTA: SendQuota = { perSecond: 100, perDay: 50_000 };

/** `GetSendQuota`'s answer: docs.aws.amazon.com/ses/latest/APIReference/API_GetSendQuota.html */
export const quotaAnswer = ({ perSecond, perDay }: SendQuota, sent: number): string =>
  `<GetSendQuotaResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><GetSendQuotaResult>` +
  `<Max24HourSend>${perDay}</Max24HourSend><MaxSendRate>${perSecond}</MaxSendRate>` +
  `<SentLast24Hours>${sent}</SentLast24Hours></GetSendQuotaResult></GetSendQuotaResponse>`;
