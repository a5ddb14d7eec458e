import type { Email } from "../../ports/mailer.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters that end a header.
const BREAKS = /[\r\n\u0000]/;
const ADDRESS = /^[^\s<>,;:"@]+@[^\s<>,;:"@]+$/;

/**
 * The first part of an e-mail that must not become a header, or `null`: a line break or NUL would start a header of its
 * own, and an address that is more than one address would add a recipient.
 */
export function unsafeHeader(email: Email): string | null {
  const texts = { key: email.key, thread: email.thread, subject: email.subject, "from.name": email.from.name };
  const broken = Object.entries(texts).find(([, text]) => BREAKS.test(text));
  if (broken) return broken[0];
  if (email.to.length === 0) return "to";
  const addresses = [
    ["from.address", email.from.address],
    ["replyTo", email.replyTo],
    ...email.to.map((to) => ["to", to]),
  ];
  return addresses.find(([, address]) => !ADDRESS.test(address ?? ""))?.[0] ?? null;
}
