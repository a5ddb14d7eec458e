import { type Cell, isBlank } from "../../../schemas/cells/cell.ts";
import { readHours } from "../../../schemas/cells/read-hours.ts";
import { type Month, month } from "../../../schemas/month.ts";
import type { Entry } from "./group-entries.ts";
import type { OpenSheet } from "./place-entry.ts";
import { keyOf } from "./sheet-rows.ts";

/** Hours of the workbook that a row of the file leaves blank. `row` is the file's, counted from 1. */
export type KeptHours = { readonly row: number; readonly month: Month; readonly held: Cell };

/** What the workbook holds and the file does not, for the contracts that are in both: nothing is ever cleared. */
export function keptHours(
  entries: readonly Entry[],
  open: ReadonlyMap<number, OpenSheet>,
  declarant: string,
): KeptHours[] {
  return entries.flatMap(({ values, rows }) =>
    [...open].flatMap(([year, tab]) => {
      const held = tab.rows.find((each) => keyOf(each.values, declarant) === keyOf(values, declarant));
      const said = new Set(rows.flatMap(({ cells }) => cells.map((cell) => cell.month)));
      return (held?.months ?? []).flatMap((cell, place): KeptHours[] => {
        const of = month(year, place + 1);
        return !holdsHours(cell) || said.has(of) ? [] : [{ row: rows[0]?.row ?? 1, month: of, held: cell }];
      });
    }),
  );
}

/** Zero is as good as blank; what cannot be read is somebody's hours all the same. */
function holdsHours(cell: Cell): boolean {
  const reading = readHours(cell);
  return !isBlank(cell) && (reading.kind !== "hours" || reading.hundredths > 0);
}
