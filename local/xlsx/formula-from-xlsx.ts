import { localeOf } from "../workbook/formats/locale.ts";

/**
 * A formula of an Excel file as it reads in a spreadsheet of that language: the functions' names stay English, as Google
 * takes them everywhere; the marks that Excel puts before its newer functions go.
 * @example formulaFromXlsx("_xlfn.IFS(A1>1.5,2)", "fr_FR") //=> "=IFS(A1>1,5;2)"
 */
export function formulaFromXlsx(formula: string, locale: string): string {
  const { decimal, argumentSeparator } = localeOf(locale);
  const text = formula.replaceAll(/_xlfn\.(?:_xlws\.)?/g, "");
  const pieces = text.match(PIECES) ?? [];
  const written = pieces.map((piece) => {
    if (piece === ",") return argumentSeparator;
    return /^\d/.test(piece) ? piece.replace(".", decimal) : piece;
  });
  return `=${written.join("")}`;
}

// A text, a quoted tab, a name or reference with its digits, a number, any other sign.
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_$\\][\p{L}\p{N}_$.\\]*|\d+(?:\.\d+)?|./gsu;
