import type { MailAccount, MailQuota } from "../../functions/ports/mail-account.ts";

/** What the account holds; whoever tries things out changes it as they like. */
export type MemoryMailAccount = MailAccount & {
  /** The addresses and domains that were verified. */
  readonly identities: Set<string>;
  /** The account as it is from now on. */
  readonly set: (quota: MailQuota) => void;
};

const USUAL: MailQuota = { perDay: 50_000, perSecond: 14, sentToday: 0 };

/** The in-memory twin of the mail service's account. */
export function memoryMailAccount(identities: readonly string[] = ["example.org"]): MemoryMailAccount {
  const verified = new Set(identities);
  let quota = USUAL;
  return {
    identities: verified,
    set: (next) => {
      quota = next;
    },
    verified: async (address) => ({ ok: true, value: [...verified].some((each) => covers(each, address)) }),
    quota: async () => ({ ok: true, value: quota }),
  };
}

const covers = (identity: string, address: string): boolean =>
  address === identity || address.endsWith(`@${identity}`) || address.endsWith(`.${identity}`);
