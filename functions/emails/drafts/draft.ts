import type { EmailEntry } from "../../../schemas/journal.ts";
import { type EmailParams, subjectOf } from "../email-kinds.ts";

/** A message that was decided, before the journal holds it. `market` makes its thread; `covers` is all that it tells. */
export type Draft = {
  readonly key: string;
  readonly covers: readonly string[];
  readonly market: string | null;
  readonly to: readonly string[];
  readonly params: EmailParams;
};

/** The line of the journal that keeps a message until it leaves, and for ever after. */
export const entryOf = ({ params, ...draft }: Draft, status: "to-send" | "to-approve", now: Date): EmailEntry => ({
  kind: "email",
  at: now.toISOString(),
  ...draft,
  subject: subjectOf(params),
  status,
  since: now.toISOString(),
  run: null,
  leaseUntil: null,
  messageId: null,
  carriedOut: [],
  params,
});
