import type { SheetDraft, SpreadsheetDraft } from "../draft.ts";
import type { MoveRange } from "../moving/move-ranges.ts";
import type { Slicer } from "../spreadsheet.ts";
import { placeAfterMove } from "./charts.ts";
import { findOnTab, type OnTab } from "./find-on-tab.ts";

/** The slicer with that id and its tab, if there is one: charts share its space of ids. */
export const findSlicer = (draft: SpreadsheetDraft, id: number | null | undefined): OnTab<Slicer> | null =>
  findOnTab(draft, ({ slicers }) => slicers.find(({ slicerId }) => slicerId === id));

/** The slicer once cells of a tab came, went or moved: its data, its column among them, and its place follow. */
export function slicerAfterMove(slicer: Slicer, sheet: SheetDraft, move: MoveRange): Slicer {
  const placed = placeAfterMove(slicer, sheet, move);
  const { dataRange, columnIndex, ...spec } = slicer.spec ?? {};
  if (!dataRange || (dataRange.sheetId ?? 0) !== sheet.properties.sheetId) return placed;
  const moved = move(dataRange);
  if (moved === null) return { ...placed, spec };
  const column = (dataRange.startColumnIndex ?? 0) + (columnIndex ?? 0);
  const kept = move({ ...dataRange, startColumnIndex: column, endColumnIndex: column + 1 });
  if (kept !== null) {
    const offset = (kept.startColumnIndex ?? 0) - (moved.startColumnIndex ?? 0);
    return { ...placed, spec: { ...spec, dataRange: moved, columnIndex: offset } };
  }
  const { filterCriteria: _, ...unfiltered } = spec;
  return { ...placed, spec: { ...unfiltered, dataRange: moved } };
}
