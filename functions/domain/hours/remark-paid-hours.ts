import { endOfPaidRun, paidHours } from "../../../schemas/contract-row/paid-hours.ts";
import type { JudgedCell } from "./judged.ts";

/** Remarks, once a year and at the last month of the first run, that 151,67 h month after month look like paid hours. */
export function remarkPaidHours(year: number, cells: readonly (JudgedCell | null)[]): readonly (JudgedCell | null)[] {
  const last = endOfPaidRun(cells);
  if (last === null) return cells;
  return cells.map((cell, position) =>
    cell && position === last ? { ...cell, findings: [...cell.findings, paidHours(year, last)] } : cell,
  );
}
