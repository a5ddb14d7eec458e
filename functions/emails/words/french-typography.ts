const NARROW = "\u202f";
const NO_BREAK = "\u00a0";

const TELEPHONE = /(?<!\d)(?:\+33 ?\d|0\d)(?: \d\d){4}(?!\d)/g;

/**
 * A text on one line, with French spaces: narrow no-break before `; : ! ? %` and inside « », no-break between a number
 * and its unit h, and within a telephone number. Control and invisible characters never come through, so a person's text can neither end a line nor hide one.
 * @example typeset("Il reste 900 h : « urgent » !") //=> "Il reste 900\u00a0h\u202f: «\u202furgent\u202f»\u202f!"
 */
export function typeset(text: string): string {
  return text
    .replace(/[\p{Cf}\p{Cs}]/gu, "")
    .replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, " ")
    .trim()
    .replace(/[ \u00a0](?=[;:!?%»])/g, NARROW)
    .replace(/(?<=«)[ \u00a0]/g, NARROW)
    .replace(/(?<=\d) (?=(?:h|minutes)\b)/g, NO_BREAK)
    .replace(TELEPHONE, (number) => number.replaceAll(" ", NO_BREAK));
}
