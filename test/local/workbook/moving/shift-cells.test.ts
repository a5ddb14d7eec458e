import { describe, expect, it } from "vitest";
import { recalculate } from "../../../../local/workbook/formulas/recalculate.ts";
import type { Request } from "../../../../local/workbook/wire.ts";
import { aSpreadsheet, batched, NOW } from "../a-spreadsheet.ts";
import { at, entered, lines, merge, merges, named } from "./a-move.ts";

const insert = (range: string, shiftDimension: string): Request => ({
  insertRange: { range: at(range), shiftDimension },
});
const remove = (range: string, shiftDimension: string): Request => ({
  deleteRange: { range: at(range), shiftDimension },
});
const SQUARE = [
  [1, 2],
  [3, 4],
];

describe("inserted cells", () => {
  it.each([
    ["push those below down", "A1", "ROWS", [[null, 2], [1, 4], [3]]],
    [
      "push those to the right",
      "A1",
      "COLUMNS",
      [
        [null, 1, 2],
        [3, 4],
      ],
    ],
    ["push whole blocks", "A1:B1", "ROWS", [[], [1, 2], [3, 4]]],
    ["behind everything change nothing", "A5:B6", "ROWS", SQUARE],
  ])("%s", (_, range, dimension, expected) => {
    expect(entered(batched(aSpreadsheet(SQUARE), insert(range, dimension)))).toEqual(expected);
  });

  it("are followed by formulas and names", () => {
    const moved = batched(aSpreadsheet([[1, "=A1+A2"], [2]]), named(at("A1:A2")), insert("A2:A3", "ROWS"));
    expect(entered(moved)).toEqual([[1, "=A1+A4"], [], [], [2]]);
    expect(moved.namedRanges[0]?.range).toEqual(at("A1:A4"));
  });

  it("push blank cells off the end of the grid, and make it grow for the others", () => {
    const sheets = (typed: unknown[][]) => batched(aSpreadsheet(typed), insert("A1:A3", "ROWS")).sheets[0]?.properties;
    expect(sheets(SQUARE)?.rowCount).toBe(10);
    expect(sheets(Array.from({ length: 9 }, () => [1]))?.rowCount).toBe(12);
  });

  it("are cut at the end of the grid", () => {
    const moved = batched(aSpreadsheet([[1]]), {
      insertRange: {
        range: { sheetId: 0, startRowIndex: 0, endRowIndex: 1, endColumnIndex: 99 },
        shiftDimension: "ROWS",
      },
    });
    expect(entered(moved)).toEqual([[], [1]]);
  });

  it("leave rows themselves, their sizes and their groups", () => {
    const sized: Request = {
      updateDimensionProperties: { range: lines("ROWS", 0, 1), properties: { pixelSize: 50 }, fields: "pixelSize" },
    };
    const moved = batched(aSpreadsheet([[1]]), sized, {
      insertRange: { range: { sheetId: 0, startRowIndex: 0, endRowIndex: 1 }, shiftDimension: "ROWS" },
    });
    expect(moved.sheets[0]?.rowSizes).toEqual([{ pixelSize: 50 }]);
  });
});

describe("deleted cells", () => {
  it.each([
    [
      "let those below come up",
      "A1",
      "ROWS",
      [
        [3, 2],
        [null, 4],
      ],
    ],
    ["let those on the right come back", "A1", "COLUMNS", [[2], [3, 4]]],
    ["leave the grid blank behind", "A1:B2", "ROWS", []],
  ])("%s", (_, range, dimension, expected) => {
    const moved = batched(aSpreadsheet(SQUARE), remove(range, dimension));
    expect(entered(moved)).toEqual(expected);
    expect(moved.sheets[0]?.properties.rowCount).toBe(10);
  });

  it("leave formulas without them", () => {
    const moved = batched(aSpreadsheet([[1, "=A1", "=A2"], [2]]), remove("A1", "ROWS"));
    expect(entered(moved)).toEqual([[2, "=#REF!", "=A1"]]);
  });
});

describe("cells that move", () => {
  it("take merges along", () => {
    const merged = batched(aSpreadsheet([[1], [2]]), merge(at("A2:B2")));
    expect(merges(batched(merged, insert("A1:B1", "ROWS")))).toEqual([at("A3:B3")]);
    expect(merges(batched(merged, remove("A1:B1", "ROWS")))).toEqual([at("A1:B1")]);
    expect(merges(batched(merged, remove("A2:B2", "ROWS")))).toEqual([]);
  });

  it.each([
    ["some columns of it", insert("A1", "ROWS")],
    ["some rows of it", insert("A4:B4", "ROWS")],
    ["some of its cells", remove("A4:B4", "ROWS")],
    ["some of its rows, sideways", remove("A3:A3", "COLUMNS")],
  ])("are refused where they would tear a merge: %s", (_, request) => {
    const merged = batched(aSpreadsheet([[1]]), merge(at("A3:B4")));
    expect(() => batched(merged, request)).toThrow("You can't perform a paste that partially intersects a merge.");
  });

  it("are refused where they would tear a table, and make it grow where they would not", () => {
    const table = batched(
      aSpreadsheet([
        ["a", "b"],
        [1, 2],
      ]),
      { addTable: { table: { name: "T", range: at("A1:B3") } } },
    );
    expect(() => batched(table, insert("A2", "ROWS"))).toThrow("only part of a table");
    expect(batched(table, insert("A2:B2", "ROWS")).sheets[0]?.tables[0]?.range).toEqual(at("A1:B4"));
  });

  it("are refused where an array formula would stay behind (theoephraim/node-google-spreadsheet#474)", () => {
    const array = recalculate(
      aSpreadsheet([
        ["=ARRAYFORMULA(C1:D2)", "", 1, 2],
        ["", "", 3, 4],
      ]),
      NOW,
    );
    const message = "You cannot insert or delete cells over an array formula.";
    expect(() => batched(array, remove("A2", "ROWS"))).toThrow(message);
    expect(() => batched(array, insert("B1", "ROWS"))).toThrow(message);
    expect(entered(batched(array, insert("A1:B1", "ROWS")))[1]?.[0]).toBe("=ARRAYFORMULA(C1:D2)");
    expect(entered(batched(array, remove("A3:B3", "ROWS")))).toEqual(entered(array));
  });

  it("are refused without a direction", () => {
    expect(() => batched(aSpreadsheet(), { insertRange: { range: at("A1") } })).toThrow("No dimension specified.");
  });
});
