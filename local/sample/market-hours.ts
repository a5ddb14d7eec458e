import { type Hundredths, hours } from "../../schemas/hours.ts";
import { addMonths, type Month } from "../../schemas/month.ts";

/** The accepted hours of each market of the sample, month by month: 5 800, 5 500 and 51 000 h by October 2025. */
export const MARKET_HOURS: Readonly<Record<string, ReadonlyMap<Month, Hundredths>>> = {
  "ARQ-2024": monthly("2024-01", [
    [190, 235, 250, 260, 270, 275, 290, 150, 350, 365, 340, 250],
    [330, 340, 345, 330, 310, 300, 265, 60, 150, 145],
  ]),
  "ACV-2024": monthly("2024-03", [
    [30, 65, 110, 150, 175, 110, 260, 300, 290, 245],
    [320, 355, 370, 390, 400, 405, 410, 215, 440, 460],
  ]),
  "EPR2-2023": monthly("2023-01", [
    [700, 800, 900, 1000, 1050, 1150, 1200, 600, 1350, 1450, 1450, 1050],
    [1400, 1500, 1550, 1600, 1550, 1600, 1650, 850, 1800, 1850, 1750, 1250],
    [1900, 2000, 2050, 2100, 2050, 2150, 2200, 1100, 2250, 2150],
  ]),
};

/** Whole hours of successive months, one line a year. */
function monthly(start: Month, years: readonly (readonly number[])[]): ReadonlyMap<Month, Hundredths> {
  return new Map(years.flat().map((value, step) => [addMonths(start, step), hours(value)]));
}
