const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * Days since 30 December 1899, the date system of Sheets; `null` for a day that the calendar does not have.
 * @example serialOf({ year: 2025, month: 3, day: 1 }) //=> 45717
 */
export function serialOf({ year, month, day }: CivilDay): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? Math.round((date.getTime() - EPOCH) / DAY) : null;
}

/** The calendar and the clock behind a serial, rounded to the second or to so many decimals of it (three at most). */
export function civilOf(serial: number, decimals = 0): CivilDay & CivilTime {
  const unit = 10 ** (3 - decimals);
  const since = Math.round((serial * DAY) / unit) * unit;
  const date = new Date(EPOCH + since);
  return {
    elapsed: Math.floor(since / 1000),
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
  };
}

/** The year on the wall at `now` in a time zone: what a typed `1/5` is completed with. */
export function yearAt(now: Date, timeZone: string): number {
  const known = yearFormats.get(timeZone) ?? new Intl.DateTimeFormat("en", { year: "numeric", timeZone });
  yearFormats.set(timeZone, known);
  return Number(known.format(now));
}

const yearFormats = new Map<string, Intl.DateTimeFormat>();

/** January is 1. */
export type CivilDay = { readonly year: number; readonly month: number; readonly day: number };

/** Sunday is 0; `elapsed` counts the whole seconds since 30 December 1899. */
export type CivilTime = {
  readonly elapsed: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
};
