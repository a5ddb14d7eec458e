import { describe, expect, it } from "vitest";
import type { Spreadsheet } from "../../../../local/workbook/spreadsheet.ts";
import type { CellData, GridRange, Request } from "../../../../local/workbook/wire.ts";
import { aSpreadsheet, batched, shown, typedInto } from "../a-spreadsheet.ts";
import { A1, grid, told } from "./told.ts";

const SOLID = { style: "SOLID" };
const KEPT = { style: "SOLID", width: 1, color: {}, colorStyle: { rgbColor: {} } };
const values = (...texts: string[]): CellData[] => texts.map((stringValue) => ({ userEnteredValue: { stringValue } }));
const gridOf = ({ sheets }: Spreadsheet) => [sheets[0]?.properties.rowCount, sheets[0]?.properties.columnCount];

describe("updateBorders", () => {
  const borders = (spreadsheet: Spreadsheet) =>
    told(spreadsheet, "userEnteredFormat.borders").map((row) =>
      row.map((cell) => Object.keys(cell.userEnteredFormat?.borders ?? {}).join(" ")),
    );
  const draw = (range: GridRange, edges: object): Request => ({ updateBorders: { range, ...edges } });

  it("draws the edges of the range on its outer cells only", () => {
    const edges = { top: SOLID, bottom: SOLID, left: SOLID, right: SOLID };
    expect(borders(batched(aSpreadsheet(), draw(grid(0, 2, 0, 2), edges)))).toEqual([
      ["top left", "top right"],
      ["bottom left", "bottom right"],
    ]);
  });

  it("draws lines inside the range on both sides of them", () => {
    expect(borders(batched(aSpreadsheet(), draw(grid(0, 2, 0, 2), { innerHorizontal: SOLID })))).toEqual([
      ["bottom", "bottom"],
      ["top", "top"],
    ]);
    expect(borders(batched(aSpreadsheet(), draw(grid(0, 2, 0, 2), { innerVertical: SOLID })))).toEqual([
      ["right", "left"],
      ["right", "left"],
    ]);
  });

  it("keeps a width by style and black where no colour was given", () => {
    const thick = { style: "SOLID_THICK", width: 9, color: { red: 1 } };
    const drawn = batched(aSpreadsheet(), draw(A1, { top: SOLID, left: thick }));
    expect(told(drawn, "userEnteredFormat.borders")[0]?.[0]?.userEnteredFormat?.borders).toEqual({
      top: KEPT,
      left: { style: "SOLID_THICK", width: 3, color: { red: 1 }, colorStyle: { rgbColor: { red: 1 } } },
    });
  });

  it("takes an edge away with NONE, from the neighbour across it too, and leaves what is not told", () => {
    const drawn = batched(aSpreadsheet(), draw(A1, { right: SOLID, bottom: SOLID }));
    const none = batched(drawn, draw(grid(0, 1, 1, 2), { left: { style: "NONE" } }));
    expect(borders(none)).toEqual([["bottom"]]);
  });

  it.each<[string, object, string]>([
    ["no range", {}, "No range specified."],
    ["a style that there is not", { range: A1, top: { style: "WAVY" } }, '"WAVY"'],
  ])("is refused for %s", (_, request, message) => {
    expect(() => batched(aSpreadsheet(), { updateBorders: request })).toThrow(message);
  });
});

describe("appendCells", () => {
  const append = (rows: readonly CellData[][], more: object = { sheetId: 0 }): Request => ({
    appendCells: { ...more, rows: rows.map((row) => ({ values: row })), fields: "userEnteredValue" },
  });

  it("writes after the last row with data, from the first column, whatever format lies below", () => {
    const format = { repeatCell: { range: grid(4, 6, 0, 1), cell: { note: "à relire" }, fields: "note" } };
    const appended = batched(aSpreadsheet([["a"], ["", "b"]]), format, append([values("c", "d")]));
    expect(shown(appended)).toEqual([["a"], ["", "b"], ["c", "d"]]);
  });

  it("brings in rows where there are too few", () => {
    const full = typedInto(aSpreadsheet(), "A10", [["dernière"]]);
    const appended = batched(full, append([values("x"), values("y")]));
    expect([gridOf(appended), shown(appended).slice(9)]).toEqual([
      [12, 5],
      [["dernière"], ["x"], ["y"]],
    ]);
  });

  it("refuses a row that is wider than the tab, and a write that names no field", () => {
    expect(() => batched(aSpreadsheet(), append([values("a", "b", "c", "d", "e", "f")]))).toThrow(
      "Attempting to write column: 5, beyond the last requested column of: 4",
    );
    expect(() => batched(aSpreadsheet(), { appendCells: { sheetId: 0, rows: [{}] } })).toThrow("At least one field");
  });

  describe("to a table", () => {
    const table = (endRowIndex: number): Request => ({
      addTable: { table: { tableId: "t", name: "Heures", range: grid(0, endRowIndex, 0, 2) } },
    });
    const rangeEnd = (spreadsheet: Spreadsheet) => spreadsheet.sheets[0]?.tables[0]?.range.endRowIndex;

    it("fills its blank rows first", () => {
      const before = batched(
        aSpreadsheet([
          ["nom", "heures"],
          ["a", "1"],
        ]),
        table(4),
      );
      const after = batched(before, append([values("b")], { tableId: "t" }));
      expect([rangeEnd(after), shown(after)]).toEqual([4, [["nom", "heures"], ["a", "1"], ["b"]]]);
    });

    it("grows over blank rows, and pushes down what stands below it", () => {
      const full = batched(
        aSpreadsheet([
          ["nom", "heures"],
          ["a", "1"],
        ]),
        table(2),
      );
      const grown = batched(full, append([values("b")], { tableId: "t" }));
      expect([rangeEnd(grown), gridOf(grown)]).toEqual([3, [10, 5]]);
      const above = batched(typedInto(full, "A3", [["total"]]), append([values("b")], { tableId: "t" }));
      expect([rangeEnd(above), gridOf(above), shown(above).slice(2)]).toEqual([3, [11, 5], [["b"], ["total"]]]);
    });

    it("is refused when it is not there", () => {
      expect(() => batched(aSpreadsheet(), append([values("b")], { tableId: "x" }))).toThrow("x");
    });
  });
});

describe("merges", () => {
  const merge = (range: GridRange, mergeType = "MERGE_ALL"): Request => ({ mergeCells: { range, mergeType } });
  const merged = (spreadsheet: Spreadsheet) =>
    spreadsheet.sheets[0]?.merges.map((range) => [
      range.startRowIndex,
      range.endRowIndex,
      range.startColumnIndex,
      range.endColumnIndex,
    ]);

  it.each([
    ["MERGE_ALL", [[0, 2, 0, 2]]],
    [
      "MERGE_COLUMNS",
      [
        [0, 2, 0, 1],
        [0, 2, 1, 2],
      ],
    ],
    [
      "MERGE_ROWS",
      [
        [0, 1, 0, 2],
        [1, 2, 0, 2],
      ],
    ],
  ])("join cells by %s", (type, expected) => {
    expect(merged(batched(aSpreadsheet(), merge(grid(0, 2, 0, 2), type)))).toEqual(expected);
  });

  it("make way for one that holds them whole, and refuse one that cuts them", () => {
    const small = batched(aSpreadsheet(), merge(grid(0, 1, 0, 2)));
    expect(merged(batched(small, merge(grid(0, 3, 0, 3))))).toEqual([[0, 3, 0, 3]]);
    expect(() => batched(small, merge(grid(0, 2, 0, 1)))).toThrow("You must select all cells in a merged range");
  });

  it("come apart several at a time, and refuse to come apart in part", () => {
    const two = batched(aSpreadsheet(), merge(grid(0, 1, 0, 2)), merge(grid(1, 2, 0, 2)), merge(grid(4, 5, 0, 2)));
    const apart = batched(two, { unmergeCells: { range: grid(0, 2, 0, 3) } });
    expect(merged(apart)).toEqual([[4, 5, 0, 2]]);
    expect(() => batched(two, { unmergeCells: { range: A1 } })).toThrow("You must select all cells in a merged range");
  });

  it("are none for a single cell", () => {
    expect(merged(batched(aSpreadsheet(), merge(A1)))).toEqual([]);
  });
});

describe("repeatCell", () => {
  it("lets the references of a formula follow each cell", () => {
    const cell = { userEnteredValue: { formulaValue: "=A1*$A$1" } };
    const repeated = batched(aSpreadsheet(), {
      repeatCell: { range: grid(0, 2, 1, 3), cell, fields: "userEnteredValue" },
    });
    expect(repeated.sheets[0]?.rows.map((row) => row.map((at) => at?.userEnteredValue?.formulaValue))).toEqual([
      [undefined, "=A1*$A$1", "=B1*$A$1"],
      [undefined, "=A2*$A$1", "=B2*$A$1"],
    ]);
  });
});

describe("check boxes with values of their own", () => {
  const boxes = (...texts: string[]): Request => ({
    setDataValidation: {
      range: A1,
      rule: { condition: { type: "BOOLEAN", values: texts.map((userEnteredValue) => ({ userEnteredValue })) } },
    },
  });
  it.each<[string, string[], unknown[][]]>([
    ["the second value while it is not ticked", ["oui", "non"], [["non"]]],
    ["nothing while it is not ticked", ["oui"], []],
  ])("show %s", (_, texts, expected) => {
    expect(shown(batched(aSpreadsheet(), boxes(...texts)))).toEqual(expected);
  });

  it("take two values at most", () => {
    expect(() => batched(aSpreadsheet(), boxes("a", "b", "c"))).toThrow("does not take 3 values");
  });
});

describe("setDataValidation", () => {
  const rule = { condition: { type: "NUMBER_GREATER", values: [{ userEnteredValue: "0" }] } };
  const ruled = (more: object, ...before: Request[]) =>
    batched(aSpreadsheet([["a"], ["1"], ["2"]]), ...before, {
      setDataValidation: { range: grid(0, 3, 0, 1), ...more },
    }).sheets[0]?.rows.map(([cell]) => cell?.dataValidation !== undefined);
  const filter: Request = {
    setBasicFilter: {
      filter: { range: grid(0, 3, 0, 1), filterSpecs: [{ columnIndex: 0, filterCriteria: { hiddenValues: ["1"] } }] },
    },
  };

  it("leaves out the rows that a filter hides, unless they are included", () => {
    expect(ruled({ rule }, filter)).toEqual([true, false, true]);
    expect(ruled({ rule, filteredRowsIncluded: true }, filter)).toEqual([true, true, true]);
  });

  it("is refused on the typed columns of a table, but not on its headings", () => {
    const columnProperties = [{ columnIndex: 0, columnType: "DROPDOWN", dataValidationRule: { condition: LIST } }];
    const table = { tableId: "t", name: "T", range: grid(0, 3, 0, 2), columnProperties };
    expect(() => ruled({ rule }, { addTable: { table } })).toThrow("not allowed on cells in typed columns");
    expect(ruled({ rule, range: grid(0, 1, 0, 1) }, { addTable: { table } })?.[0]).toBe(true);
  });

  it("is refused with the writing of a rule that Google refuses", () => {
    const cell = { dataValidation: { condition: { type: "BLANK" } } };
    const write: Request = { repeatCell: { range: A1, cell, fields: "dataValidation" } };
    expect(() => batched(aSpreadsheet(), write)).toThrow("not supported for data validation");
  });
});

const LIST = { type: "ONE_OF_LIST", values: [{ userEnteredValue: "a" }] };
