import type { Hundredths } from "../hours.ts";
import { month, showMonth } from "../month.ts";
import type { Finding } from "./finding.ts";

/** A full month on the payroll: 35 h × 52 weeks ÷ 12 months. */
const PAID_MONTH: Hundredths = 15167;

/** How many months of it in a row make one ask. */
const SUSPICIOUS_RUN = 3;

/** A cell as far as its hours are read; `null` where nothing is typed, or nothing that is hours. */
type Counted = { readonly hundredths: Hundredths | null } | null;

/** The last month, January being 0, of the year's first run of 151,67 h month after month; `null` without one. */
export function endOfPaidRun(cells: readonly Counted[]): number | null {
  let run = 0;
  for (let position = 0; position <= cells.length; position++) {
    if (cells[position]?.hundredths === PAID_MONTH) run += 1;
    else if (run >= SUSPICIOUS_RUN) return position - 1;
    else run = 0;
  }
  return null;
}

/** 151,67 h month after month look like paid hours. */
export const paidHours = (year: number, position: number): Finding => ({
  cause: "paid-hours",
  facts: { typed: PAID_MONTH / 100, month: showMonth(month(year, position + 1)) },
});
