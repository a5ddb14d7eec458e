import type { Email } from "../ports/mailer.ts";
import type { Failure } from "../ports/outcome.ts";

/**
 * Refuses an e-mail whose parts must not become headers: a line break or NUL would start a header of its own, and an
 * address that is more than one address would add a recipient. `null` where all is safe. Every mailer asks it first.
 */
export function refuseUnsafeHeaders(email: Email): Failure | null {
  const part = unsafeText(email) ?? unsafeAddress(email);
  if (part === null) return null;
  const message = `unsafe in a header, or not one address: ${part}`;
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
