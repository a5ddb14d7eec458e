import type { Locale } from "../formats/locale.ts";
import { serialOf } from "../formats/serial-date.ts";
import type { Typed } from "./typed-input.ts";
import { typedTime } from "./typed-time.ts";

/**
 * A date as typed, with or without its year and a time of day; `null` for anything else. Without a year it is this
 * year's, which is how `1/5` meant as a fraction becomes a date.
 * @example typedDate("01/03/2025", FRENCH, 2025) //=> 45717 shown as dd/mm/yyyy
 */
export function typedDate(text: string, locale: Locale, thisYear: number): Typed | null {
  const [dayText = "", timeText, ...rest] = text.split(/ +/);
  if (rest.length > 0) return null;
  const day = readDay(dayText, locale, thisYear);
  if (day === null) return null;
  if (timeText === undefined) return shown(day.serial, "DATE", day.pattern);
  const time = typedTime(timeText)?.value.numberValue ?? null;
  return time === null || time >= 1 ? null : shown(day.serial + time, "DATE_TIME", `${day.pattern} hh:mm:ss`);
}

type Day = { readonly serial: number; readonly pattern: string };

function readDay(text: string, locale: Locale, thisYear: number): Day | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), "yyyy-mm-dd");
  const local = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/.exec(text);
  if (!local) return null;
  const [first, second] = [Number(local[1]), Number(local[3])];
  const [day, month] = locale.dayFirst ? [first, second] : [second, first];
  const year = local[4] === undefined ? thisYear : fullYear(local[4]);
  return dayOf(year, month, day, local[4] === undefined ? withoutYear(locale) : locale.datePattern);
}

function dayOf(year: number, month: number, day: number, pattern: string): Day | null {
  const serial = serialOf({ year, month, day });
  return serial === null ? null : { serial, pattern };
}

const withoutYear = (locale: Locale): string => locale.datePattern.replace("/yyyy", "");

/** Two digits are 1930 to 2029, as in Sheets. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function shown(numberValue: number, type: string, pattern: string): Typed {
  return { value: { numberValue }, numberFormat: { type, pattern } };
}
