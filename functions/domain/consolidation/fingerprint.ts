/**
 * A short name of a text, the same for the same text and, for all that matters here, for no other: two 32-bit
 * multiplicative hashes. It guards nothing; it spares a reading of what surely did not change.
 * @example fingerprint("a") === fingerprint("a") //=> true
 */
export function fingerprint(text: string): string {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x5bd1e995) ^ (low >>> 13);
  }
  return [high, low, text.length].map((part) => (part >>> 0).toString(36)).join("-");
}
