import { TZDate } from "@date-fns/tz";
import { differenceInMinutes } from "date-fns";
import { ZONE } from "../domain/civil-time.ts";

const MINUTES_A_DAY = 24 * 60;

/**
 * An instant as Sheets counts dates: days since 30 December 1899 on Paris clocks, to the minute.
 * @example parisMoment("2025-11-15T07:00:00.000Z") //=> 45976.333333333336
 */
export function parisMoment(instant: string): number {
  const paris = new TZDate(instant, ZONE);
  const clock = Date.UTC(paris.getFullYear(), paris.getMonth(), paris.getDate(), paris.getHours(), paris.getMinutes());
  return differenceInMinutes(clock, Date.UTC(1899, 11, 30)) / MINUTES_A_DAY;
}
