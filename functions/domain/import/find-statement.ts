import { type Cell, isBlank, showCell } from "../../../schemas/cells/cell.ts";
import { codeCell } from "../../../schemas/cells/code-cell.ts";
import type { ImportMapping } from "../../../schemas/import.ts";
import type { Month } from "../../../schemas/month.ts";
import type { ImportTab } from "./import-context.ts";
import { monthOfHeading } from "./month-heading.ts";
import { saidYears } from "./said-years.ts";
import { fieldOfHeading, isAboutPerson, type StatementField } from "./statement-headings.ts";

/** A tab that reads as a statement; `years` are those that it says, none taken where there are several; `people` are the columns about persons, which are left alone. */
export type FoundStatement = {
  readonly mapping: ImportMapping;
  readonly headingRow: number;
  readonly score: number;
  readonly years: readonly number[];
  readonly yearIsSaid: boolean;
  readonly people: readonly number[];
};

/** Letterheads may stand above the headings. */
const ROWS_SEARCHED = 30;

/** The tab as an employer's statement, `null` where it has neither months in columns nor a month and hours a line. */
export function findStatement(tab: ImportTab, supposedYear: number): FoundStatement | null {
  const candidates = tab.rows.slice(0, ROWS_SEARCHED).flatMap((_, row) => readHeadings(tab, row, supposedYear) ?? []);
  return candidates.toSorted((a, b) => b.score - a.score || a.headingRow - b.headingRow)[0] ?? null;
}

function readHeadings(tab: ImportTab, headingRow: number, supposedYear: number): FoundStatement | null {
  const cells = tab.rows[headingRow] ?? [];
  const years = saidYears(tab, headingRow);
  const said = years.length === 1 ? years[0] : undefined;
  const fields = placeFields(tab, headingRow);
  const months = placeMonths(cells, said ?? supposedYear, new Set(fields.values()));
  const [month, hours] = [fields.get("month"), fields.get("hours")];
  const long = months.size === 0 && month !== undefined && hours !== undefined ? { month, hours } : null;
  if (months.size === 0 && long === null) return null;
  if (!fields.has("participant") && !fields.has("mark")) return null;
  const attributes = [...fields].filter(([field]) => field !== "month" && field !== "hours");
  return {
    headingRow,
    score: attributes.length + Math.min(months.size, 12) + (long ? 2 : 0),
    years,
    yearIsSaid: long !== null || said !== undefined || [...months.values()].every((place) => saysYear(cells[place])),
    people: cells.flatMap((cell, column) => (isAboutPerson(showCell(cell)) ? [column] : [])),
    mapping: {
      sheet: tab.title,
      headingRow,
      attributes: Object.fromEntries(attributes.map(([field, column]) => [field, { column }])),
      months: Object.fromEntries(months),
      long,
    },
  };
}

const saysYear = (cell: Cell | undefined): boolean =>
  (typeof cell === "object" && cell !== null) || /\d{2}/.test(showCell(cell ?? null));

/** The surest column of each field; of two as sure, the first. */
function placeFields(tab: ImportTab, headingRow: number): Map<StatementField, number> {
  const places = new Map<StatementField, { readonly column: number; readonly rank: number }>();
  for (const [column, cell] of (tab.rows[headingRow] ?? []).entries()) {
    const known = typeof cell === "string" ? fieldOfHeading(cell) : null;
    if (known === null || (known.field === "participant" && holdsNames(tab, headingRow, column))) continue;
    const before = places.get(known.field);
    if (before === undefined || known.rank < before.rank) places.set(known.field, { column, rank: known.rank });
  }
  return new Map([...places].map(([field, { column }]) => [field, column]));
}

/** A column of codes has digits in most of its cells; one of names is nobody's code. */
function holdsNames({ rows }: ImportTab, headingRow: number, column: number): boolean {
  const cells = rows.slice(headingRow + 1).map((row) => row[column] ?? null);
  const filled = cells.filter((cell) => !isBlank(cell));
  const codes = filled.filter((cell) => codeCell.parse(cell).ok && /\d/.test(showCell(cell)));
  return filled.length > 0 && codes.length * 2 < filled.length;
}

function placeMonths(cells: readonly Cell[], year: number, taken: ReadonlySet<number>): Map<Month, number> {
  const months = new Map<Month, number>();
  for (const [column, cell] of cells.entries()) {
    const month = taken.has(column) || isBlank(cell) ? null : monthOfHeading(cell, year);
    if (month !== null && !months.has(month)) months.set(month, column);
  }
  return months;
}
