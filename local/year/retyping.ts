import { FIRST_CONTRACT_ROW } from "../../functions/sheets/layout/hours-tab.ts";
import type { SampleWorkbook } from "../sample/sample-workbook.ts";
import type { TypedCell, Typing } from "../sample/typed-rows.ts";

/**
 * What turns one day's workbook into another's: the cells that differ, in whole rows; `null` passes over a cell, `""`
 * clears it.
 */
export function retyping(before: SampleWorkbook, after: SampleWorkbook): Typing[] {
  const old = cellsOf(before);
  const next = cellsOf(after);
  const rows = new Set([...old.keys(), ...next.keys()]);
  return [...rows].flatMap((place) => retypedRow(place, old.get(place) ?? [], next.get(place) ?? []));
}

/** The typed rows by their place, `sheet` and row; a row typed in several strokes is one. */
function cellsOf({ typings }: SampleWorkbook): Map<string, readonly TypedCell[]> {
  const rows = new Map<string, TypedCell[]>();
  for (const { sheet, row, column, rows: typed } of typings) {
    typed.forEach((cells, down) => {
      const place = JSON.stringify([sheet, row + down]);
      const own = rows.get(place) ?? [];
      cells.forEach((cell, right) => {
        while (own.length < column + right) own.push(null);
        own[column + right] = cell ?? own[column + right] ?? null;
      });
      rows.set(place, own);
    });
  }
  return rows;
}

function retypedRow(place: string, old: readonly TypedCell[], next: readonly TypedCell[]): Typing[] {
  const [sheet, row]: [string, number] = JSON.parse(place);
  const width = Math.max(old.length, next.length);
  // In a new year's tab the contracts carried over already stand there: a line typed for the first time is typed whole.
  const isNew = old.length === 0 && row >= FIRST_CONTRACT_ROW;
  const cells = Array.from({ length: width }, (_, column): TypedCell => {
    const [was, is] = [old[column] ?? null, next[column] ?? null];
    return was === is && !isNew ? null : (is ?? "");
  });
  return cells.every((cell) => cell === null) ? [] : [{ sheet, row, column: 0, rows: [cells] }];
}
