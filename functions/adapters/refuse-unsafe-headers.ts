import type { Email } from "../ports/mailer.ts";
import type { Failure } from "../ports/outcome.ts";

/**
 * Refuses an e-mail whose parts must not become headers: a line break or NUL would start a header of its own, an
 * address that is more than one address would add a recipient, and a file must be named as what it is. `null` where all
 * is safe. Every mailer asks it first.
 */
export function refuseUnsafeHeaders(email: Email): Failure | null {
  const part = unsafeText(email) ?? unsafeAddress(email) ?? unsafeAttachment(email);
  if (part === null) return null;
  const message = `unsafe in a header, not one address, or no fit attachment: ${part}`;
  return { ok: false, reason: "invalid", message, retryable: false, ambiguous: false };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters that end a header.
const BREAKS = /[\r\n\u0000]/;
const ONE_ADDRESS = /^[^\s<>,;:"@]+@[^\s<>,;:"@]+$/;

function unsafeText({ key, thread, subject, from }: Email): string | null {
  const texts = { key, thread, subject, "from.name": from.name };
  return Object.entries(texts).find(([, text]) => BREAKS.test(text))?.[0] ?? null;
}

function unsafeAddress({ from, replyTo, to }: Email): string | null {
  if (to.length === 0) return "to";
  const addresses = { "from.address": [from.address], replyTo: [replyTo], to };
  return Object.entries(addresses).find(([, all]) => !all.every(isOneAddress))?.[0] ?? null;
}

const isOneAddress = (text: string): boolean => ONE_ADDRESS.test(text) && !BREAKS.test(text);

/** SES takes 40 MB (docs.aws.amazon.com/ses/latest/dg/quotas.html), mailboxes often 10 with what encoding adds. */
const MOST_ATTACHED = 5_000_000;
const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9 ._-]{0,90}\.xlsx$/;

function unsafeAttachment({ attachments = [] }: Email): string | null {
  if (!attachments.every(({ name }) => FILE_NAME.test(name) && !name.includes(".."))) return "attachments.name";
  const size = attachments.reduce((sum, { content }) => sum + content.length, 0);
  return size > MOST_ATTACHED ? "attachments.content" : null;
}
