import { changeCells } from "../../cells/change-cells.ts";
import { setValue } from "../../cells/write-cell.ts";
import type { SheetDraft } from "../../draft.ts";
import { type Area, areaOf, overlaps } from "../../ranges/grid-range.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { GridRange } from "../../wire.ts";
import type { RequestHandler } from "../request-handler.ts";

/**
 * Merges a range whole, by column or by row; each merged block keeps the value of its first cell only. Merges that lie
 * whole in the range make way.
 */
export const mergeCells: RequestHandler<"mergeCells"> = (draft, { range, mergeType }) => {
  if (!range) throw new InvalidRequest("No range specified.");
  const sheet = draft.sheet(range.sheetId);
  const split = SPLITS[mergeType ?? "MERGE_ALL"];
  if (!split) throw new InvalidRequest(`Invalid merge type: ${mergeType}`);
  const area = areaOf(range, sheet);
  takeMergesOut(sheet, area);
  for (const block of split(area)) if (cellCount(block) > 1) mergeArea(sheet, block);
  return undefined;
};

/** Makes an area one cell, in place of the merges that lie whole in it. */
export function mergeArea(sheet: SheetDraft, area: Area): void {
  takeMergesOut(sheet, area);
  emptyAllButFirst(sheet, area);
  sheet.merges = [...sheet.merges, rangeOf(sheet, area)];
}

/** Takes away the merges of an area; one that lies only partly in it is refused. */
export function takeMergesOut(sheet: SheetDraft, area: Area): void {
  const touched = sheet.merges.filter((merge) => overlaps(areaOf(merge, sheet), area));
  if (!touched.every((merge) => isInside(areaOf(merge, sheet), area))) {
    throw new InvalidRequest("You must select all cells in a merged range to merge or unmerge them.");
  }
  if (touched.length > 0) sheet.merges = sheet.merges.filter((merge) => !touched.includes(merge));
}

const SPLITS: Readonly<Record<string, (area: Area) => readonly Area[]>> = {
  MERGE_ALL: (area) => [area],
  MERGE_COLUMNS: (area) =>
    steps(area.startColumn, area.endColumn).map((column) => ({ ...area, startColumn: column, endColumn: column + 1 })),
  MERGE_ROWS: (area) => steps(area.startRow, area.endRow).map((row) => ({ ...area, startRow: row, endRow: row + 1 })),
};

function emptyAllButFirst(sheet: SheetDraft, block: Area): void {
  changeCells(sheet, block, (cell, row, column) => {
    const isFirst = row === block.startRow && column === block.startColumn;
    return isFirst || !cell?.userEnteredValue ? cell : setValue(cell, undefined);
  });
}

const rangeOf = ({ properties }: SheetDraft, { startRow, endRow, startColumn, endColumn }: Area): GridRange => ({
  sheetId: properties.sheetId,
  startRowIndex: startRow,
  endRowIndex: endRow,
  startColumnIndex: startColumn,
  endColumnIndex: endColumn,
});

const isInside = (inner: Area, outer: Area): boolean =>
  inner.startRow >= outer.startRow &&
  inner.endRow <= outer.endRow &&
  inner.startColumn >= outer.startColumn &&
  inner.endColumn <= outer.endColumn;

const steps = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, step) => start + step);

const cellCount = (area: Area): number => (area.endRow - area.startRow) * (area.endColumn - area.startColumn);
