import type { Cell } from "../cells/cell.ts";
import { readHours } from "../cells/read-hours.ts";
import type { ContractRow } from "../declarant-workbook.ts";
import { type IsoDate, month, showMonth } from "../month.ts";
import type { Finding } from "./finding.ts";
import type { MonthMask } from "./month-mask.ts";
import type { Keyed } from "./twins.ts";

/** A row by its identity, which ends with its start. Rows of two different `sheet`s are never held to one another. */
export type Contracted = Keyed & {
  readonly sheet?: unknown;
  readonly row: ContractRow;
  readonly contract: { readonly start: IsoDate; readonly end: IsoDate | null } | null;
};

/** The first month, January being 0, in which an earlier contract holds hours as well, and the row of that contract. */
export type Overlap = { readonly position: number; readonly other: number };

const START = "|2025-01-01".length;

/**
 * The rows whose contract began while another of the same person, place and nature ran, where both hold hours in one
 * month: they may be counted twice.
 */
export function findOverlaps<R extends Contracted>(rows: readonly R[]): Map<R, Overlap> {
  const overlaps = new Map<R, Overlap>();
  for (const group of sameButStart(rows)) {
    const worked = new Map(group.map((row) => [row, workedMonths(row.row.months)]));
    for (const [later, months] of worked) {
      const earlier = group.find((each) => isRunningAt(each, later) && (months & (worked.get(each) ?? 0)) !== 0);
      if (earlier) overlaps.set(later, overlapOf(months & (worked.get(earlier) ?? 0), earlier));
    }
  }
  return overlaps;
}

function sameButStart<R extends Contracted>(rows: readonly R[]): R[][] {
  const firsts = new Map<string, R>();
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    if (row.key === "") continue;
    const key = row.key.slice(0, -START);
    const first = firsts.get(key);
    const known = groups.get(key);
    if (!first) firsts.set(key, row);
    else if (known) known.push(row);
    else groups.set(key, [first, row]);
  }
  return [...groups.values()];
}

const isRunningAt = (earlier: Contracted, later: Contracted): boolean =>
  earlier.sheet === later.sheet &&
  earlier.contract !== null &&
  later.contract !== null &&
  earlier.contract.start < later.contract.start &&
  (earlier.contract.end === null || earlier.contract.end >= later.contract.start);

const overlapOf = (common: MonthMask, { row }: Contracted): Overlap => ({
  position: 31 - Math.clz32(common & -common),
  other: row.row,
});

const workedMonths = (months: readonly Cell[]): MonthMask =>
  months.reduce<MonthMask>((mask, cell, position) => (holdsHours(cell) ? mask | (1 << position) : mask), 0);

function holdsHours(cell: Cell): boolean {
  const reading = readHours(cell);
  return reading.kind === "hours" && reading.hundredths > 0;
}

/** Says of the row that began later where the other one stands. */
export const overlapping = (year: number, { position, other }: Overlap): Finding => ({
  cause: "overlapping-contracts",
  facts: { typed: null, month: showMonth(month(year, position + 1)), detail: `ligne ${other}` },
});
