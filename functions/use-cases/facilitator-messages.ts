import type { EmailEntry, Journal } from "../../schemas/journal.ts";
import type { FacilitatorRequest, MessagePreview, WaitingMessages } from "../../schemas/requests.ts";
import type { MessageStatus } from "../../schemas/state.ts";
import { emailParams, renderEmail } from "../emails/email-kinds.ts";
import type { Identity } from "../ports/identity.ts";
import type { Failure, FailureReason, Outcome } from "../ports/outcome.ts";
import { type OpenControl, openControl } from "./open-control.ts";
import type { Ports } from "./ports.ts";

/** `controls` are the control workbooks that the service may act on, `audiences` the tokens that each one takes. */
export type FacilitatorPorts = Ports & {
  readonly identity: Identity;
  readonly controls: readonly string[];
  readonly audiences: ReadonlyMap<string, readonly string[]>;
};

/**
 * Shows a facilitator of the control workbook the messages that wait, or one message as it leaves. The token proves who
 * asks; only who stands in `Facilitateurs` is answered. Nothing is written.
 */
export async function facilitatorMessages(
  ports: FacilitatorPorts,
  request: FacilitatorRequest,
  token: string | null,
): Promise<Outcome<WaitingMessages | MessagePreview>> {
  if (token === null) return refusal("unauthenticated", "no bearer token");
  if (!ports.controls.includes(request.controlWorkbook))
    return refusal("not-found", "not a configured control workbook");
  const audiences = ports.audiences.get(request.controlWorkbook) ?? [];
  if (audiences.length === 0) return refusal("switched-off", "no audience of this control workbook");
  const caller = await ports.identity.verify(token, audiences);
  if (!caller.ok) return caller;
  const opened = await openControl(ports, request.controlWorkbook);
  if (!opened.ok) return opened;
  if (!isFacilitator(opened.value, caller.value.email))
    return refusal("not-facilitator", "not one of the facilitators");
  const emails = emailsOf(opened.value.journal);
  if (request.action === "list") return { ok: true, value: listed(emails) };
  return request.action === "preview" ? preview(emails, request.key) : refusal("switched-off", request.action);
}

const isFacilitator = ({ control }: OpenControl, email: string): boolean =>
  control.facilitators.some(({ emails }) => emails.some((each) => each.toLowerCase() === email.toLowerCase()));

const emailsOf = (journal: Journal): EmailEntry[] =>
  journal.filter((entry): entry is EmailEntry => entry.kind === "email");

/** What still leaves by itself, or waits for a person's word. */
const WAITING: readonly MessageStatus[] = ["to-send", "sending", "uncertain", "to-approve"];

const listed = (emails: readonly EmailEntry[]): WaitingMessages => ({
  messages: emails
    .filter(({ status }) => WAITING.includes(status))
    .map(({ key, subject, status, to }) => ({ key, subject, status, to })),
});

async function preview(emails: readonly EmailEntry[], key: string): Promise<Outcome<MessagePreview>> {
  const entry = emails.find((each) => each.key === key);
  if (!entry) return refusal("unknown-message", "no e-mail of this key");
  const params = emailParams.safeParse(entry.params);
  if (!params.success) return refusal("lost-text", "the journal no longer holds what its text needs");
  const { subject, html, text } = await renderEmail(params.data);
  return { ok: true, value: { subject, html, text, status: entry.status, to: entry.to } };
}

const refusal = (reason: FailureReason, message: string): Failure => ({
  ok: false,
  reason,
  message,
  retryable: false,
  ambiguous: false,
});
