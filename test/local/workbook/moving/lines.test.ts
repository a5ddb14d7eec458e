import { describe, expect, it } from "vitest";
import type { Spreadsheet } from "../../../../local/workbook/spreadsheet.ts";
import type { DimensionRange, Request } from "../../../../local/workbook/wire.ts";
import { aSpreadsheet, batched } from "../a-spreadsheet.ts";
import { at, entered, lines, merge, merges, named, painted, RED } from "./a-move.ts";

const move = (source: DimensionRange, destinationIndex: number): Request => ({
  moveDimension: { source, destinationIndex },
});
const insert = (range: DimensionRange, inheritFromBefore = false): Request => ({
  insertDimension: { range, inheritFromBefore },
});
const remove = (range: DimensionRange): Request => ({ deleteDimension: { range } });
const sized = (range: DimensionRange, pixelSize: number): Request => ({
  updateDimensionProperties: { range, properties: { pixelSize }, fields: "pixelSize" },
});
const frozen = (frozenRowCount: number): Request => ({
  updateSheetProperties: {
    properties: { sheetId: 0, gridProperties: { frozenRowCount } },
    fields: "gridProperties.frozenRowCount",
  },
});
const properties = (spreadsheet: Spreadsheet) => spreadsheet.sheets[0]?.properties;
const NUMBERS = aSpreadsheet([[0], [1], [2], [3], [4]]);

describe("lines that move", () => {
  it.each([
    ["down, before what stood at the destination", lines("ROWS", 1, 3), 4, [0, 3, 1, 2, 4]],
    ["up", lines("ROWS", 3, 5), 1, [0, 3, 4, 1, 2]],
    ["past the last row that holds anything", lines("ROWS", 0, 1), 7, [1, 2, 3, 4, null, null, 0]],
    ["nowhere, right behind themselves", lines("ROWS", 1, 3), 3, [0, 1, 2, 3, 4]],
    ["nowhere, where they are", lines("ROWS", 1, 3), 1, [0, 1, 2, 3, 4]],
  ])("go %s", (_, source, destination, expected) => {
    expect(entered(batched(NUMBERS, move(source, destination))).map((row) => row[0] ?? null)).toEqual(expected);
  });

  it("may be columns, of rows that are long and short", () => {
    const moved = batched(aSpreadsheet([["a", "b", "c"], ["d"], [], ["e", "f"]]), move(lines("COLUMNS", 0, 1), 2));
    expect(entered(moved)).toEqual([["b", "a", "c"], [null, "d"], [], ["f", "e"]]);
  });

  it("leave the spreadsheet that they were taken from as it was", () => {
    batched(NUMBERS, move(lines("ROWS", 0, 2), 5));
    expect(entered(NUMBERS).flat()).toEqual([0, 1, 2, 3, 4]);
  });

  it("take sizes, formulas' references, names, merges and protections along", () => {
    const before = batched(
      aSpreadsheet([[1, "=A2"], [2]]),
      sized(lines("ROWS", 1, 2), 50),
      named(at("A2:B2")),
      merge(at("C2:D2")),
      { addProtectedRange: { protectedRange: { protectedRangeId: 1, range: at("A2") } } },
    );
    const moved = batched(before, move(lines("ROWS", 1, 2), 6));
    const sheet = moved.sheets[0];
    expect(entered(moved)).toEqual([[1, "=A6"], [], [], [], [], [2]]);
    expect(sheet?.rowSizes[5]).toEqual({ pixelSize: 50 });
    expect([moved.namedRanges[0]?.range, merges(moved), sheet?.protectedRanges[0]?.range]).toEqual([
      at("A6:B6"),
      [at("C6:D6")],
      at("A6"),
    ]);
  });

  it.each<[string, DimensionRange, number, string]>([
    ["in the midst of themselves", lines("ROWS", 1, 4), 2, "inside of the source"],
    ["past the grid", lines("ROWS", 0, 1), 11, "destinationIndex[11]"],
    ["from past the grid", lines("ROWS", 9, 11), 0, "source.endIndex[11]"],
    ["with a part of a merge", lines("ROWS", 6, 7), 0, "contains only part of a merged cell"],
    ["into a merge", lines("ROWS", 0, 1), 7, "to a position that crosses a merged cell"],
  ])("are refused %s", (_, source, destination, message) => {
    const merged = batched(NUMBERS, merge(at("A7:A8")));
    expect(() => batched(merged, move(source, destination))).toThrow(message);
  });
});

describe("lines that are put in", () => {
  const looks = (spreadsheet: Spreadsheet) =>
    spreadsheet.sheets[0]?.rows.map((row) => row[0]?.userEnteredFormat?.backgroundColor !== undefined);
  const green = batched(aSpreadsheet([["red"], ["plain"]]), painted(at("A1")), sized(lines("ROWS", 0, 1), 50));

  it("look like the line before them, or after them", () => {
    expect(looks(batched(green, insert(lines("ROWS", 1, 3), true)))).toEqual([true, true, true, false]);
    expect(looks(batched(green, insert(lines("ROWS", 1, 3))))).toEqual([true, false, false, false]);
  });

  it("hold nothing that the other line holds, and are of its size", () => {
    const inserted = batched(green, insert(lines("ROWS", 0, 1)));
    expect(entered(inserted)).toEqual([[null], ["red"], ["plain"]]);
    expect(inserted.sheets[0]?.rowSizes).toEqual([{ pixelSize: 50 }, { pixelSize: 50 }]);
  });

  it("may be columns", () => {
    const inserted = batched(green, insert(lines("COLUMNS", 1, 2), true));
    expect(inserted.sheets[0]?.rows[0]?.[1]).toEqual({ userEnteredFormat: expect.objectContaining(RED) });
    expect(inserted.sheets[0]?.rows[1]?.[1]).toBeUndefined();
  });

  it("are frozen among frozen ones", () => {
    expect(properties(batched(NUMBERS, frozen(2), insert(lines("ROWS", 1, 3))))?.frozenRowCount).toBe(4);
    expect(properties(batched(NUMBERS, frozen(2), insert(lines("ROWS", 2, 3))))?.frozenRowCount).toBe(2);
  });

  it.each<[string, object, string]>([
    [
      "before the first from before",
      { ...insert(lines("ROWS", 0, 1), true) },
      "must not be 0 if inheritFromBefore is true",
    ],
    [
      "at the end from behind (nithinmurali/pygsheets#46)",
      insert(lines("ROWS", 10, 11)),
      "range.startIndex must be less than the grid size (10) if inheritFromBefore is false.",
    ],
    ["past the end", insert(lines("ROWS", 11, 12), true), "range.startIndex is larger than current grid size (10)"],
    [
      "without a start (openclaw/gogcli#1114)",
      insert({ dimension: "ROWS", endIndex: 1 }),
      "range.startIndex must be set",
    ],
    [
      "before nothing (nithinmurali/pygsheets#361)",
      insert(lines("ROWS", -1, 1)),
      "DimensionRange indexes must be >= 0",
    ],
    [
      "by more than memory holds, which used to end the process",
      insert(lines("ROWS", 1, 2_000_000_000)),
      "above the limit of 10000000 cells",
    ],
    ["past ten million cells", insert(lines("ROWS", 1, 2_000_001)), "above the limit of 10000000 cells"],
    ["past column ZZZ", insert(lines("COLUMNS", 1, 18_275)), "above the limit of 18278 columns"],
  ])("are refused %s", (_, request, message) => {
    expect(() => batched(NUMBERS, request)).toThrow(message);
  });

  it("may be appended, as many as the grid may have", () => {
    const append = (length: number): Request => ({ appendDimension: { sheetId: 0, dimension: "ROWS", length } });
    expect(properties(batched(NUMBERS, append(1_999_990)))?.rowCount).toBe(2_000_000);
    expect(() => batched(NUMBERS, append(1_999_991))).toThrow("Invalid requests[0].appendDimension: This action");
    expect(() => batched(NUMBERS, append(0))).toThrow("length must be greater than 0.");
  });
});

describe("lines that are deleted", () => {
  it("let a merge shrink, and vanish when one cell of it is left", () => {
    const merged = batched(NUMBERS, merge(at("B1:B3")));
    expect(merges(batched(merged, remove(lines("ROWS", 1, 2))))).toEqual([at("B1:B2")]);
    expect(merges(batched(merged, remove(lines("ROWS", 1, 3))))).toEqual([]);
  });

  it("thaw", () => {
    expect(properties(batched(NUMBERS, frozen(3), remove(lines("ROWS", 1, 5))))?.frozenRowCount).toBe(1);
  });

  it("must leave one, and one that is not frozen (jlolling/talendcomp_tGoogleSheet#19)", () => {
    expect(() => batched(NUMBERS, remove(lines("ROWS", 0, 10)))).toThrow("You can't delete all the rows on the sheet.");
    expect(() => batched(NUMBERS, frozen(1), remove(lines("ROWS", 1, 10)))).toThrow(
      "Invalid requests[1].deleteDimension: Sorry, it is not possible to delete all non-frozen rows.",
    );
  });
});

describe("lines that are fitted", () => {
  const fitted = (dimension: "ROWS" | "COLUMNS"): Request => ({
    autoResizeDimensions: { dimensions: { sheetId: 0, dimension } },
  });

  it("are as wide as their longest text, and blank ones stay", () => {
    const sizes = batched(aSpreadsheet([["x", "a much longer text"], ["xx"]]), fitted("COLUMNS")).sheets[0]
      ?.columnSizes;
    const [short, long, blank] = (sizes ?? []).map((size) => size?.pixelSize);
    expect(short).toBeLessThan(long ?? 0);
    expect(blank).toBeUndefined();
  });

  it("are as high as their lines", () => {
    const sizes = batched(aSpreadsheet([["one"], ["one\ntwo\nthree"]]), fitted("ROWS")).sheets[0]?.rowSizes;
    expect(sizes?.slice(0, 3).map((size) => size?.pixelSize)).toEqual([21, expect.any(Number), undefined]);
    expect(sizes?.[1]?.pixelSize).toBeGreaterThan(40);
  });

  it("stay hidden", () => {
    const hidden: Request = {
      updateDimensionProperties: { range: lines("COLUMNS", 0, 1), properties: { hiddenByUser: true }, fields: "*" },
    };
    expect(batched(aSpreadsheet([["x"]]), hidden, fitted("COLUMNS")).sheets[0]?.columnSizes[0]).toMatchObject({
      hiddenByUser: true,
      pixelSize: expect.any(Number),
    });
  });

  it("are refused past the grid", () => {
    const dimensions = lines("COLUMNS", 0, 9);
    expect(() => batched(aSpreadsheet(), { autoResizeDimensions: { dimensions } })).toThrow(
      "is after last index in grid",
    );
  });
});

describe("lines that are sized", () => {
  const update = (more: object): Request => ({
    updateDimensionProperties: { range: lines("ROWS", 0, 2), properties: { pixelSize: 30 }, fields: "*", ...more },
  });

  it("take what is theirs of what a reader was given", () => {
    const properties = { pixelSize: 30, hiddenByFilter: true };
    expect(batched(NUMBERS, update({ properties })).sheets[0]?.rowSizes).toEqual([
      { pixelSize: 30 },
      { pixelSize: 30 },
    ]);
  });

  it.each<[string, object, string]>([
    ["without a range", { range: undefined }, "No range specified."],
    ["without a field", { fields: "" }, "At least one field must be listed"],
    ["past the grid", { range: lines("ROWS", 0, 11) }, "is after last index in grid"],
    ["by what only Google writes", { fields: "hiddenByFilter" }, "not supported by the local Google"],
    ["on a data source", { dataSourceSheetRange: {} }, "not supported by the local Google"],
  ])("are refused %s", (_, more, message) => {
    expect(() => batched(NUMBERS, update(more))).toThrow(message);
  });
});
