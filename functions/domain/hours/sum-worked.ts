import type { Cell } from "../../../schemas/cells/cell.ts";
import { MOST_HOURS_IN_A_MONTH, NOT_HOURS, plainHours, readHours } from "../../../schemas/cells/read-hours.ts";
import { type Hundredths, hours } from "../../../schemas/hours.ts";
import type { Contract } from "./judged.ts";
import type { ReadRow } from "./read-rows.ts";

/** A row of hours beside all that its person worked in that year, month by month, over all declarants. */
export type WorkedRow = {
  readonly year: number;
  readonly participant: string;
  readonly months: readonly Cell[];
  readonly byPerson: readonly Hundredths[];
};

/** What one company worked on one market: its sums by year, twelve months each, and the rows behind them. */
export type CompanyWork = {
  readonly years: ReadonlyMap<number, readonly Hundredths[]>;
  readonly rows: readonly WorkedRow[];
};

/**
 * What was typed, before any judgement. `byPerson`: a person's year → twelve months, over all declarants. `byCompany`:
 * a company on a market, less the cells that are above the ceiling all by themselves.
 */
export type Worked = {
  readonly byPerson: ReadonlyMap<string, readonly Hundredths[]>;
  readonly byCompany: ReadonlyMap<string, CompanyWork>;
};

type Sums = { readonly years: Map<number, Hundredths[]>; readonly rows: WorkedRow[] };

/** Names a company on a market. */
export const companyKey = ({ market, company }: Contract): string => `${market}|${company}`;

/** Adds up, in one pass, what is neither typed twice nor impossible. */
export function sumWorked(
  rows: readonly ReadRow[],
  { twins, ceiling }: { readonly twins: ReadonlyMap<string, unknown>; readonly ceiling: Hundredths },
): Worked {
  const byPerson = new Map<string, Hundredths[]>();
  const byCompany = new Map<string, Sums>();
  for (const { person, key, row, sheet, contract } of rows) {
    if (!contract || twins.has(key)) continue;
    const sums = monthsOf(byPerson, person);
    const name = companyKey(contract);
    const company = byCompany.get(name) ?? { years: new Map<number, Hundredths[]>(), rows: [] };
    byCompany.set(name, company);
    const year = monthsOf(company.years, sheet.year);
    for (let position = 0; position < 12; position++) {
      const worked = possibleHours(row.months[position] ?? null);
      if (worked === 0) continue;
      sums[position] = (sums[position] ?? 0) + worked;
      if (worked <= ceiling) year[position] = (year[position] ?? 0) + worked;
    }
    company.rows.push({ year: sheet.year, participant: contract.participant, months: row.months, byPerson: sums });
  }
  return { byPerson, byCompany };
}

function monthsOf<Key>(sums: Map<Key, Hundredths[]>, key: Key): Hundredths[] {
  const months = sums.get(key) ?? new Array<Hundredths>(12).fill(0);
  sums.set(key, months);
  return months;
}

/** The hours of a cell, 0 where it holds none or more than a month has. */
export function possibleHours(cell: Cell): Hundredths {
  const found = typeof cell === "number" ? plainHours(cell) : hundredthsOf(cell);
  return found === NOT_HOURS || found > hours(MOST_HOURS_IN_A_MONTH) ? 0 : found;
}

function hundredthsOf(cell: Cell): Hundredths {
  if (cell === null) return 0;
  const reading = readHours(cell);
  return reading.kind === "hours" ? reading.hundredths : 0;
}
