import type { NumberFormat } from "../workbook/wire.ts";

/**
 * Excel's pattern as Google's number format, none for a cell that says nothing. The pattern stays as it is but for the
 * language in front of it. ECMA-376 part 1, 18.8.30 and 18.8.31.
 * @example numberFormatFromXlsx("[$-40C]mmmm yyyy") //=> { type: "DATE", pattern: "mmmm yyyy" }
 */
export function numberFormatFromXlsx(code: string | undefined): NumberFormat | undefined {
  if (code === undefined || /^general$/i.test(code)) return undefined;
  if (code === "@") return { type: "TEXT", pattern: "@" };
  const pattern = code.replaceAll(/\[\$-[\dA-F]+\]/gi, "");
  return { type: typeOf(pattern), pattern: unquoted(pattern) };
}

function typeOf(pattern: string): string {
  const letters = bare(pattern);
  if (/\[(?:h+|m+|s+)\]/i.test(pattern)) return "TIME";
  const hours = /[hs]/i.test(letters);
  const days = /[dy]/i.test(letters) || /mmm/i.test(letters) || (!hours && /m/i.test(letters));
  if (hours) return days ? "DATE_TIME" : "TIME";
  if (days) return "DATE";
  if (letters.includes("%")) return "PERCENT";
  if (/[€$£¥]/.test(pattern)) return "CURRENCY";
  return /e[+-]/i.test(letters) ? "SCIENTIFIC" : "NUMBER";
}

/** A pattern without what it merely shows: quoted text, escaped signs, colours and conditions. */
const bare = (pattern: string): string => pattern.replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");

/** Signs that Google needs no quotes for, so that a pattern that went out comes back the same. */
const unquoted = (pattern: string): string => pattern.replaceAll(/"([\s€$£%\u00a0\u202f])"/g, "$1");
