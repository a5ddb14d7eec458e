import { describe, expect, it } from "vitest";
import type { SampleWorkbook } from "../../../local/sample/sample-workbook.ts";
import type { TypedCell } from "../../../local/sample/typed-rows.ts";
import { retyping } from "../../../local/year/retyping.ts";

const aWorkbook = (...rows: readonly (readonly TypedCell[])[]): SampleWorkbook => ({
  role: "declarant",
  name: "Bâti Falaises",
  title: "Heures",
  tabs: [],
  typings: [{ sheet: "Heures 2025", row: 2, column: 0, rows }],
  shares: [],
});

describe("retyping", () => {
  it.each<
    [string, readonly TypedCell[][], readonly TypedCell[][], readonly (readonly [number, readonly TypedCell[]])[]]
  >([
    ["nothing where nothing changed", [["P-1", "7,5"]], [["P-1", "7,5"]], []],
    [
      "a new month in its row alone",
      [
        ["P-1", null],
        ["P-2", "3"],
      ],
      [
        ["P-1", "7,5"],
        ["P-2", "3"],
      ],
      [[2, [null, "7,5"]]],
    ],
    ["a correction", [["P-1", "715"]], [["P-1", "71,5"]], [[2, [null, "71,5"]]]],
    [
      "a new row under the others",
      [["P-1", "3"]],
      [
        ["P-1", "3"],
        ["P-2", "4"],
      ],
      [[3, ["P-2", "4"]]],
    ],
    ["a blank where a cell was emptied", [["P-1", "3"]], [["P-1", null]], [[2, [null, ""]]]],
  ])("types %s", (_, before, after, typed) => {
    expect(retyping(aWorkbook(...before), aWorkbook(...after))).toEqual(
      typed.map(([row, cells]) => ({ sheet: "Heures 2025", row, column: 0, rows: [cells] })),
    );
  });

  it("takes a box above a month and a row typed in two strokes for what they are", () => {
    const boxes = { sheet: "Heures 2025", row: 0, column: 2 } as const;
    const before = { ...aWorkbook(), typings: [{ ...boxes, rows: [[true, null]] }] };
    const after = { ...aWorkbook(), typings: [{ ...boxes, rows: [[true, true]] }] };
    expect(retyping(before, after)).toEqual([
      { sheet: "Heures 2025", row: 0, column: 0, rows: [[null, null, null, true]] },
    ]);
  });
});
