import { TZDate } from "@date-fns/tz";
import { format } from "date-fns";
import { addMonths, type IsoDate, type Month, monthOf } from "../../schemas/month.ts";

/** The zone of every civil date: the structures', whatever the machine's. */
export const ZONE = "Europe/Paris";

/**
 * @example parisDate(new Date("2025-11-14T23:30:00Z")) //=> "2025-11-15"
 */
export const parisDate = (now: Date): IsoDate => format(new TZDate(now, ZONE), "yyyy-MM-dd");

/** An evaluation waits for the 15th, so that the month's declarations have come in. */
const EVALUATION_DAY = "15";

/**
 * The last complete month that is judged on a day: the month before, from the 15th on.
 * @example evaluatedMonth("2025-11-15") //=> "2025-10"
 * @example evaluatedMonth("2025-11-14") //=> "2025-09"
 */
export function evaluatedMonth(today: IsoDate): Month {
  return addMonths(monthOf(today), today.slice(8) >= EVALUATION_DAY ? -1 : -2);
}

/**
 * The day on which a month is first judged.
 * @example evaluationDay("2025-10") //=> "2025-11-15"
 */
export const evaluationDay = (month: Month): IsoDate => `${addMonths(month, 1)}-${EVALUATION_DAY}`;
