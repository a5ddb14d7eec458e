import { TZDate } from "@date-fns/tz";
import { ZONE } from "../../functions/domain/civil-time.ts";
import { type IsoDate, monthNumber, monthOf, yearOf } from "../../schemas/month.ts";

/**
 * 8:00 in Paris on a civil day.
 * @example morningOf("2025-07-01") //=> new Date("2025-07-01T06:00:00Z")
 */
export function morningOf(date: IsoDate): Date {
  const month = monthOf(date);
  return new Date(new TZDate(yearOf(month), monthNumber(month) - 1, Number(date.slice(8)), 8, 0, 0, ZONE).getTime());
}
