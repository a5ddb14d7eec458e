/** A civil month as `"2025-12"`: text order is time order. */
export type Month = string;

/** A civil day as `"2025-12-31"`: text order is time order. */
export type IsoDate = string;

/** The names of the months as the sheets show them, January first. */
export const MONTH_NAMES = [
  "Janvier",
  "Février",
  "Mars",
  "Avril",
  "Mai",
  "Juin",
  "Juillet",
  "Août",
  "Septembre",
  "Octobre",
  "Novembre",
  "Décembre",
] as const;

/**
 * The month of a year, January being 1.
 * @example month(2025, 3) //=> "2025-03"
 */
export function month(year: number, number: number): Month {
  return `${String(year).padStart(4, "0")}-${String(number).padStart(2, "0")}`;
}

export const yearOf = (month: Month): number => Number(month.slice(0, 4));

/** January is 1. */
export const monthNumber = (month: Month): number => Number(month.slice(5, 7));

export const monthOf = (date: IsoDate): Month => date.slice(0, 7);

/** Months since year 0: the difference of two is the distance between them. */
export const monthIndex = (month: Month): number => yearOf(month) * 12 + monthNumber(month) - 1;

/**
 * @example addMonths("2025-11", 2) //=> "2026-01"
 */
export function addMonths(start: Month, count: number): Month {
  const index = monthIndex(start) + count;
  return month(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1);
}

/**
 * Every month from `first` to `last`, both included; none when `last` is earlier.
 * @example monthsFromTo("2025-11", "2026-01") //=> ["2025-11", "2025-12", "2026-01"]
 */
export function monthsFromTo(first: Month, last: Month): Month[] {
  const count = Math.max(0, monthIndex(last) - monthIndex(first) + 1);
  return Array.from({ length: count }, (_, step) => addMonths(first, step));
}

/**
 * @example showMonth("2025-10") //=> "octobre 2025"
 */
export function showMonth(month: Month): string {
  return `${(MONTH_NAMES[monthNumber(month) - 1] ?? "?").toLowerCase()} ${yearOf(month)}`;
}

/**
 * A month after « heures » or « mois ».
 * @example ofMonth("2025-10") //=> "d'octobre 2025"
 */
export const ofMonth = (month: Month): string =>
  /^[ao]/.test(showMonth(month)) ? `d'${showMonth(month)}` : `de ${showMonth(month)}`;

/**
 * @example showDate("2025-03-01") //=> "01/03/2025"
 */
export const showDate = (date: IsoDate): string => `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
