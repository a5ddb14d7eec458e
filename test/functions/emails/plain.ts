import { type EmailParams, renderEmail } from "../../../functions/emails/email-kinds.ts";

/** French spaces as plain ones, so that a sentence can be read in a test. */
export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

/** An e-mail as a test reads it. */
export async function rendered(params: EmailParams): Promise<{ subject: string; text: string; html: string }> {
  const { subject, text, html } = await renderEmail(params);
  return { subject: plain(subject), text: plain(text), html: plain(html) };
}
