import { describe, expect, it } from "vitest";
import { SpreadsheetDraft } from "../../../../local/workbook/draft.ts";
import { parseA1, printA1 } from "../../../../local/workbook/ranges/a1.ts";
import { dataRegions } from "../../../../local/workbook/ranges/data-regions.ts";
import { appendValues, type InsertOption } from "../../../../local/workbook/values/append-values.ts";
import { aSpreadsheet, batched, NOW, shown } from "../a-spreadsheet.ts";

const regionsOf = (typed: readonly (readonly unknown[])[]): readonly string[] => {
  const draft = new SpreadsheetDraft(aSpreadsheet(typed));
  const sheet = draft.sheet(0);
  return dataRegions(sheet).map((region) => printA1(sheet, region).replace("Heures!", ""));
};

function appended(
  before: ReturnType<typeof aSpreadsheet>,
  range: string,
  rows: readonly (readonly unknown[])[],
  insert: InsertOption = "OVERWRITE",
) {
  const draft = new SpreadsheetDraft(before);
  const how = { input: "RAW", insert, now: NOW } as const;
  const { tableRange } = appendValues(draft, parseA1(before, range), rows, how);
  return { spreadsheet: draft.finish(), tableRange };
}

describe("the tables of a tab", () => {
  it.each([
    ["none on a blank tab", [], []],
    ["one cell", [[null, "a"]], ["B1"]],
    ["one whose corners touch", [["a"], [null, "b"]], ["A1:B2"]],
    [
      "one around a hole",
      [
        ["a", "b", "c"],
        ["d", null, "e"],
        ["f", "g", "h"],
      ],
      ["A1:C3"],
    ],
    ["two on either side of a blank row", [["a"], [], ["b"]], ["A1", "A3"]],
    ["two on either side of a blank column", [["a", null, "b"], ["c"]], ["C1", "A1:A2"]],
    [
      "one whose last column reaches further down",
      [
        ["a", "b"],
        [null, "c"],
        [null, null, "d"],
      ],
      ["A1:C3"],
    ],
  ])("are %s", (_, typed, expected) => {
    expect(regionsOf(typed)).toEqual(expected);
  });
});

describe("appending", () => {
  it("writes under the table from its first column on", () => {
    const { spreadsheet, tableRange } = appended(aSpreadsheet([[null, "a", "b"]]), "A1:E9", [[1]]);
    expect([tableRange, shown(spreadsheet)]).toEqual([
      "Heures!B1:C1",
      [
        ["", "a", "b"],
        ["", "1"],
      ],
    ]);
  });

  it("makes the grid as deep and as wide as it needs", () => {
    const rows = Array.from({ length: 12 }, () => [1, 2, 3, 4, 5, 6]);
    const { properties } = appended(aSpreadsheet(), "A1", rows).spreadsheet.sheets[0] ?? {};
    expect(properties).toMatchObject({ rowCount: 12, columnCount: 6 });
  });

  it("inserts rows under the table, and what refers to cells below follows", () => {
    const range = { sheetId: 0, startRowIndex: 2, endRowIndex: 3 };
    const before = batched(aSpreadsheet([["a"], [], ["b"]]), { addNamedRange: { namedRange: { name: "b", range } } });
    const { spreadsheet } = appended(before, "A1", [["x"], ["y"]], "INSERT_ROWS");
    expect(shown(spreadsheet)).toEqual([["a"], ["x"], ["y"], [], ["b"]]);
    expect(spreadsheet.namedRanges[0]?.range).toMatchObject({ startRowIndex: 4, endRowIndex: 5 });
  });

  it("adds no more rows than needed under a table that ends with the grid", () => {
    const full = aSpreadsheet(Array.from({ length: 10 }, () => ["a"]));
    const { spreadsheet } = appended(full, "A1", [["x"]], "INSERT_ROWS");
    expect(spreadsheet.sheets[0]?.properties.rowCount).toBe(11);
  });

  it("counts a check box that nobody ticked as data, as Google does", () => {
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 1 };
    const rule = { condition: { type: "BOOLEAN" } };
    const boxes = batched(aSpreadsheet(), { setDataValidation: { range, rule } });
    expect(appended(boxes, "A1", [["x"]]).tableRange).toBe("Heures!A1:A4");
  });

  it("does not change the spreadsheet that it was given", () => {
    const before = aSpreadsheet([["a"]]);
    appended(before, "A1", [["x"]], "INSERT_ROWS");
    expect(shown(before)).toEqual([["a"]]);
  });
});
