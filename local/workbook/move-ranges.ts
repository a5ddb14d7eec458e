import { chartAfterMove } from "./charts.ts";
import type { SheetDraft, SpreadsheetDraft } from "./draft.ts";
import { tableAfterMove } from "./tables.ts";
import type { GridRange } from "./wire.ts";

/** Where a range of the tab stands once rows or columns came or went; `null` when nothing of it is left. */
export type MoveRange = (range: GridRange) => GridRange | null;

/** Moves all that refers to cells of the tab, charts on other tabs included; what has no cell left is gone. */
export function moveRanges(draft: SpreadsheetDraft, sheet: SheetDraft, move: MoveRange): void {
  sheet.merges = moved(sheet.merges, move);
  sheet.protectedRanges = sheet.protectedRanges.flatMap(({ unprotectedRanges, ...protection }) => {
    const range = move(protection.range);
    if (range === null) return [];
    return [
      { ...protection, range, ...(unprotectedRanges ? { unprotectedRanges: moved(unprotectedRanges, move) } : {}) },
    ];
  });
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((rule) => {
    const ranges = moved(rule.ranges ?? [], move);
    return ranges.length > 0 ? [{ ...rule, ranges }] : [];
  });
  const filtered = sheet.basicFilter && move(sheet.basicFilter.range ?? {});
  sheet.basicFilter = filtered ? { ...sheet.basicFilter, range: filtered } : undefined;
  sheet.tables = sheet.tables.flatMap((table) => tableAfterMove(table, move) ?? []);
  for (const other of draft.sheets) other.charts = other.charts.map((chart) => chartAfterMove(chart, sheet, move));
}

const moved = (ranges: readonly GridRange[], move: MoveRange): GridRange[] =>
  ranges.flatMap((range) => move(range) ?? []);
