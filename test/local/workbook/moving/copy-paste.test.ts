import { describe, expect, it } from "vitest";
import { recalculate } from "../../../../local/workbook/formulas/recalculate.ts";
import type { Request } from "../../../../local/workbook/wire.ts";
import { aSpreadsheet, batched, NOW } from "../a-spreadsheet.ts";
import { at, entered, merge, merges, painted, RED, withOtherTab } from "./a-move.ts";

const copy = (source: string, destination: string, more: object = {}): Request => ({
  copyPaste: { source: at(source), destination: at(destination), ...more },
});

describe("a copy", () => {
  it.each<[string, string, string, unknown[][]]>([
    [
      "fills a destination of its size",
      "A1:A2",
      "B1:B2",
      [
        [1, 1],
        [2, 2],
      ],
    ],
    [
      "grows past a smaller destination",
      "A1:A2",
      "B1",
      [
        [1, 1],
        [2, 2],
      ],
    ],
    [
      "is repeated in a multiple of it",
      "A1:A2",
      "B1:B4",
      [
        [1, 1],
        [2, 2],
        [null, 1],
        [null, 2],
      ],
    ],
    [
      "is repeated in one dimension only",
      "A1:A2",
      "B1:C3",
      [
        [1, 1, 1],
        [2, 2, 2],
      ],
    ],
    [
      "is not repeated in part",
      "A1:A2",
      "B1:B3",
      [
        [1, 1],
        [2, 2],
      ],
    ],
    ["may cover its own source", "A1:A2", "A2:A3", [[1], [1], [2]]],
  ])("%s", (_, source, destination, expected) => {
    const copied = batched(aSpreadsheet([[1], [2]]), copy(source, destination));
    expect(entered(copied)).toEqual(expected);
  });

  it("turns rows into columns, again and again where there is room", () => {
    const copied = batched(aSpreadsheet([[1, 2]]), copy("A1:B1", "A3:B4", { pasteOrientation: "TRANSPOSE" }));
    expect(entered(copied)).toEqual([[1, 2], [], [1, 1], [2, 2]]);
  });

  it("moves the references of each formula by its own distance", () => {
    const copied = batched(aSpreadsheet([[1, "=A1+$A$1"]]), copy("B1", "B2:B3"));
    expect(entered(copied).map((row) => row[1])).toEqual(["=A1+$A$1", "=A2+$A$1", "=A3+$A$1"]);
  });

  it("empties the cells that blank ones land on", () => {
    expect(entered(batched(aSpreadsheet([[1, 2]]), copy("C1", "B1")))).toEqual([[1]]);
  });

  it("reaches another tab", () => {
    const request = { copyPaste: { source: at("A1:A2"), destination: at("B1", 9) } };
    expect(entered(batched(withOtherTab([[1], ["=A1"]]), request), 1)).toEqual([
      [null, 1],
      [null, "=B1"],
    ]);
  });

  it("takes merges along and undoes those of its destination", () => {
    const merged = batched(aSpreadsheet([[1]]), merge(at("A1:B1")), merge(at("A4:A5")));
    expect(merges(batched(merged, copy("A1:B2", "A4:B5")))).toEqual([at("A1:B1"), at("A4:B4")]);
  });

  it("is refused where it would cut a merge, and writes nothing", () => {
    const merged = batched(aSpreadsheet([[1]]), merge(at("B1:C1")));
    expect(() => batched(merged, copy("A1", "B1"))).toThrow(
      "Invalid requests[0].copyPaste: You can't perform a paste that partially intersects a merge.",
    );
    expect(entered(merged)).toEqual([[1]]);
  });

  it("is refused past the grid", () => {
    expect(() => batched(aSpreadsheet([[1]]), copy("A1:B2", "E10"))).toThrow("exceeds grid limits");
  });

  it.each([
    ["type", { pasteType: "PASTE_ALL" }],
    ["orientation", { pasteOrientation: "TURNED" }],
  ])("is refused for a paste %s that is none", (_, more) => {
    expect(() => batched(aSpreadsheet(), copy("A1", "B1", more))).toThrow("Invalid value at");
  });
});

describe("a paste takes along", () => {
  const rule = { condition: { type: "BOOLEAN" } };
  const borders = { top: { style: "SOLID" } };
  const source = batched(
    aSpreadsheet([["=1+2", 9]]),
    { setDataValidation: { range: at("A1"), rule } },
    {
      repeatCell: {
        range: at("A1"),
        cell: { userEnteredFormat: { textFormat: { bold: true }, borders }, note: "note" },
        fields: "userEnteredFormat(textFormat,borders),note",
      },
    },
    painted(at("B1")),
  );
  const red = { userEnteredFormat: expect.objectContaining(RED) };
  const nine = { userEnteredValue: { numberValue: 9 } };
  const formula = { userEnteredValue: { formulaValue: "=1+2" } };
  const bold = expect.objectContaining({ textFormat: expect.objectContaining({ bold: true }) });

  it.each([
    ["the result alone", "PASTE_VALUES", { userEnteredValue: { numberValue: 3 }, ...red }, ["dataValidation", "note"]],
    ["the formula alone", "PASTE_FORMULA", { ...formula, ...red }, ["dataValidation", "note"]],
    ["format and validation", "PASTE_FORMAT", { ...nine, userEnteredFormat: bold, dataValidation: rule }, ["note"]],
    ["the validation alone", "PASTE_DATA_VALIDATION", { ...nine, ...red, dataValidation: rule }, ["note"]],
    ["everything", "PASTE_NORMAL", { ...formula, userEnteredFormat: bold, dataValidation: rule, note: "note" }, []],
    ["no border", "PASTE_NO_BORDERS", { ...formula, userEnteredFormat: bold, dataValidation: rule, note: "note" }, []],
    ["no part of the cell", "PASTE_CONDITIONAL_FORMATTING", { ...nine, ...red }, ["dataValidation", "note"]],
  ])("%s with %s", (_, pasteType, expected, absent) => {
    const cell = batched(source, copy("A1", "B1", { pasteType })).sheets[0]?.rows[0]?.[1];
    expect(cell).toMatchObject(expected);
    for (const part of absent) expect(cell).not.toHaveProperty(part);
    const keepsBorders = pasteType === "PASTE_NORMAL" || pasteType === "PASTE_FORMAT";
    expect(cell?.userEnteredFormat?.borders !== undefined).toBe(keepsBorders);
  });

  it("what a formula shows by now, after the requests before in the same batch", () => {
    const calculated = recalculate(aSpreadsheet([[1, "=A1*10"]]), NOW);
    const values: Request = copy("B1", "C1", { pasteType: "PASTE_VALUES" });
    const changed: Request = {
      updateCells: {
        range: at("A1"),
        rows: [{ values: [{ userEnteredValue: { numberValue: 7 } }] }],
        fields: "userEnteredValue",
      },
    };
    expect(entered(batched(calculated, changed, values))).toEqual([[7, "=A1*10", 70]]);
  });

  it("an error as a value that stays one", () => {
    const copied = batched(aSpreadsheet([["=NA()"]]), copy("A1", "B1", { pasteType: "PASTE_VALUES" }));
    expect(entered(copied)).toEqual([["=NA()", "=#N/A"]]);
  });

  it("the colouring rules, which reach further on one tab and are added on another", () => {
    const booleanRule = { condition: { type: "NOT_BLANK" }, format: { textFormat: { bold: true } } };
    const ruled = batched(withOtherTab([[1]]), {
      addConditionalFormatRule: { rule: { ranges: [at("A1:A3")], booleanRule }, index: 0 },
    });
    const pasteType = "PASTE_CONDITIONAL_FORMATTING";
    const pasted = batched(ruled, copy("A1:A2", "C1", { pasteType }), {
      copyPaste: { source: at("A1"), destination: at("B2", 9), pasteType },
    });
    expect(pasted.sheets.map((sheet) => sheet.conditionalFormats.map(({ ranges }) => ranges))).toEqual([
      [[at("A1:A3"), at("C1:C2")]],
      [[at("B2", 9)]],
    ]);
    const within = batched(ruled, copy("A1", "A2"));
    expect(within.sheets[0]?.conditionalFormats).toEqual(ruled.sheets[0]?.conditionalFormats);
    expect(batched(ruled, copy("B1", "A2")).sheets[0]?.conditionalFormats[0]?.ranges).toEqual([at("A1"), at("A3")]);
  });
});
