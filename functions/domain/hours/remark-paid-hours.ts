import { month, showMonth } from "../../../schemas/month.ts";
import type { JudgedCell } from "./judged.ts";

/** A full month on the payroll: 35 h × 52 weeks ÷ 12 months. */
const PAID_MONTH = 15167;

/** How many months of it in a row make one ask. */
const SUSPICIOUS_RUN = 3;

/** Remarks, once a year and at the last month of the first run, that 151,67 h month after month look like paid hours. */
export function remarkPaidHours(year: number, cells: readonly (JudgedCell | null)[]): readonly (JudgedCell | null)[] {
  const last = endOfRun(cells);
  if (last === null) return cells;
  return cells.map((cell, position) => {
    if (position !== last || cell?.hundredths == null) return cell;
    const facts = { typed: cell.hundredths / 100, month: showMonth(month(year, position + 1)) };
    return { ...cell, findings: [...cell.findings, { cause: "paid-hours", facts }] };
  });
}

function endOfRun(cells: readonly (JudgedCell | null)[]): number | null {
  let run = 0;
  for (let position = 0; position <= cells.length; position++) {
    if (cells[position]?.hundredths === PAID_MONTH) run += 1;
    else if (run >= SUSPICIOUS_RUN) return position - 1;
    else run = 0;
  }
  return null;
}
