import { localeOf } from "../workbook/formats/locale.ts";

/**
 * A formula as Excel files keep it (English names, `,` between arguments, `.` in numbers, no `=`), or `null` where it
 * holds anything that is not surely the same in Excel: one formula that Excel cannot read makes it refuse the file.
 * @example formulaToXlsx("=SOMME(A1:A3;1,5)", "fr_FR") //=> "SUM(A1:A3,1.5)"
 */
export function formulaToXlsx(text: string, locale: string): string | null {
  const { decimal, argumentSeparator } = localeOf(locale);
  const pieces = text.slice(1).match(decimal === "," ? FRENCH_PIECES : AMERICAN_PIECES) ?? [];
  const words = pieces.map((piece) => {
    if (piece.startsWith('"') || SIGNS.has(piece) || CELL.test(piece)) return piece;
    if (/^\d/.test(piece)) return piece.replace(decimal, ".");
    return piece === argumentSeparator ? "," : (WORDS[piece.toUpperCase()] ?? null);
  });
  return words.length === 0 || words.includes(null) ? null : words.join("");
}

const FRENCH_PIECES = /"(?:[^"]|"")*"|\d+(?:,\d+)?|[\p{L}$][\p{L}\d$._]*|<>|<=|>=|./gsu;
const AMERICAN_PIECES = /"(?:[^"]|"")*"|\d+(?:\.\d+)?|[\p{L}$][\p{L}\d$._]*|<>|<=|>=|./gsu;
const CELL = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/;
const SIGNS: ReadonlySet<string> = new Set([..."+-*/^%&=<>(): ", "<>", "<=", ">="]);

const WORDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries("ABS AND AVERAGE COUNT COUNTA IF MAX MIN NOT OR ROUND SUM TRUE FALSE".split(" ").map(both)),
  SOMME: "SUM",
  MOYENNE: "AVERAGE",
  ARRONDI: "ROUND",
  SI: "IF",
  ET: "AND",
  OU: "OR",
  NON: "NOT",
  NB: "COUNT",
  NBVAL: "COUNTA",
  VRAI: "TRUE",
  FAUX: "FALSE",
};

function both(word: string): readonly [string, string] {
  return [word, word];
}
