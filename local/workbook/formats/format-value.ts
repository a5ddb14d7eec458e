import { errorText } from "../formulas/formula.ts";
import type { ExtendedValue, NumberFormat } from "../wire.ts";
import { showDatePattern } from "./date-pattern.ts";
import { type Locale, localeOf } from "./locale.ts";
import { showNumberPattern } from "./number-pattern.ts";

/**
 * What a person sees in the cell (`formattedValue`), in the spreadsheet's own locale.
 * @example formatValue({ numberValue: 7.5 }, undefined, "fr_FR") //=> "7,5"
 */
export function formatValue(value: ExtendedValue, format: NumberFormat | undefined, localeName: string): string {
  if (typeof value.stringValue === "string") return value.stringValue;
  const locale = localeOf(localeName);
  if (typeof value.numberValue === "number") return showNumber(value.numberValue, format, locale);
  if (typeof value.boolValue === "boolean") return value.boolValue ? locale.yes : locale.no;
  return errorText(value.errorValue?.type);
}

/** The format with the pattern that Google fills in where only a type was given; none for an automatic cell. */
export function completeFormat(format: NumberFormat | undefined, localeName: string): NumberFormat | undefined {
  const type = format?.type;
  if (!type || type === "NUMBER_FORMAT_TYPE_UNSPECIFIED") return undefined;
  return { type, pattern: format.pattern || defaultPattern(type, localeOf(localeName)) };
}

function showNumber(value: number, format: NumberFormat | undefined, locale: Locale): string {
  const type = format?.type;
  if (!type || type === "TEXT" || type === "NUMBER_FORMAT_TYPE_UNSPECIFIED") return automatic(value, locale);
  const pattern = format.pattern || defaultPattern(type, locale);
  return CALENDAR.has(type) ? showDatePattern(value, pattern, locale) : showNumberPattern(value, pattern, locale);
}

const CALENDAR: ReadonlySet<string> = new Set(["DATE", "TIME", "DATE_TIME"]);

function defaultPattern(type: string, locale: Locale): string {
  if (type === "DATE") return locale.datePattern;
  if (type === "DATE_TIME") return `${locale.datePattern} hh:mm:ss`;
  if (type === "CURRENCY") return locale.currency.pattern;
  return DEFAULT_PATTERNS[type] ?? "@";
}

const DEFAULT_PATTERNS: Readonly<Record<string, string>> = {
  NUMBER: "#,##0.00",
  PERCENT: "0.00%",
  SCIENTIFIC: "0.00E+00",
  TIME: "hh:mm:ss",
};

/** Ten digits at most, no grouping, as an automatic cell shows them. */
function automatic(value: number, locale: Locale): string {
  if (Math.abs(value) >= 1e15) return showNumberPattern(value, "0.00E+00", locale);
  const text = Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(10)));
  return text.replace(".", locale.decimal).replace("e", "E");
}
