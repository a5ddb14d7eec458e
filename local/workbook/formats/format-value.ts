import { errorText } from "../formulas/error-text.ts";
import type { ExtendedValue, NumberFormat } from "../wire.ts";
import { automaticNumber } from "./automatic-number.ts";
import { type Locale, localeOf } from "./locale.ts";
import { showPattern, showText } from "./show-pattern.ts";

/**
 * What a person sees in the cell (`formattedValue`), in the spreadsheet's own locale.
 * @example formatValue({ numberValue: 7.5 }, undefined, "fr_FR") //=> "7,5"
 */
export function formatValue(value: ExtendedValue, format: NumberFormat | undefined, localeName: string): string {
  if (typeof value.stringValue === "string") return showString(value.stringValue, format);
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

/** Whether a number behind this format is a day, an hour or a duration. */
export const isCalendar = (format: NumberFormat | null | undefined): boolean => CALENDAR.has(format?.type ?? "");

const CALENDAR: ReadonlySet<string> = new Set(["DATE", "TIME", "DATE_TIME"]);

function showString(text: string, format: NumberFormat | undefined): string {
  const pattern = format?.pattern;
  return pattern && pattern !== "@" && format.type ? showText(text, pattern) : text;
}

function showNumber(value: number, format: NumberFormat | undefined, locale: Locale): string {
  const type = format?.type;
  if (!type || type === "NUMBER_FORMAT_TYPE_UNSPECIFIED") return automaticNumber(value, locale);
  return showPattern(value, format.pattern || defaultPattern(type, locale), isCalendar(format), locale);
}

function defaultPattern(type: string, locale: Locale): string {
  const own = LOCALE_PATTERNS[type];
  return own ? own(locale) : (DEFAULT_PATTERNS[type] ?? "@");
}

const LOCALE_PATTERNS: Readonly<Record<string, (locale: Locale) => string>> = {
  CURRENCY: ({ currency }) => currency.pattern,
  DATE: ({ datePattern }) => datePattern,
  TIME: ({ timePattern }) => timePattern,
  DATE_TIME: ({ datePattern, clockPattern }) => `${datePattern} ${clockPattern}`,
};

const DEFAULT_PATTERNS: Readonly<Record<string, string>> = {
  NUMBER: "#,##0.00",
  PERCENT: "0.00%",
  SCIENTIFIC: "0.00E+00",
};
