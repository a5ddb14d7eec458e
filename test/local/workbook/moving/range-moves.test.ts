import { describe, expect, it } from "vitest";
import { rangeAfterCut } from "../../../../local/workbook/moving/range-after-cut.ts";
import { rangeAfterLinesMove, startAfterMove } from "../../../../local/workbook/moving/range-after-lines-move.ts";
import { rangeAfterDeleteCells, rangeAfterInsertCells } from "../../../../local/workbook/moving/range-after-shift.ts";
import { joinedAreas, withoutArea } from "../../../../local/workbook/ranges/area-math.ts";
import { area, at } from "./a-move.ts";

describe("a range after lines moved", () => {
  const rows = (start: number, end: number, destination: number) =>
    ({ dimension: "ROWS", start, end, destination }) as const;

  it.each([
    ["goes with the lines that hold it, downwards", "A2:B3", rows(1, 3, 6), "A5:B6"],
    ["goes with the lines that hold it, upwards", "A5:A5", rows(4, 6, 0), "A1:A1"],
    ["closes up behind lines that leave it", "A1:A4", rows(3, 4, 8), "A1:A3"],
    ["grows with lines that come into it", "A1:A4", rows(6, 8, 2), "A1:A6"],
    ["keeps its bounds when lines move within it", "A1:A4", rows(1, 2, 4), "A1:A4"],
    ["moves up behind lines from above", "A5:A6", rows(0, 2, 9), "A3:A4"],
    ["moves down before lines from below", "A2:A3", rows(5, 6, 0), "A3:A4"],
    ["stays out of the way", "A1:A2", rows(3, 4, 6), "A1:A2"],
  ])("%s", (_, before, move, after) => {
    expect(rangeAfterLinesMove(at(before), move)).toEqual(at(after));
  });

  it("keeps a range of whole columns", () => {
    const range = { sheetId: 0, startColumnIndex: 1, endColumnIndex: 2 };
    expect(rangeAfterLinesMove(range, rows(0, 1, 5))).toEqual(range);
  });

  it("counts the destination while the lines are still there", () => {
    expect([startAfterMove(rows(1, 3, 4)), startAfterMove(rows(3, 4, 1))]).toEqual([2, 1]);
  });
});

describe("a range after cells moved", () => {
  const grid = { rowCount: 10, columnCount: 5 };
  const shift = { area: area(1, 3, 0, 2), dimension: "ROWS", grid } as const;

  it.each([
    ["below goes down", "A4:B5", "A6:B7"],
    ["above stays", "A1:B1", "A1:B1"],
    ["that holds the place grows", "A1:A4", "A1:A6"],
    ["wider than the cells stays", "A4:C5", "A4:C5"],
    ["beside stays", "D4:D5", "D4:D5"],
    ["at the end of the grid is cut", "A8:A10", "A10:A10"],
  ])("inserted: one %s", (_, before, after) => {
    expect(rangeAfterInsertCells(at(before), shift)).toEqual(at(after));
  });

  it.each([
    ["below comes up", "A4:B5", "A2:B3"],
    ["that holds them shrinks", "A1:B5", "A1:B3"],
    ["wider than the cells stays", "A4:C5", "A4:C5"],
  ])("deleted: one %s", (_, before, after) => {
    expect(rangeAfterDeleteCells(at(before), shift)).toEqual(at(after));
  });

  it("is gone when its cells are", () => {
    expect(rangeAfterDeleteCells(at("A2:A3"), shift)).toBeNull();
    expect(rangeAfterInsertCells(at("A9:A10"), shift)).toBeNull();
  });
});

describe("a range after a cut", () => {
  const cut = { from: area(0, 2, 0, 2), toSheetId: 9, rows: 3, columns: 1 };

  it("follows its cells to another tab", () => {
    expect(rangeAfterCut(at("A1:A2"), cut)).toEqual(at("B4:B5", 9));
  });

  it.each([["A1:A3"], ["C1:C1"]])("stays when some of its cells were not cut: %s", (text) => {
    expect(rangeAfterCut(at(text), cut)).toEqual(at(text));
  });

  it("stays when it has no end", () => {
    const column = { sheetId: 0, startColumnIndex: 0, endColumnIndex: 1 };
    expect(rangeAfterCut(column, cut)).toEqual(column);
  });
});

describe("an area without another", () => {
  it("is four rectangles around a hole", () => {
    expect(withoutArea(area(0, 4, 0, 4), area(1, 2, 1, 2))).toEqual([
      area(0, 1, 0, 4),
      area(2, 4, 0, 4),
      area(1, 2, 0, 1),
      area(1, 2, 2, 4),
    ]);
  });

  it("is nothing under one that covers it, and itself beside one that does not touch it", () => {
    expect(withoutArea(area(1, 2, 1, 2), area(0, 4, 0, 4))).toEqual([]);
    expect(withoutArea(area(0, 1, 0, 1), area(1, 2, 0, 1))).toEqual([area(0, 1, 0, 1)]);
  });
});

describe("joined areas", () => {
  it("are one again when nothing is missing between them", () => {
    const parts = [...withoutArea(area(0, 9, 0, 3), area(2, 4, 1, 2)), area(3, 4, 1, 2), area(2, 3, 1, 2)];
    expect(joinedAreas(parts)).toEqual([area(0, 9, 0, 3)]);
  });

  it("stay apart at a corner, or with a hole between them", () => {
    const parts = [area(0, 1, 0, 1), area(1, 2, 1, 2), area(5, 6, 0, 1)];
    expect(joinedAreas(parts)).toEqual(parts);
  });
});
