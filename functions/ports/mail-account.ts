import type { Outcome } from "./outcome.ts";

/** The account that e-mails leave from. Adapters: Amazon SES, and the in-memory twin in `local/`. */
export interface MailAccount {
  /** Whether the address may send: it was verified itself, or its whole domain was. */
  verified(address: string): Promise<Outcome<boolean>>;

  /** What the account may send in 24 hours, and what left in the last 24; `perDay` is `null` without a limit. */
  quota(): Promise<Outcome<MailQuota>>;
}

/** Counted in recipients, not in messages. */
export type MailQuota = {
  readonly perDay: number | null;
  readonly perSecond: number;
  readonly sentToday: number;
};
