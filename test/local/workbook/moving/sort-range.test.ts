import { describe, expect, it } from "vitest";
import type { Request } from "../../../../local/workbook/wire.ts";
import { aSpreadsheet, batched } from "../a-spreadsheet.ts";
import { at, entered, lines, merge, merges, painted } from "./a-move.ts";

const sort = (range: string, ...sortSpecs: object[]): Request => ({ sortRange: { range: at(range), sortSpecs } });
const column = (typed: readonly unknown[]) => aSpreadsheet(typed.map((value) => [value]));
const first = (rows: unknown[][]) => rows.map(([value]) => value ?? null);

describe("a sort", () => {
  const mixed = ["b", true, "", 2, "É", "=NA()", "a", false, 1];

  it("puts numbers before texts, booleans and errors, and blanks last", () => {
    const sorted = batched(column(mixed), sort("A1:A9", { dimensionIndex: 0, sortOrder: "ASCENDING" }));
    expect(first(entered(sorted))).toEqual([1, 2, "a", "b", "É", false, true, "=NA()"]);
  });

  it("from Z to A still puts blanks last", () => {
    const sorted = batched(column(mixed), sort("A1:A9", { dimensionIndex: 0, sortOrder: "DESCENDING" }));
    expect(first(entered(sorted))).toEqual(["=NA()", true, false, "É", "b", "a", 2, 1]);
  });

  it("leaves equal rows in their order, capitals or not", () => {
    const spreadsheet = aSpreadsheet([
      ["b", 1],
      ["A", 2],
      ["a", 3],
      ["B", 4],
    ]);
    const sorted = batched(spreadsheet, sort("A1:B4", { dimensionIndex: 0 }));
    expect(entered(sorted)).toEqual([
      ["A", 2],
      ["a", 3],
      ["b", 1],
      ["B", 4],
    ]);
  });

  it("goes by the later criteria where the earlier ones are equal", () => {
    const spreadsheet = aSpreadsheet([
      ["a", 1],
      ["b", 5],
      ["a", 3],
    ]);
    const specs = [{ dimensionIndex: 0 }, { dimensionIndex: 1, sortOrder: "DESCENDING" }];
    expect(entered(batched(spreadsheet, sort("A1:B3", ...specs)))).toEqual([
      ["a", 3],
      ["a", 1],
      ["b", 5],
    ]);
  });

  it("moves whole cells of the range, and nothing beside it", () => {
    const sorted = batched(
      aSpreadsheet([
        [2, "x"],
        [1, "y"],
      ]),
      painted(at("A1")),
      sort("A1:A2", { dimensionIndex: 0 }),
    );
    expect(entered(sorted)).toEqual([
      [1, "x"],
      [2, "y"],
    ]);
    expect(sorted.sheets[0]?.rows[1]?.[0]?.userEnteredFormat).toMatchObject({ backgroundColor: { red: 1 } });
  });

  it("lets formulas go along as if copied", () => {
    const sorted = batched(
      aSpreadsheet([
        [2, "=A1*10"],
        [1, "=A2*10"],
      ]),
      sort("A1:B2", { dimensionIndex: 0 }),
    );
    expect(entered(sorted)).toEqual([
      [1, "=A1*10"],
      [2, "=A2*10"],
    ]);
  });

  it("goes by what formulas show by now", () => {
    const sorted = batched(
      aSpreadsheet([
        ["=2+2", "b"],
        ["=1+1", "a"],
      ]),
      sort("A1:B2", { dimensionIndex: 0 }),
    );
    expect(entered(sorted)).toEqual([
      ["=1+1", "a"],
      ["=2+2", "b"],
    ]);
  });

  it("puts a colour on top, in the order that it had", () => {
    const coloured = batched(column([1, 2, 3, 4]), painted(at("A2")), painted(at("A4")));
    const backgroundColorStyle = { rgbColor: { red: 1 } };
    expect(first(entered(batched(coloured, sort("A1:A4", { dimensionIndex: 0, backgroundColorStyle }))))).toEqual([
      2, 4, 1, 3,
    ]);
    const foregroundColor = { blue: 1 };
    expect(first(entered(batched(coloured, sort("A1:A4", { dimensionIndex: 0, foregroundColor }))))).toEqual([
      1, 2, 3, 4,
    ]);
  });

  it("leaves hidden rows at their places", () => {
    const hidden: Request = {
      updateDimensionProperties: {
        range: lines("ROWS", 1, 2),
        properties: { hiddenByUser: true },
        fields: "hiddenByUser",
      },
    };
    const sorted = batched(column([3, 9, 1]), hidden, sort("A1:A3", { dimensionIndex: 0 }));
    expect(first(entered(sorted))).toEqual([1, 9, 3]);
  });

  it("takes a merge within a row along, and refuses one over rows", () => {
    const wide = batched(aSpreadsheet([[2], [1]]), merge(at("A1:B1")));
    expect(merges(batched(wide, sort("A1:B2", { dimensionIndex: 0 })))).toEqual([at("A2:B2")]);
    const tall = batched(aSpreadsheet([[2], [1]]), merge(at("B2:B3")));
    expect(() => batched(tall, sort("A1:B3", { dimensionIndex: 0 }))).toThrow(
      "Invalid requests[0].sortRange: You can't sort a range containing vertical merges. There is a vertical merge at B2:B3",
    );
  });

  it.each<[string, object, string]>([
    ["two kinds of colour", { backgroundColor: {}, foregroundColor: {} }, "both"],
    ["a colour of the theme", { backgroundColorStyle: { themeColor: "ACCENT1" } }, "RGB"],
    ["a column beside the range", { dimensionIndex: 3 }, "outside of the range"],
    ["an order that is none", { sortOrder: "UP" }, "Invalid value at 'sort_order'"],
    ["a data source", { dataSourceColumnReference: { name: "x" } }, "not supported by the local Google"],
  ])("is refused by %s", (_, spec, message) => {
    expect(() => batched(column([1]), sort("A1:A2", spec))).toThrow(message);
  });

  it("is refused below the grid", () => {
    expect(() => batched(column([1]), sort("A11:A12", { dimensionIndex: 0 }))).toThrow(
      "range.startRowIndex is larger than current grid size (10)",
    );
  });
});

describe("a shuffle", () => {
  it("keeps every row whole, and those beside it where they are", () => {
    const typed = Array.from({ length: 9 }, (_, row) => [row, row * 10]);
    const shuffled = entered(batched(aSpreadsheet(typed), { randomizeRange: { range: at("A1:B9") } }));
    expect(shuffled).not.toEqual(typed);
    expect(shuffled.toSorted((a, b) => Number(a[0]) - Number(b[0]))).toEqual(typed);
  });

  it("is the same the next time", () => {
    const shuffle = () => entered(batched(column([1, 2, 3, 4, 5]), { randomizeRange: { range: at("A1:A5") } }));
    expect(shuffle()).toEqual(shuffle());
  });
});
