import { type IsoDate, MONTH_NAMES, type Month, monthNumber, monthOf, showMonth } from "../../../schemas/month.ts";

/**
 * @example longDate("2025-12-01") //=> "1er décembre 2025"
 */
export function longDate(date: IsoDate): string {
  const day = Number(date.slice(8, 10));
  return `${day === 1 ? "1er" : day} ${showMonth(monthOf(date))}`;
}

/**
 * @example monthName("2025-10") //=> "octobre"
 */
export const monthName = (month: Month): string => (MONTH_NAMES[monthNumber(month) - 1] ?? "").toLowerCase();

const SHORT = ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];

/**
 * @example shortMonth("2025-10") //=> "oct."
 */
export const shortMonth = (month: Month): string => SHORT[monthNumber(month) - 1] ?? "";

let paris: Intl.DateTimeFormat | undefined;

// Made when first needed: the calendars weigh 10 MiB, which most runs never load.
const inParis = (): Intl.DateTimeFormat => {
  paris ??= new Intl.DateTimeFormat("fr-FR", {
    timeZone: "Europe/Paris",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return paris;
};

/**
 * An instant as a person in Paris reads it.
 * @example longMoment("2025-11-15T07:05:00Z") //=> "15 novembre 2025 à 8 h 05"
 */
export function longMoment(instant: string): string {
  const parts = Object.fromEntries(
    inParis()
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  const minute = parts.minute === "00" ? "" : ` ${parts.minute}`;
  return `${longDate(`${parts.year}-${parts.month}-${parts.day}`)} à ${Number(parts.hour)} h${minute}`;
}
