import type { SheetDraft } from "../../draft.ts";
import { type Area, areaOf, overlaps } from "../../grid-range.ts";
import { InvalidRequest } from "../../refusals.ts";
import { setValue } from "../../write-cell.ts";
import type { RequestHandler } from "../request-handler.ts";

/** Merges a range whole, by column or by row; each merged block keeps the value of its first cell only. */
export const mergeCells: RequestHandler<"mergeCells"> = (draft, { range, mergeType }) => {
  if (!range) throw new InvalidRequest("No range specified.");
  const sheet = draft.sheet(range.sheetId);
  const split = SPLITS[mergeType ?? "MERGE_ALL"];
  if (!split) throw new InvalidRequest(`Invalid merge type: ${mergeType}`);
  const blocks = split(areaOf(range, sheet)).filter((block) => cellCount(block) > 1);
  for (const block of blocks) merge(sheet, block, draft.properties.locale);
  return undefined;
};

const SPLITS: Readonly<Record<string, (area: Area) => readonly Area[]>> = {
  MERGE_ALL: (area) => [area],
  MERGE_COLUMNS: (area) =>
    steps(area.startColumn, area.endColumn).map((column) => ({ ...area, startColumn: column, endColumn: column + 1 })),
  MERGE_ROWS: (area) => steps(area.startRow, area.endRow).map((row) => ({ ...area, startRow: row, endRow: row + 1 })),
};

function merge(sheet: SheetDraft, block: Area, locale: string): void {
  if (sheet.merges.some((other) => overlaps(areaOf(other, sheet), block))) {
    throw new InvalidRequest("You must select all cells in a merged range to merge or unmerge them.");
  }
  for (const row of steps(block.startRow, block.endRow)) {
    for (const column of steps(block.startColumn, block.endColumn)) {
      const first = row === block.startRow && column === block.startColumn;
      if (!first) sheet.setCell(row, column, setValue(sheet.cell(row, column), undefined, locale));
    }
  }
  sheet.merges = [...sheet.merges, rangeOf(sheet, block)];
}

const rangeOf = ({ properties }: SheetDraft, { startRow, endRow, startColumn, endColumn }: Area) => ({
  sheetId: properties.sheetId,
  startRowIndex: startRow,
  endRowIndex: endRow,
  startColumnIndex: startColumn,
  endColumnIndex: endColumn,
});

const steps = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, step) => start + step);

const cellCount = (area: Area): number => (area.endRow - area.startRow) * (area.endColumn - area.startColumn);
