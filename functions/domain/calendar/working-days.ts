import { type IsoDate, yearOf } from "../../../schemas/month.ts";
import { addDays, weekday } from "./civil-days.ts";
import { publicHolidays } from "./public-holidays.ts";

const WEEKEND: readonly number[] = [0, 6];

/**
 * Monday to Friday, public holidays of all France aside.
 * @example isWorkingDay("2025-11-11") //=> false
 */
export const isWorkingDay = (date: IsoDate): boolean =>
  !WEEKEND.includes(weekday(date)) && !publicHolidays(yearOf(date)).includes(date);

/**
 * The date itself when people work on it, or the first day after it when they do.
 * @example nextWorkingDay("2025-05-08") //=> "2025-05-09"
 */
export function nextWorkingDay(date: IsoDate): IsoDate {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/**
 * The day on which so many working days have begun since a date, which is not counted; the date itself for none.
 * @example addWorkingDays("2025-11-10", 3) //=> "2025-11-14"
 */
export function addWorkingDays(date: IsoDate, count: number): IsoDate {
  let day = date;
  for (let left = count; left > 0; left -= 1) day = nextWorkingDay(addDays(day, 1));
  return day;
}
