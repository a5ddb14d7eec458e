import type { Locale } from "./locale.ts";
import { numberSection } from "./number-section.ts";

/**
 * A number in a cell without a format: whole numbers in full, ten digits at most otherwise, powers of ten from fifteen
 * zeros on (theoephraim/node-google-spreadsheet#98 shows 1705971932369780 as 1.70597E+15).
 */
export function automaticNumber(value: number, locale: Locale): string {
  const size = Math.abs(value);
  if (size >= 1e15 || (size > 0 && size < 1e-9)) return (value < 0 ? "-" : "") + power(size, locale);
  if (Number.isInteger(value)) return String(value);
  const wholeDigits = size < 1 ? 0 : Math.floor(Math.log10(size)) + 1;
  const rounded = Number(value.toPrecision(Math.max(10, wholeDigits)));
  return (size < 1e-6 ? small(rounded) : String(rounded)).replace(".", locale.decimal);
}

function power(size: number, locale: Locale): string {
  const shown = POWERS(size, locale);
  return shown.replace(`${locale.decimal}E`, "E");
}

const POWERS = numberSection(["0", ".", "#", "#", "#", "#", "#", "E+", "0", "0"]);

const small = (value: number): string => value.toFixed(15).replace(/0+$/, "");
