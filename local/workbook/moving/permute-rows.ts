import type { SheetDraft } from "../draft.ts";
import { printA1 } from "../ranges/a1.ts";
import { isWithin, translated } from "../ranges/area-math.ts";
import type { Area } from "../ranges/grid-range.ts";
import { InvalidRequest } from "../refusals.ts";
import { blockOf, eachCell } from "./block.ts";
import { asRanges, mergesAt, mergesOutside, refuseCutMerges } from "./merge-checks.ts";
import { displaced } from "./paste-cell.ts";

/** Refuses an area whose rows cannot change places: a merge would be torn. */
export function refuseVerticalMerges(sheet: SheetDraft, area: Area, verb: "sort" | "randomize"): void {
  const tall = mergesAt(sheet, area).find(({ startRow, endRow }) => endRow - startRow > 1);
  if (tall) {
    const [, place = ""] = printA1(sheet, tall).split("!");
    throw new InvalidRequest(
      `You can't ${verb} a range containing vertical merges. There is a vertical merge at ${place}`,
    );
  }
  refuseCutMerges(sheet, area);
}

/**
 * Puts the rows of an area in another order: `order[i]` is the row, counted from the area's first, that comes to the
 * place of row `i`. Formulas go along as if copied; merges within a row go with it.
 */
export function permuteRows(sheet: SheetDraft, area: Area, order: readonly number[]): void {
  const block = blockOf(sheet, area);
  const placeOf = new Map(order.map((row, place) => [row, place]));
  const merges = mergesAt(sheet, area).filter((merge) => isWithin(merge, area));
  const landed = merges.map((merge) => {
    const row = merge.startRow - area.startRow;
    return translated(merge, (placeOf.get(row) ?? row) - row, 0);
  });
  sheet.merges = [...mergesOutside(sheet, area), ...asRanges(sheet, landed)];
  eachCell({ ...area, endRow: area.startRow + order.length }, (row, column) => {
    const place = row - area.startRow;
    const from = order[place] ?? place;
    const cell = block[from]?.[column - area.startColumn];
    sheet.setCell(row, column, displaced(cell, { rows: place - from, columns: 0 }));
  });
}
