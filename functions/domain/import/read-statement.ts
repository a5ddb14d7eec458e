import { type Cell, isBlank, showCell } from "../../../schemas/cells/cell.ts";
import { dateCell } from "../../../schemas/cells/date-cell.ts";
import { monthCell } from "../../../schemas/cells/month-cell.ts";
import { readHours } from "../../../schemas/cells/read-hours.ts";
import { CONTRACT_ATTRIBUTES, type ContractAttribute } from "../../../schemas/declarant-workbook.ts";
import type { Hundredths } from "../../../schemas/hours.ts";
import type { ImportMapping } from "../../../schemas/import.ts";
import { type IsoDate, type Month, monthOf } from "../../../schemas/month.ts";
import { a1 } from "../../../schemas/table/a1.ts";
import type { ImportTab } from "./import-context.ts";

/** Hours of one month in one row of the file. `hours` are 0 where they cannot be read; `day` where the line is dated. */
export type StatementCell = {
  readonly row: number;
  readonly place: string;
  readonly month: Month | null;
  readonly day: string | null;
  readonly typed: Cell;
  readonly hours: Hundredths;
};

/** One row of the file under its mapping, counted from 1. `isEmpty`: nothing in the columns that are taken. */
export type StatementRow = {
  readonly row: number;
  readonly attributes: Readonly<Record<ContractAttribute, Cell>>;
  readonly cells: readonly StatementCell[];
  readonly isEmpty: boolean;
  /** What the row holds in the columns that are taken; never what a mapping leaves aside, which may be a name. */
  readonly content: string;
};

/** Every row that holds anything under the headings. */
export function readStatement(tab: ImportTab, mapping: ImportMapping): StatementRow[] {
  return tab.rows.flatMap((cells, row) =>
    row > mapping.headingRow && cells.some((cell) => !isBlank(cell)) ? [readRow(cells, row, mapping)] : [],
  );
}

function readRow(cells: readonly Cell[], row: number, mapping: ImportMapping): StatementRow {
  const at = (column: number): Cell => cells[column] ?? null;
  const attributeAt = (key: ContractAttribute): Cell => {
    const from = mapping.attributes[key];
    if (from === undefined) return null;
    return "column" in from ? at(from.column) : from.value || null;
  };
  const own = Object.values(mapping.attributes).flatMap((from) => ("column" in from ? [at(from.column)] : []));
  const hours = mapping.long ? longCells(row, at, mapping.long) : wideCells(row, at, mapping.months);
  const shown = [...own, ...hours.map(({ typed }) => typed)].filter((cell) => !isBlank(cell)).map(showCell);
  return {
    row: row + 1,
    attributes: Object.fromEntries(CONTRACT_ATTRIBUTES.map((key) => [key, attributeAt(key)])) as Record<
      ContractAttribute,
      Cell
    >,
    cells: hours,
    isEmpty: shown.length === 0,
    content: shown.join(" · ").slice(0, 200),
  };
}

type At = (column: number) => Cell;

const wideCells = (row: number, at: At, months: ImportMapping["months"]): StatementCell[] =>
  Object.entries(months).flatMap(([month, column]) => {
    const typed = at(column);
    return isBlank(typed) ? [] : [{ row: row + 1, place: a1(row, column), month, day: null, ...hoursIn(typed) }];
  });

function longCells(row: number, at: At, long: NonNullable<ImportMapping["long"]>): StatementCell[] {
  const typed = at(long.hours);
  if (isBlank(typed)) return [];
  const when = at(long.month);
  const month = isBlank(when) ? null : monthIn(when);
  return [{ row: row + 1, place: a1(row, long.hours), month, day: dayIn(when), ...hoursIn(typed) }];
}

/** A month, or a day of it, as a date or as text. */
function monthIn(when: Cell): Month | null {
  const [parsed, day] = [monthCell.parse(when), dayIn(when)];
  if (parsed.ok) return parsed.value;
  return day === null ? null : monthOf(day);
}

/** The day that a line is dated of, the same however it is written. */
function dayIn(when: Cell): IsoDate | null {
  const parsed = dateCell.parse(when);
  return parsed.ok ? parsed.value : null;
}

function hoursIn(typed: Cell): Pick<StatementCell, "typed" | "hours"> {
  const reading = readHours(typed);
  return { typed, hours: reading.kind === "hours" ? reading.hundredths : 0 };
}
