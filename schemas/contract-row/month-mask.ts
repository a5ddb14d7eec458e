import { type IsoDate, monthIndex } from "../month.ts";

/** Twelve bits, January lowest: the months of one year in which something holds. */
export type MonthMask = number;

/** Every month of a year. */
export const ALL_YEAR: MonthMask = 0xfff;

/**
 * The months of `year` that the window touches, even by one day; an open end reaches for ever.
 * @example monthMask(2025, "2025-02-15", "2025-03-01") //=> 0b110
 * @example monthMask(2025, "2024-01-01", null) //=> ALL_YEAR
 */
export function monthMask(year: number, from: IsoDate, until: IsoDate | null): MonthMask {
  const january = year * 12;
  const first = Math.max(0, monthIndex(from) - january);
  const last = until === null ? 11 : Math.min(11, monthIndex(until) - january);
  return first > last ? 0 : ((1 << (last + 1)) - 1) & ~((1 << first) - 1);
}

/** Whether the mask holds for a month, January being 0. */
export const holds = (mask: MonthMask, month: number): boolean => (mask & (1 << month)) !== 0;
