import type { Locale } from "../formats/locale.ts";
import { namedDay } from "./named-day.ts";
import { type Day, dayOf, fullYear } from "./typed-day.ts";
import type { Typed } from "./typed-input.ts";
import { typedTime } from "./typed-time.ts";

/**
 * A date as typed, in figures or with the month's name, with or without its year and a time of day; `null` for anything
 * else. Without a year it is this year's, which is how `1/5` meant as a fraction becomes a date.
 * @example typedDate("01/03/2025", FRENCH, () => 2025) //=> 45717 shown as dd/MM/yyyy
 */
export function typedDate(text: string, locale: Locale, thisYear: () => number): Typed | null {
  if (!MAYBE.test(text)) return null;
  const [, dayText = text, timeText] = WITH_TIME.exec(text) ?? [];
  const day = figures(dayText, locale, thisYear) ?? namedDay(dayText, locale, thisYear);
  if (day === null) return null;
  if (timeText === undefined) return shown(day.serial, "DATE", day.pattern);
  const time = typedTime(timeText, locale);
  const moment = time?.value.numberValue ?? null;
  if (moment === null || time?.numberFormat?.pattern?.startsWith("[")) return null;
  const clock = /m$/i.test(timeText) ? "h:mm:ss am/pm" : locale.clockPattern;
  return shown(day.serial + moment, "DATE_TIME", `${day.pattern} ${clock}`);
}

const MAYBE = /^(?=.*\d)[\p{L}\d][\p{L}\d .,/:-]{2,60}$/u;
const WITH_TIME = /^(.*\S) +(\d{1,2}:\S*(?: ?[ap]m)?|\d{1,2} ?[ap]m)$/i;
const YEAR_FIRST = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/;
const LOCAL = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/;

function figures(text: string, locale: Locale, thisYear: () => number): Day | null {
  const iso = YEAR_FIRST.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[3]), Number(iso[4]), `yyyy${iso[2]}mm${iso[2]}dd`);
  const local = LOCAL.exec(text);
  if (!local) return null;
  const [first, second] = [Number(local[1]), Number(local[3])];
  const [day, month] = locale.dayFirst ? [first, second] : [second, first];
  const year = local[4] === undefined ? thisYear() : fullYear(local[4]);
  return dayOf(year, month, day, local[4] === undefined ? withoutYear(locale) : locale.datePattern);
}

const withoutYear = (locale: Locale): string => locale.datePattern.replace("/yyyy", "");

function shown(numberValue: number, type: string, pattern: string): Typed {
  return { value: { numberValue }, numberFormat: { type, pattern } };
}
