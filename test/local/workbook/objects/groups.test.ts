import { describe, expect, it } from "vitest";
import type { Spreadsheet } from "../../../../local/workbook/spreadsheet.ts";
import type { Request } from "../../../../local/workbook/wire.ts";
import { aSpreadsheet, batched } from "../a-spreadsheet.ts";

const rows = (startIndex: number, endIndex: number) => ({ sheetId: 0, dimension: "ROWS", startIndex, endIndex });
const add = (start: number, end: number): Request => ({ addDimensionGroup: { range: rows(start, end) } });
const remove = (start: number, end: number): Request => ({ deleteDimensionGroup: { range: rows(start, end) } });
const collapse = (start: number, end: number, depth: number, collapsed = true): Request => ({
  updateDimensionGroup: { dimensionGroup: { range: rows(start, end), depth, collapsed }, fields: "collapsed" },
});
const groupsIn = ({ sheets }: Spreadsheet) =>
  sheets[0]?.rowGroups.map(({ range, depth, collapsed }) => [
    range?.startIndex,
    range?.endIndex,
    depth,
    collapsed ?? false,
  ]);
const hiddenIn = ({ sheets }: Spreadsheet) =>
  sheets[0]?.rowSizes.flatMap((size, row) => (size?.hiddenByUser ? [row] : []));

describe("groups of rows", () => {
  it.each<[string, Request[], unknown[]]>([
    [
      "stand side by side",
      [add(0, 2), add(4, 6)],
      [
        [0, 2, 1, false],
        [4, 6, 1, false],
      ],
    ],
    ["become one when they touch", [add(0, 2), add(2, 4)], [[0, 4, 1, false]]],
    [
      "double over the same rows",
      [add(0, 2), add(0, 2)],
      [
        [0, 2, 1, false],
        [0, 2, 2, false],
      ],
    ],
    ["go where their rows have none left", [add(1, 3), remove(0, 10)], []],
    [
      "split where rows leave them",
      [add(0, 6), remove(2, 4)],
      [
        [0, 2, 1, false],
        [4, 6, 1, false],
      ],
    ],
    [
      "stay collapsed inside a wider one",
      [add(1, 3), collapse(1, 3, 1), add(0, 5)],
      [
        [0, 5, 1, false],
        [1, 3, 2, true],
      ],
    ],
    ["move with their rows", [add(2, 4), { insertDimension: { range: rows(0, 1) } }], [[3, 5, 1, false]]],
    ["grow with rows inside", [add(2, 4), { insertDimension: { range: rows(3, 4) } }], [[2, 5, 1, false]]],
    ["go with the last of their rows", [add(2, 4), { deleteDimension: { range: rows(2, 4) } }], []],
    ["stay as they are where there is none to take off", [add(2, 4), remove(5, 7), remove(5, 7)], [[2, 4, 1, false]]],
  ])("%s", (_, requests, groups) => {
    expect(groupsIn(batched(aSpreadsheet(), ...requests))).toEqual(groups);
  });

  it("hide their rows when they collapse, and show them all when they open", () => {
    const collapsed = batched(aSpreadsheet(), add(1, 5), add(2, 4), collapse(2, 4, 2), collapse(1, 5, 1));
    expect(hiddenIn(collapsed)).toEqual([1, 2, 3, 4]);
    const opened = batched(collapsed, collapse(1, 5, 1, false));
    expect(hiddenIn(opened)).toEqual([]);
    expect(groupsIn(opened)).toEqual([
      [1, 5, 1, false],
      [2, 4, 2, true],
    ]);
  });

  it.each<[string, Request[], string]>([
    ["a ninth level", Array.from({ length: 9 }, () => add(0, 2)), "Invalid requests[8].addDimensionGroup"],
    ["rows past the grid", [add(8, 11)], "is after last index in grid"],
    ["no rows", [add(3, 3)], "range"],
    ["an update of another depth", [add(0, 2), collapse(0, 2, 2)], "No group of depth 2"],
    ["an update of other rows", [add(0, 2), collapse(0, 3, 1)], "No group of depth 1"],
    [
      "an update of no field",
      [add(0, 2), { updateDimensionGroup: { dimensionGroup: { range: rows(0, 2) } } }],
      "At least one field",
    ],
  ])("are refused %s", (_, requests, message) => {
    expect(() => batched(aSpreadsheet(), ...requests)).toThrow(message);
  });
});
