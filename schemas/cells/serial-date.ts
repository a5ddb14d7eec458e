import type { IsoDate } from "../month.ts";

/** Sheets counts days from 30 December 1899: https://developers.google.com/workspace/sheets/api/guides/concepts */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The dates that a workbook of Jalon may hold: a year outside these is a slip of the keyboard. */
const EARLIEST: IsoDate = "1900-01-01";
const LATEST: IsoDate = "2099-12-31";

/**
 * The day of a serial number, whatever its hour; `null` outside the years 1900 to 2099.
 * @example dateOfSerial(46022.5) //=> "2025-12-31"
 */
export function dateOfSerial(serial: number): IsoDate | null {
  if (!(serial >= 0 && serial < 100_000)) return null;
  const date = new Date(FIRST_DAY + Math.floor(serial) * DAY).toISOString().slice(0, 10);
  return date >= EARLIEST && date <= LATEST ? date : null;
}

/**
 * @example serialOfDate("2025-12-31") //=> 46022
 */
export const serialOfDate = (date: IsoDate): number => (Date.parse(date) - FIRST_DAY) / DAY;

/**
 * The day that a year, a month and a day make; `null` when the calendar has no such day between 1900 and 2099.
 * @example civilDate(2025, 2, 30) //=> null
 */
export function civilDate(year: number, month: number, day: number): IsoDate | null {
  const serial = (Date.UTC(year, month - 1, day) - FIRST_DAY) / DAY;
  const date = dateOfSerial(serial);
  const asked = [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
  return date === asked ? date : null;
}
