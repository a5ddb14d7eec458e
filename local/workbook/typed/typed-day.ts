import { serialOf } from "../formats/serial-date.ts";

/** A day as typed, and the pattern that shows it in the same way. */
export type Day = { readonly serial: number; readonly pattern: string };

/** A day of the calendar; `null` for the 30 February. */
export function dayOf(year: number, month: number, day: number, pattern: string): Day | null {
  const serial = serialOf({ year, month, day });
  return serial === null ? null : { serial, pattern };
}

/** A year of four digits, or of two: 1930 to 2029, as in Sheets. */
export function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
