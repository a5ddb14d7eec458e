import type { Cell, Row } from "../cells/cell.ts";
import type { Sheet, Spreadsheet } from "../spreadsheet.ts";
import { Calculation } from "./engine/calculation.ts";
import type { Scalar } from "./engine/formula-value.ts";
import { layOut, type Spills, sameSpills } from "./engine/spill.ts";
import { formulaPlaces, hasResults } from "./formula-places.ts";
import { withResult } from "./with-result.ts";

/**
 * The spreadsheet with the result of each of its formulas beside it; the same value when it has none. Rows whose results
 * stay are the same rows.
 */
export function recalculate(spreadsheet: Spreadsheet, now: Date): Spreadsheet {
  if (!spreadsheet.sheets.some(hasResults)) return spreadsheet;
  const { calculation, spills } = settled(spreadsheet, now);
  const sheets = spreadsheet.sheets.map((sheet, index) => withResults(sheet, index, calculation, spills));
  return sheets.every((sheet, index) => sheet === spreadsheet.sheets[index]) ? spreadsheet : { ...spreadsheet, sheets };
}

type Settled = { readonly calculation: Calculation; readonly spills: Spills };

/** Formulas may read what an array shows: they are read again until every array lies where it lay the time before. */
function settled(spreadsheet: Spreadsheet, now: Date): Settled {
  let spills = layOut([], spreadsheet.sheets);
  for (let reading = 1; ; reading += 1) {
    const calculation = new Calculation(spreadsheet, now, spills);
    for (const [sheet, { rows }] of spreadsheet.sheets.entries()) {
      for (const [row, cells] of rows.entries()) {
        for (const column of formulaPlaces(cells).formulas) calculation.solve({ sheet, row, column });
      }
    }
    const laidOut = layOut(calculation.arrays, spreadsheet.sheets);
    if (reading >= MOST_READINGS || sameSpills(spills, laidOut)) return { calculation, spills };
    spills = laidOut;
  }
}

const MOST_READINGS = 10;

function withResults(sheet: Sheet, index: number, calculation: Calculation, { values }: Spills): Sheet {
  const spilled = byRow(values[index] ?? new Map());
  const height = Math.max(sheet.rows.length, ...[...spilled.keys()].map((row) => row + 1));
  const rows = Array.from({ length: height }, (_, row) =>
    rowWithResults(sheet.rows[row] ?? NO_CELLS, spilled.get(row), (column) => calculation.resultAt(index, row, column)),
  );
  while (rows.at(-1)?.length === 0) rows.pop();
  const isSame = rows.length === sheet.rows.length && rows.every((row, place) => row === sheet.rows[place]);
  return isSame ? sheet : { ...sheet, rows };
}

const NO_CELLS: Row = [];

type RowSpill = ReadonlyMap<number, Scalar>;
type ResultAt = (column: number) => ReturnType<Calculation["resultAt"]>;

function rowWithResults(row: Row, spilled: RowSpill | undefined, resultAt: ResultAt): Row {
  const { formulas, shown } = formulaPlaces(row);
  if (formulas.length === 0 && shown.length === 0 && !spilled) return row;
  const cells: (Cell | undefined)[] = [...row];
  for (const column of formulas) {
    const result = resultAt(column);
    cells[column] = withResult(row[column], result?.value ?? null, result?.formats[0]);
  }
  for (const column of shown) if (!spilled?.has(column)) cells[column] = withResult(row[column], null);
  for (const [column, value] of spilled ?? []) {
    while (cells.length < column) cells.push(undefined);
    cells[column] = withResult(row[column], value);
  }
  while (cells.length > 0 && cells.at(-1) === undefined) cells.pop();
  return cells.length === row.length && cells.every((cell, column) => cell === row[column]) ? row : cells;
}

function byRow(values: ReadonlyMap<number, Scalar>): ReadonlyMap<number, ReadonlyMap<number, Scalar>> {
  const rows = new Map<number, Map<number, Scalar>>();
  for (const [key, value] of values) {
    const cells = rows.get(key >> 15) ?? new Map<number, Scalar>();
    rows.set(key >> 15, cells.set(key % 32_768, value));
  }
  return rows;
}
