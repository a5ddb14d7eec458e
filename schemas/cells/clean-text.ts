const ALREADY_CLEAN = /^[!-~]+(?: [!-~]+)*$/;
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060]+/g;
const REFUSED = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

/**
 * A typed text on one line, trimmed, with single spaces and no invisible characters; `null` when it holds control
 * characters, marks that reverse the reading order, or broken Unicode.
 * @example cleanText("  Lot\u00a01 \n gros œuvre ") //=> "Lot 1 gros œuvre"
 */
export function cleanText(text: string): string | null {
  if (ALREADY_CLEAN.test(text)) return text;
  const clean = text.replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
  return REFUSED.test(clean) ? null : clean;
}
