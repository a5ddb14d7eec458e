import type { SheetDraft, SpreadsheetDraft } from "../../draft.ts";
import { blockOf, checkInside, eachCell } from "../../moving/block.ts";
import { followCut, onOtherTab } from "../../moving/follow-cut.ts";
import { asRanges, mergesAt, mergesOutside, refuseCutMerges } from "../../moving/merge-checks.ts";
import { pasteCell } from "../../moving/paste-cell.ts";
import { clearConditionalFormats, pasteConditionalFormats } from "../../moving/paste-conditional-formats.ts";
import { type Paste, pasteOf } from "../../moving/paste-type.ts";
import { shownBlock } from "../../moving/shown-block.ts";
import { translated } from "../../ranges/area-math.ts";
import { type Area, areaOf } from "../../ranges/grid-range.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

/**
 * Moves cells to another place: formulas anywhere follow them, and their own keep their references. "All the source data
 * will be cut, regardless of what is pasted" (discovery text).
 */
export const cutPaste: RequestHandler<"cutPaste"> = (draft, { source, destination, pasteType }, { now }) => {
  if (!source) throw new InvalidRequest("No source specified.");
  if (!destination) throw new InvalidRequest("No destination specified.");
  const from = draft.sheet(source.sheetId);
  const to = draft.sheet(destination.sheetId);
  const area = areaOf(source, from);
  checkCorner(to, destination);
  const rows = (destination.rowIndex ?? 0) - area.startRow;
  const columns = (destination.columnIndex ?? 0) - area.startColumn;
  cut(draft, { from, area, to, target: translated(area, rows, columns), paste: pasteOf(pasteType), now });
  return undefined;
};

/** Google names the last index that there is, not how many there are. */
function checkCorner({ properties }: SheetDraft, { rowIndex, columnIndex }: GridCoordinate): void {
  const { rowCount, columnCount } = properties;
  if ((rowIndex ?? 0) >= rowCount) {
    throw new InvalidRequest(`GridCoordinate.rowIndex[${rowIndex}] is after last row in grid[${rowCount - 1}]`);
  }
  if ((columnIndex ?? 0) >= columnCount) {
    throw new InvalidRequest(
      `GridCoordinate.columnIndex[${columnIndex}] is after last column in grid[${columnCount - 1}]`,
    );
  }
}

type GridCoordinate = { readonly rowIndex?: number | null; readonly columnIndex?: number | null };

type CutCells = {
  readonly from: SheetDraft;
  readonly area: Area;
  readonly to: SheetDraft;
  readonly target: Area;
  readonly paste: Paste;
  readonly now: Date;
};

function cut(draft: SpreadsheetDraft, cells: CutCells): void {
  const { from, area, to, target, paste } = cells;
  checkInside(to, target);
  const rows = target.startRow - area.startRow;
  const columns = target.startColumn - area.startColumn;
  moveMerges(cells);
  if (from === to && rows === 0 && columns === 0) return;
  const toSheetId = to.properties.sheetId;
  followCut(draft, { from, to, cut: { from: area, toSheetId, rows, columns }, destination: target });
  moveConditionalFormats(cells, rows, columns);
  const block = paste.value === "result" ? shownBlock(draft, from, area, cells.now) : blockOf(from, area);
  eachCell(area, (row, column) => from.setCell(row, column, undefined));
  const by = { rows: 0, columns: 0 };
  eachCell(target, (row, column) => {
    const source = onOtherTab(block[row - target.startRow]?.[column - target.startColumn], from, to);
    to.setCell(row, column, pasteCell(source, to.cell(row, column), paste, by));
  });
}

function moveMerges({ from, area, to, target, paste }: CutCells): void {
  refuseCutMerges(from, area);
  const going = mergesAt(from, area);
  from.merges = mergesOutside(from, area);
  if (!paste.merges) return;
  refuseCutMerges(to, target);
  const [rows, columns] = [target.startRow - area.startRow, target.startColumn - area.startColumn];
  const landed = going.map((merge) => translated(merge, rows, columns));
  to.merges = [...mergesOutside(to, target), ...asRanges(to, landed)];
}

function moveConditionalFormats({ from, area, to, target, paste }: CutCells, rows: number, columns: number): void {
  if (!paste.conditionalFormats) {
    clearConditionalFormats(from, area);
    return;
  }
  const placesOf = (part: Area) => [translated(part, rows, columns)];
  pasteConditionalFormats({ from, source: area, to, destination: target, placesOf, isCut: true });
}
