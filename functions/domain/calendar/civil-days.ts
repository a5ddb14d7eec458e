import type { IsoDate } from "../../../schemas/month.ts";

const DAY = 86_400_000;

/**
 * A civil day so many days later, or earlier when negative: no clock and no zone come into it.
 * @example addDays("2025-12-31", 1) //=> "2026-01-01"
 */
export const addDays = (date: IsoDate, count: number): IsoDate =>
  new Date(Date.parse(date) + count * DAY).toISOString().slice(0, 10);

/**
 * Sunday is 0.
 * @example weekday("2025-11-15") //=> 6
 */
export const weekday = (date: IsoDate): number => new Date(date).getUTCDay();
