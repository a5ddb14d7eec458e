import { type Cell, isBlank } from "../cells/cell.ts";
import { readHours } from "../cells/read-hours.ts";
import type { Hundredths } from "../hours.ts";
import { type Month, month } from "../month.ts";
import type { Finding } from "./finding.ts";
import { formatRemark, impossibleHours, notHours, outsideContract, showPeriod } from "./hours-findings.ts";
import { ALL_YEAR, holds, monthMask } from "./month-mask.ts";
import { endOfPaidRun, paidHours } from "./paid-hours.ts";
import type { TypedRow } from "./typed-row.ts";

/** The year of a tab, and the month that runs: hours of a later one are refused. */
type Time = { readonly year: number; readonly thisMonth: Month };

type Checked = { readonly hundredths: Hundredths | null; readonly findings: readonly Finding[] } | null;

/** What there is to say of each month of a row, January first, as far as the row alone tells. */
export function checkHours(row: TypedRow, time: Time): (readonly Finding[])[] {
  const cells = row.row.months.map((typed, position) => checkCell(typed, position, row, time));
  const paid = endOfPaidRun(cells);
  return cells.map((cell, position) => [
    ...(cell?.findings ?? []),
    ...(position === paid ? [paidHours(time.year, position)] : []),
  ]);
}

function checkCell(typed: Cell, position: number, { contract }: TypedRow, { year, thisMonth }: Time): Checked {
  if (isBlank(typed)) return null;
  const reading = readHours(typed);
  if (reading.kind === "refused") return { hundredths: null, findings: [notHours(reading.why, typed)] };
  const { hundredths } = reading;
  const cell = { typed, month: month(year, position + 1) };
  const months = contract ? monthMask(year, contract.start, contract.end) : ALL_YEAR;
  const findings = impossibleHours(hundredths, cell, thisMonth);
  if (contract && hundredths > 0 && !holds(months, position)) {
    findings.push(outsideContract(cell, showPeriod(contract.start, contract.end)));
  }
  return { hundredths, findings: [...findings, ...formatRemark(reading, cell, findings)] };
}
