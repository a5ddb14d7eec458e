import type { Locale } from "../formats/locale.ts";
import { type Day, dayOf, fullYear } from "./typed-day.ts";

/**
 * A day whose month is spelt, in full or short, in the spreadsheet's own language: `1 mars 2025`, `mars 2025`,
 * `Mar 1, 2025`, `1-Mar-25`, the day of the week before it or not; `null` for anything else. Without a day it is the
 * first, without a year this year's.
 */
export function namedDay(text: string, locale: Locale, thisYear: () => number): Day | null {
  const { weekday, rest } = withoutWeekday(text, locale);
  for (const { form, read } of forms(locale)) {
    const { month: name = "", day = "1", year, gap = "", comma = "" } = form.exec(rest)?.groups ?? {};
    const month = name === "" ? null : monthOf(name, locale);
    if (month === null) continue;
    const pattern = read({ month: month.code, year: year && (year.length === 2 ? "yy" : "yyyy"), gap, comma });
    return dayOf(year ? fullYear(year) : thisYear(), month.number, Number(day), weekday + pattern);
  }
  return null;
}

type Written = {
  readonly month: string;
  readonly year: string | undefined;
  readonly gap: string;
  readonly comma: string;
};
type Form = { readonly form: RegExp; readonly read: (written: Written) => string };

const MONTH = "(?<month>\\p{L}{3,}\\.?)";

const DAY_FIRST: Form = {
  form: new RegExp(`^(?<day>\\d{1,2})(?<gap>[ /-])${MONTH}(?:\\k<gap>(?<year>\\d{4}|\\d{2}))?$`, "u"),
  read: ({ month, year, gap }) => ["d", month, year].filter((code) => code !== undefined).join(gap),
};

const MONTH_AND_YEAR: Form = {
  form: new RegExp(`^${MONTH}(?<gap>[ /-])(?<year>\\d{4})$`, "u"),
  read: ({ month, year, gap }) => `${month}${gap}${year}`,
};

const MONTH_FIRST: Form = {
  form: new RegExp(`^${MONTH}(?<gap>[ /-])(?<day>\\d{1,2})(?:(?:(?<comma>,) ?|\\k<gap>)(?<year>\\d{4}|\\d{2}))?$`, "u"),
  read: ({ month, year, gap, comma }) => `${month}${gap}d${year ? `${comma ? ", " : gap}${year}` : ""}`,
};

const forms = ({ dayFirst }: Locale): readonly Form[] =>
  dayFirst ? [DAY_FIRST, MONTH_AND_YEAR] : [MONTH_AND_YEAR, MONTH_FIRST, DAY_FIRST];

function monthOf(text: string, locale: Locale): { readonly number: number; readonly code: string } | null {
  const full = locale.monthNames.findIndex((name) => isSame(name, text));
  if (full >= 0) return { number: full + 1, code: "mmmm" };
  const short = locale.shortMonthNames.findIndex((name) => isSame(name, text));
  return short < 0 ? null : { number: short + 1, code: "mmm" };
}

function withoutWeekday(text: string, locale: Locale): { readonly weekday: string; readonly rest: string } {
  const [, word = "", gap = ""] = /^(\p{L}+\.?)(,? )/u.exec(text) ?? [];
  const isIn = (names: readonly string[]): boolean => names.some((name) => isSame(name, word));
  const code = isIn(locale.dayNames) ? "dddd" : isIn(locale.shortDayNames) ? "ddd" : null;
  if (word === "" || code === null) return { weekday: "", rest: text };
  return { weekday: code + gap, rest: text.slice(word.length + gap.length) };
}

/** Capitals and the abbreviation's dot are free. */
const isSame = (name: string, typed: string): boolean => bare(name) === bare(typed);
const bare = (word: string): string => word.toLowerCase().replace(/\.$/, "");
