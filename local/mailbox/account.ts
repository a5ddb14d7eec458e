import * as z from "zod";
import type { Identities } from "./identities.ts";
import type { SendQuota } from "./send-quota.ts";

/** What an SES account may send, and from whom. */
export type Account = { readonly quota: SendQuota; readonly identities: Identities };

/** The account as the mailbox's side door `POST /_local/account` changes it: what is left out stays. */
export const accountChange = z.strictObject({
  quota: z.strictObject({ perSecond: z.number(), perDay: z.number() }).optional(),
  identities: z
    .record(z.string(), z.enum(["Pending", "Success", "Failed", "TemporaryFailure", "NotStarted"]))
    .nullable()
    .optional(),
});

/** The account after a change. */
export const changedAccount = (account: Account, change: z.infer<typeof accountChange>): Account => ({
  quota: change.quota ?? account.quota,
  identities: change.identities === undefined ? account.identities : change.identities,
});
