import type { Cause, CauseFacts } from "../causes.ts";
import type { Cell } from "../cells/cell.ts";
import { hoursRefusalMessage } from "../cells/hours-refusal.ts";
import { type HoursReading, MOST_HOURS_IN_A_MONTH } from "../cells/read-hours.ts";
import { type Hundredths, hours } from "../hours.ts";
import { type IsoDate, type Month, showDate, showMonth } from "../month.ts";
import type { Finding } from "./finding.ts";

/** A typed cell of hours, and its month. */
export type TypedCell = { readonly typed: Cell; readonly month: Month };

type ReadableHours = Extract<HoursReading, { readonly kind: "hours" }>;

/** A finding about a cell of hours, with the facts that any sentence about it may need. */
export const findingOf = (
  cause: Cause,
  { typed, month }: TypedCell,
  facts: Pick<CauseFacts, "limit" | "detail"> = {},
): Finding => ({ cause, facts: { typed, month: showMonth(month), ...facts } });

/** A cell that cannot be read as hours. */
export const notHours = (why: Parameters<typeof hoursRefusalMessage>[0], typed: Cell): Finding => ({
  cause: "not-hours",
  facts: { typed, detail: hoursRefusalMessage(why, typed) },
});

/** Hours that nobody can have worked: more than a month has, or in a month to come. */
export function impossibleHours(hundredths: Hundredths, cell: TypedCell, thisMonth: Month): Finding[] {
  const found: Finding[] = [];
  if (hundredths > hours(MOST_HOURS_IN_A_MONTH)) found.push(findingOf("impossible-hours", cell));
  if (hundredths > 0 && cell.month > thisMonth) found.push(findingOf("future-month", cell));
  return found;
}

/** Hours outside their contract's dates, `period`. */
export const outsideContract = (cell: TypedCell, period: string): Finding =>
  findingOf("outside-contract", cell, { limit: period });

/** A remark about the cell's format, where nothing worse is said of it. */
export const formatRemark = ({ warning }: ReadableHours, cell: TypedCell, worse: readonly Finding[]): Finding[] =>
  warning && worse.length === 0 ? [findingOf(warning, cell)] : [];

/**
 * @example showPeriod("2024-03-01", null) //=> "depuis le 01/03/2024"
 */
export function showPeriod(start: IsoDate | null, end: IsoDate | null): string {
  if (start === null) return "inconnues";
  return end === null ? `depuis le ${showDate(start)}` : `du ${showDate(start)} au ${showDate(end)}`;
}
