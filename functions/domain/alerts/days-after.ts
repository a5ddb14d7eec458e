import { dateOfSerial, serialOfDate } from "../../../schemas/cells/serial-date.ts";
import type { IsoDate } from "../../../schemas/month.ts";

/**
 * The day that comes so many days after a date; a negative count goes back.
 * @example daysAfter("2025-11-15", 30) //=> "2025-12-15"
 */
export const daysAfter = (date: IsoDate, days: number): IsoDate => dateOfSerial(serialOfDate(date) + days) ?? date;
