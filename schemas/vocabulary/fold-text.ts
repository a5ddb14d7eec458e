const ALREADY_FOLDED = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const ASCII = /^[\x20-\x7f]*$/;
const BETWEEN_WORDS = /[\s\u200b'’‘`´._\-‐‑–—/\\:;,()°*!?"«»]+/g;

/**
 * A text as it is compared: without accents, capitals, punctuation or needless spaces.
 * @example foldText("  Date d’ENTRÉE\n(prévue) ") //=> "date d entree prevue"
 */
export function foldText(text: string): string {
  if (ALREADY_FOLDED.test(text)) return text;
  const plain = ASCII.test(text) ? text.toLowerCase() : withoutAccents(text);
  return ALREADY_FOLDED.test(plain) ? plain : plain.replace(BETWEEN_WORDS, " ").trim();
}

const withoutAccents = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae");
