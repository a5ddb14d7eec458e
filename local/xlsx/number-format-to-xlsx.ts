import { completeFormat } from "../workbook/formats/format-value.ts";
import type { NumberFormat } from "../workbook/wire.ts";

/**
 * Google's number format as Excel's pattern, `null` for an automatic cell. Both share one grammar, except that Excel
 * takes a bare letter for a code: literal letters are quoted. Names of months and days stay in the spreadsheet's
 * language; signs and separators are the reader's. developers.google.com/workspace/sheets/api/guides/formats, ECMA-376
 * part 1, 18.8.31.
 * @example numberFormatToXlsx({ type: "DATE", pattern: "mmmm yyyy" }, "fr_FR") //=> "[$-40C]mmmm yyyy"
 */
export function numberFormatToXlsx(format: NumberFormat | undefined, locale: string): string | null {
  const { type, pattern } = completeFormat(format, locale) ?? {};
  if (!type || !pattern) return null;
  if (type === "TEXT") return "@";
  if (!CALENDAR.has(type)) return translate(pattern, NUMBER_PIECE, NUMBER_CODE);
  const translated = translate(pattern, DATE_PIECE, DATE_CODE);
  return NAMES.test(translated) ? `${LANGUAGES[locale] ?? ""}${translated}` : translated;
}

const CALENDAR: ReadonlySet<string> = new Set(["DATE", "TIME", "DATE_TIME", "DURATION"]);
const LANGUAGES: Readonly<Record<string, string>> = {
  fr_FR: "[$-40C]",
  fr: "[$-40C]",
  en_US: "[$-409]",
  en: "[$-409]",
  en_GB: "[$-809]",
};
const NAMES = /mmm|ddd/;

const NUMBER_PIECE = /"[^"]*"|\\.|\[[^\]]*\]|[_*].|[0#?][0#?,.]*(?:[eE][+-]0+)?|./gsu;
const NUMBER_CODE = /^(?:["\\[_*0#?]|[%;@ $€+()/:.,-]$)/u;
const DATE_PIECE = /"[^"]*"|\\.|\[(?:h+|m+|s+)\]|d+|m+|y+|h+|s+|\.0+|am\/pm|a\/p|./gisu;
const DATE_CODE = /^(?:["\\[]|\.0|[dmyhs]+$|am\/pm$|a\/p$|[ /:.,-]$)/i;

function translate(pattern: string, piece: RegExp, code: RegExp): string {
  const pieces = pattern.match(piece) ?? [];
  return pieces.map((each) => (code.test(each) ? letterCase(each) : `"${each}"`)).join("");
}

const letterCase = (piece: string): string => {
  if (/^(?:am\/pm|a\/p)$/i.test(piece)) return piece.toUpperCase();
  return /^\[?[dmyhs]+\]?$/i.test(piece) ? piece.toLowerCase() : piece;
};
