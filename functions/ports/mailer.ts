import type { Outcome } from "./outcome.ts";

/** Sends one e-mail. Adapters: Amazon SES, and the in-memory twin in `local/`. */
export interface Mailer {
  /**
   * Resolves to the provider's message id. A failure that is not `ambiguous` surely did not leave; an `ambiguous` one
   * may have left and is never sent again without a person's word.
   */
  send(email: Email): Promise<Outcome<{ readonly messageId: string }>>;
}

/**
 * A message ready to leave. `key` identifies it in the journal of the control workbook `control`; both are hashed before
 * they go anywhere else.
 */
export type Email = {
  readonly control: string;
  readonly key: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: readonly string[];
  readonly replyTo: string;
  readonly thread: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly attachments?: readonly Attachment[];
};

/** A file that goes with an e-mail. `name` is plain letters, digits, spaces, `.`, `-` and `_`, and ends in `.xlsx`. */
export type Attachment = { readonly name: string; readonly content: Uint8Array };
