import { describe, expect, it } from "vitest";
import type { GridRange, Request } from "../../../../local/workbook/wire.ts";
import { aSpreadsheet, batched } from "../a-spreadsheet.ts";
import { at, entered, merge, merges, named, painted, RED, withOtherTab } from "./a-move.ts";

const cut = (source: string, rowIndex: number, columnIndex: number, more: object = {}): Request => ({
  cutPaste: { source: at(source), destination: { sheetId: 0, rowIndex, columnIndex }, ...more },
});

const cutTo = (source: GridRange, sheetId: number): Request => ({
  cutPaste: { source, destination: { sheetId, rowIndex: 0, columnIndex: 0 } },
});

describe("a cut", () => {
  it("empties its source, formats and all", () => {
    const moved = batched(aSpreadsheet([[1, 2]]), painted(at("A1:B1")), cut("A1", 2, 0));
    expect(entered(moved)).toEqual([[null, 2], [], [1]]);
    expect(moved.sheets[0]?.rows[0]?.[0]).toBeUndefined();
    expect(moved.sheets[0]?.rows[2]?.[0]?.userEnteredFormat).toMatchObject(RED);
  });

  it("may cover a part of its own source", () => {
    expect(entered(batched(aSpreadsheet([[1], [2], [3]]), cut("A1:A2", 1, 0)))).toEqual([[], [1], [2]]);
  });

  it("changes nothing where it is pasted on itself", () => {
    expect(entered(batched(aSpreadsheet([[1, "=A1"]]), cut("A1", 0, 0)))).toEqual([[1, "=A1"]]);
  });

  it("is followed by formulas, whose own references stay when they are cut", () => {
    const moved = batched(aSpreadsheet([[1, "=A1", "=SUM(A1:B1)"]]), cut("A1", 3, 0), cut("B1", 3, 1));
    expect(entered(moved)).toEqual([[null, null, "=SUM(A1:B1)"], [], [], [1, "=A4"]]);
  });

  it("is followed by a formula on a range that was cut whole", () => {
    const moved = batched(aSpreadsheet([[1, "=SUM(A1:A2)"], [2]]), cut("A1:A2", 4, 2));
    expect(entered(moved)[0]).toEqual([null, "=SUM(C5:C6)"]);
  });

  it("leaves a formula on cells that it covers without any", () => {
    expect(entered(batched(aSpreadsheet([[1, 2, "=B1"]]), cut("A1", 0, 1)))).toEqual([[null, 1, "=#REF!"]]);
  });

  it("goes to another tab: each formula names the tab of the cells that it points to", () => {
    const moved = batched(withOtherTab([[1, "=A1+C1", 5, "=B1"]]), cutTo(at("A1:B1"), 9));
    expect(entered(moved, 1)).toEqual([[1, "=A1+Heures!C1"]]);
    expect(entered(moved)).toEqual([[null, null, 5, "=Autre!B1"]]);
  });

  it("is followed by a named range, a chart's source and a table that it takes whole", () => {
    const sources = [at("A1:A2")];
    const spec = { basicChart: { chartType: "COLUMN", series: [{ series: { sourceRange: { sources } } }] } };
    const anchorCell = { sheetId: 0, rowIndex: 0, columnIndex: 0 };
    const moved = batched(
      withOtherTab([["Nom"], [1]]),
      named(at("A1:A2")),
      { addChart: { chart: { spec, position: { overlayPosition: { anchorCell } } } } },
      { addTable: { table: { name: "T", range: at("A1:A2") } } },
      cutTo(at("A1:B2"), 9),
    );
    const there = at("A1:A2", 9);
    expect(moved.namedRanges[0]?.range).toEqual(there);
    expect(moved.sheets[0]?.charts[0]?.spec?.basicChart?.series?.[0]?.series?.sourceRange?.sources).toEqual([there]);
    expect(moved.sheets.map(({ tables }) => tables.map(({ range }) => range))).toEqual([[], [there]]);
  });

  it("takes merges and colouring rules along", () => {
    const booleanRule = { condition: { type: "NOT_BLANK" }, format: { textFormat: { bold: true } } };
    const rule = { ranges: [at("A1:A2")], booleanRule };
    const ruled = batched(withOtherTab([[1]]), { addConditionalFormatRule: { rule, index: 0 } }, merge(at("A1:B1")));
    const moved = batched(ruled, cut("A1:B1", 4, 1));
    expect(merges(moved)).toEqual([at("B5:C5")]);
    expect(moved.sheets[0]?.conditionalFormats[0]?.ranges).toEqual([at("A2"), at("B5")]);
    const away = batched(ruled, cutTo(at("A1:B2"), 9));
    expect(away.sheets.map((sheet) => [sheet.merges, sheet.conditionalFormats.map(({ ranges }) => ranges)])).toEqual([
      [[], []],
      [[at("A1:B1", 9)], [[at("A1:A2", 9)]]],
    ]);
  });

  it("loses what is not pasted", () => {
    const moved = batched(aSpreadsheet([[1]]), painted(at("A1")), cut("A1", 0, 1, { pasteType: "PASTE_VALUES" }));
    expect(moved.sheets[0]?.rows[0]).toEqual([undefined, { userEnteredValue: { numberValue: 1 } }]);
  });

  it.each([
    ["a merge at its source", "B2:B3"],
    ["a merge where it goes", "D1:D2"],
  ])("is refused where it would tear %s", (_, merged) => {
    expect(() => batched(aSpreadsheet([[1]]), merge(at(merged)), cut("A1:B2", 1, 2))).toThrow(
      "You can't perform a paste that partially intersects a merge.",
    );
  });

  it("is refused past the grid", () => {
    expect(() => batched(aSpreadsheet([[1]]), cut("A1:B2", 9, 0))).toThrow(
      "Range (Heures!A10:B11) exceeds grid limits. Max rows: 10, max columns: 5",
    );
    expect(() => batched(aSpreadsheet([[1]]), cut("A1", 10, 0))).toThrow(
      "GridCoordinate.rowIndex[10] is after last row in grid[9]",
    );
    expect(() => batched(aSpreadsheet([[1]]), cut("A1", 0, 5))).toThrow(
      "GridCoordinate.columnIndex[5] is after last column in grid[4]",
    );
  });
});
