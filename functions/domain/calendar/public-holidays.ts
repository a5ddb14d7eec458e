import { easter } from "date-easter";
import type { IsoDate } from "../../../schemas/month.ts";
import { addDays } from "./civil-days.ts";

const FIXED = ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"] as const;

/** Easter Monday, Ascension and Whit Monday, in days after Easter. */
const AFTER_EASTER = [1, 39, 50] as const;

/**
 * The eleven public holidays of a year in all of France (Code du travail, art. L3133-1); not the two more of
 * Alsace-Moselle, nor those of one overseas territory.
 * @example publicHolidays(2026).includes("2026-04-06") //=> true
 */
export function publicHolidays(year: number): IsoDate[] {
  const sunday = String(easter(year));
  return [...FIXED.map((day) => `${year}-${day}`), ...AFTER_EASTER.map((days) => addDays(sunday, days))].sort();
}
