import type { Month } from "../../../schemas/month.ts";

/** Beyond two years nobody reads on, and the journal keeps all of a message in one cell. */
const MOST_MONTHS = 24;

/**
 * The last 24 of some months, which come oldest first.
 * @example lastMonths(monthsFromTo("2021-01", "2025-10")) //=> monthsFromTo("2023-11", "2025-10")
 */
export const lastMonths = (months: readonly Month[]): readonly Month[] => months.slice(-MOST_MONTHS);
