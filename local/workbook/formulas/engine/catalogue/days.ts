import { TZDate } from "@date-fns/tz";
import { civilOf, serialOf } from "../../../formats/serial-date.ts";
import type { Book } from "../environment.ts";

/** The serial of a day whose month or day may run over, as `DATE(2025,13,1)` does; NaN where no calendar goes so far. */
export function dayOf(year: number, month: number, day: number): number {
  const first = new Date(Date.UTC(year, month - 1, 1));
  const serial = serialOf({ year: first.getUTCFullYear(), month: first.getUTCMonth() + 1, day: 1 }) ?? Number.NaN;
  return serial + day - 1;
}

/** The same day some months on, or the last one of a month that is too short. */
export function monthsAfter(serial: number, months: number): number {
  const { year, month, day } = civilOf(Math.floor(serial));
  return Math.min(dayOf(year, month + months, day), dayOf(year, month + months + 1, 1) - 1);
}

/** The last day of the month so many months on. */
export function monthEnd(serial: number, months: number): number {
  const { year, month } = civilOf(Math.floor(serial));
  return dayOf(year, month + months + 1, 1) - 1;
}

/** The moment as a serial, on the wall of the spreadsheet's time zone, to the second. */
export function serialNow({ now, timeZone }: Pick<Book, "now" | "timeZone">): number {
  const wall = new TZDate(now, timeZone);
  const day = serialOf({ year: wall.getFullYear(), month: wall.getMonth() + 1, day: wall.getDate() }) ?? 0;
  return day + (wall.getHours() * 3600 + wall.getMinutes() * 60 + wall.getSeconds()) / 86_400;
}

/** Sunday is 0. */
export const weekdayOf = (serial: number): number => (((Math.floor(serial) + 6) % 7) + 7) % 7;

/** The number of the ISO week, which begins on a Monday and holds the year's first Thursday. */
export function isoWeek(serial: number): number {
  const day = Math.floor(serial);
  const thursday = day - ((weekdayOf(day) + 6) % 7) + 3;
  return 1 + Math.floor((thursday - dayOf(civilOf(thursday).year, 1, 1)) / 7);
}
