import type { Cell } from "../cells/cell.ts";
import { readHours } from "../cells/read-hours.ts";
import type { ContractRow } from "../declarant-workbook.ts";
import { type IsoDate, month, showMonth } from "../month.ts";
import type { Finding } from "./finding.ts";
import type { MonthMask } from "./month-mask.ts";
import type { Keyed } from "./twins.ts";

/** A row by its identity, which ends with its start, and by its person; both `""` for one that is not understood. */
export type Contracted = Keyed & {
  readonly sheet?: unknown;
  readonly person: string;
  readonly row: ContractRow;
  readonly contract: { readonly start: IsoDate; readonly end: IsoDate | null } | null;
};

/** The first month, January being 0, in which an earlier contract holds hours as well, and the row of that contract. */
export type Overlap = { readonly position: number; readonly other: number };

/**
 * The rows whose contract began while another of the same person, place and nature ran, where both hold hours in one
 * month: they may be counted twice. Rows come sheet after sheet, and those of two sheets are never held to one another.
 */
export function findOverlaps<R extends Contracted>(rows: readonly R[]): Map<R, Overlap> {
  const overlaps = new Map<R, Overlap>();
  for (const own of byPerson(rows)) {
    const worked = new Map(own.map((row) => [row, workedMonths(row.row.months)]));
    for (const [later, months] of worked) {
      const earlier = own.find((each) => (months & (worked.get(each) ?? 0)) !== 0 && isRunningAt(each, later));
      if (earlier) overlaps.set(later, overlapOf(months & (worked.get(earlier) ?? 0), earlier));
    }
  }
  return overlaps;
}

/** The rows of each person who has several in one sheet. */
function byPerson<R extends Contracted>(rows: readonly R[]): R[][] {
  const several: R[][] = [];
  const people = new Map<string, R[]>();
  let sheet: unknown;
  for (const row of rows) {
    if (row.sheet !== sheet) people.clear();
    sheet = row.sheet;
    if (row.person === "") continue;
    const own = people.get(row.person);
    if (!own) people.set(row.person, [row]);
    else if (own.push(row) === 2) several.push(own);
  }
  return several;
}

const isRunningAt = (earlier: Contracted, later: Contracted): boolean =>
  earlier.contract !== null &&
  later.contract !== null &&
  earlier.contract.start < later.contract.start &&
  (earlier.contract.end === null || earlier.contract.end >= later.contract.start) &&
  placeOf(earlier) === placeOf(later);

const placeOf = ({ key }: Keyed): string => key.slice(0, -"|2025-01-01".length);

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
