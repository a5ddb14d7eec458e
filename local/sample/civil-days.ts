import { dateOfSerial, serialOfDate } from "../../schemas/cells/serial-date.ts";
import { addMonths, type IsoDate, type Month } from "../../schemas/month.ts";

/**
 * @example daysAfter("2025-01-31", 1) //=> "2025-02-01"
 */
export const daysAfter = (date: IsoDate, days: number): IsoDate => dateOfSerial(serialOfDate(date) + days) ?? date;

/**
 * @example lastDayOf("2025-02") //=> "2025-02-28"
 */
export const lastDayOf = (month: Month): IsoDate => daysAfter(`${addMonths(month, 1)}-01`, -1);

/**
 * Mondays to Fridays, public holidays included.
 * @example weekdaysIn("2025-10") //=> 23
 */
export function weekdaysIn(month: Month): number {
  const first = serialOfDate(`${month}-01`);
  const length = serialOfDate(lastDayOf(month)) - first + 1;
  return Array.from({ length }, (_, day) => (first + day) % 7).filter((day) => day > 1).length;
}
