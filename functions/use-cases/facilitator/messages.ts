import type { EmailEntry, Journal } from "../../../schemas/journal.ts";
import type { MessagePreview, WaitingMessages } from "../../../schemas/requests.ts";
import type { MessageStatus } from "../../../schemas/state.ts";
import { emailParams, renderEmail } from "../../emails/email-kinds.ts";
import type { Outcome } from "../../ports/outcome.ts";
import { refusal } from "../../ports/refusal.ts";

const emailsOf = (journal: Journal): EmailEntry[] =>
  journal.filter((entry): entry is EmailEntry => entry.kind === "email");

/** What still leaves by itself, or waits for a person's word. */
const WAITING: readonly MessageStatus[] = ["to-send", "sending", "uncertain", "to-approve"];

/** The messages that have not left for sure. */
export const listMessages = (journal: Journal): WaitingMessages => ({
  messages: emailsOf(journal)
    .filter(({ status }) => WAITING.includes(status))
    .map(({ key, subject, status, to }) => ({ key, subject, status, to })),
});

/** One message of the journal exactly as it leaves, or left. */
export async function previewMessage(journal: Journal, key: string): Promise<Outcome<MessagePreview>> {
  const entry = emailsOf(journal).find((each) => each.key === key);
  if (!entry) return refusal("unknown-message", null, "no e-mail of this key");
  const params = emailParams.safeParse(entry.params);
  if (!params.success) return refusal("lost-text", null, "the journal no longer holds what its text needs");
  const { subject, html, text } = await renderEmail(params.data);
  return { ok: true, value: { subject, html, text, status: entry.status, to: entry.to, note: null } };
}
