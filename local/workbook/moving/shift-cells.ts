import type { SheetDraft, SpreadsheetDraft } from "../draft.ts";
import { appendDimension, checkGrowth, type Lines, sizeOf } from "../lines/dimensions.ts";
import { intersectionOf, translated } from "../ranges/area-math.ts";
import { type Area, areaOf } from "../ranges/grid-range.ts";
import { InvalidRequest } from "../refusals.ts";
import { blockOf, eachCell } from "./block.ts";
import { refuseCutMerges } from "./merge-checks.ts";
import { type MoveRange, moveRanges } from "./move-ranges.ts";
import { rangeAfterDeleteCells, rangeAfterInsertCells, type Shift } from "./range-after-shift.ts";
import { refuseCutArrays } from "./refuse-cut-arrays.ts";

/** Puts blank cells in; those pushed past the end of the grid make it grow, as long as they hold anything. */
export function insertCells(lines: Lines, area: Area): void {
  const { draft, sheet, dimension } = lines;
  const behind = zoneOf(lines, area, "start");
  refuseCutMerges(sheet, behind);
  refuseCutTables(lines, behind);
  refuseCutArrays(sheet, behind);
  const count = lengthOf(lines, area);
  const missing = lastUsed(lines, area) + count - sizeOf(sheet, dimension);
  if (missing > 0) {
    appendDimension(sheet, dimension, missing);
    checkGrowth(draft);
  }
  shift(lines, zoneOf(lines, area, "start"), area, count);
  const { rowCount, columnCount } = sheet.properties;
  const shifted: Shift = { area, dimension, grid: { rowCount, columnCount } };
  moveCellRanges(draft, sheet, (range) => rangeAfterInsertCells(range, shifted));
}

/** Takes cells out; those behind them close up, and blank ones come in at the end. */
export function deleteCells(lines: Lines, area: Area): void {
  const { draft, sheet, dimension } = lines;
  refuseCutMerges(sheet, area);
  const behind = zoneOf(lines, area, "start");
  refuseCutMerges(sheet, behind);
  refuseCutTables(lines, behind);
  refuseCutArrays(sheet, behind);
  const zone = zoneOf(lines, area, "end");
  shift(lines, zone, area, -lengthOf(lines, area));
  const { rowCount, columnCount } = sheet.properties;
  const shifted: Shift = { area, dimension, grid: { rowCount, columnCount } };
  moveCellRanges(draft, sheet, (range) => rangeAfterDeleteCells(range, shifted));
}

/** Refuses to move some columns, or some rows, of a table and not the others. */
function refuseCutTables({ sheet, dimension }: Lines, zone: Area): void {
  const torn = sheet.tables.some(({ range }) => {
    const table = areaOf(range, sheet);
    if (intersectionOf(table, zone) === null) return false;
    return dimension === "ROWS"
      ? table.startColumn < zone.startColumn || table.endColumn > zone.endColumn
      : table.startRow < zone.startRow || table.endRow > zone.endRow;
  });
  if (torn) throw new InvalidRequest("You can't insert or delete cells in only part of a table.");
}

/** Cells move, rows and columns do not: what belongs to whole lines stays where it is. */
function moveCellRanges(draft: SpreadsheetDraft, sheet: SheetDraft, move: MoveRange): void {
  const { rowGroups, columnGroups } = sheet;
  const { developerMetadata } = draft;
  moveRanges(draft, sheet, move);
  sheet.rowGroups = rowGroups;
  sheet.columnGroups = columnGroups;
  draft.developerMetadata = developerMetadata;
}

/** The cells from one end of the area to the end of the grid, in its own columns or rows. */
function zoneOf({ sheet, dimension }: Lines, area: Area, from: "start" | "end"): Area {
  const { rowCount, columnCount } = sheet.properties;
  return dimension === "ROWS"
    ? { ...area, startRow: from === "start" ? area.startRow : area.endRow, endRow: rowCount }
    : { ...area, startColumn: from === "start" ? area.startColumn : area.endColumn, endColumn: columnCount };
}

const lengthOf = ({ dimension }: Lines, area: Area): number =>
  dimension === "ROWS" ? area.endRow - area.startRow : area.endColumn - area.startColumn;

/** The end of the last line of the area's zone that holds anything. */
function lastUsed(lines: Lines, area: Area): number {
  let last = 0;
  eachCell(usedPart(lines, zoneOf(lines, area, "start")), (row, column) => {
    if (lines.sheet.cell(row, column)) last = Math.max(last, (lines.dimension === "ROWS" ? row : column) + 1);
  });
  return last;
}

/** Nothing stands beyond the last row, nor beyond the longest one. */
function usedPart({ sheet, dimension }: Lines, zone: Area): Area {
  if (dimension === "ROWS") return { ...zone, endRow: Math.min(zone.endRow, sheet.rows.length) };
  const widest = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  return { ...zone, endColumn: Math.min(zone.endColumn, widest) };
}

function shift(lines: Lines, zone: Area, area: Area, distance: number): void {
  const { sheet, dimension } = lines;
  const used = usedPart(lines, zone);
  const block = blockOf(sheet, used);
  eachCell(used, (row, column) => sheet.setCell(row, column, undefined));
  eachCell(area, (row, column) => sheet.setCell(row, column, undefined));
  const [rows, columns] = dimension === "ROWS" ? [distance, 0] : [0, distance];
  eachCell(translated(used, rows, columns), (row, column) => {
    const cell = block[row - rows - used.startRow]?.[column - columns - used.startColumn];
    sheet.setCell(row, column, cell);
  });
}
