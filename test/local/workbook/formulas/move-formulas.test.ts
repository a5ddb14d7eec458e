import { describe, expect, it } from "vitest";
import type { Spreadsheet } from "../../../../local/workbook/spreadsheet.ts";
import type { Request } from "../../../../local/workbook/wire.ts";
import { aSpreadsheet, batched, typedInto } from "../a-spreadsheet.ts";

const rows = (startIndex: number, endIndex: number) => ({ sheetId: 0, dimension: "ROWS", startIndex, endIndex });
const columns = (startIndex: number, endIndex: number) => ({ ...rows(startIndex, endIndex), dimension: "COLUMNS" });
const insert = (range: object): Request => ({ insertDimension: { range } });
const remove = (range: object): Request => ({ deleteDimension: { range } });
const addList: Request = { addSheet: { properties: { sheetId: 7, title: "Listes" } } };

/** The formula of the tab « Listes » after the batch. */
function after(formula: string, ...requests: readonly Request[]): string | null | undefined {
  const before = typedInto(batched(aSpreadsheet(), addList), "Listes!E9", [[formula]]);
  return formulaOf(batched(before, ...requests));
}

const formulaOf = ({ sheets }: Spreadsheet, index = 1) =>
  sheets[index]?.rows.flatMap((row) => row.map((cell) => cell?.userEnteredValue?.formulaValue)).find(Boolean);

describe("a formula", () => {
  it.each<[string, string, Request, string]>([
    ["follows rows that come before", "=Heures!A3", insert(rows(0, 2)), "=Heures!A5"],
    ["grows with rows that come inside", "=SUM(Heures!A1:A3)", insert(rows(1, 2)), "=SUM(Heures!A1:A4)"],
    ["does not grow with rows that come after", "=SUM(Heures!A1:A3)", insert(rows(3, 4)), "=SUM(Heures!A1:A3)"],
    ["shrinks with rows that go", "=SUM(Heures!A1:A3)", remove(rows(1, 2)), "=SUM(Heures!A1:A2)"],
    ["loses the cells that go", "=Heures!A3+1", remove(rows(2, 3)), "=#REF!+1"],
    ["keeps its `$` marks", "=Heures!$A$3", insert(rows(0, 1)), "=Heures!$A$4"],
    ["follows columns", "=SUM(Heures!B:C)", insert(columns(0, 1)), "=SUM(Heures!C:D)"],
    ["keeps whole columns whole when rows come", "=SUM(Heures!B:C)", insert(rows(0, 1)), "=SUM(Heures!B:C)"],
    ["keeps an open end open", "=SUM(Heures!B2:C)", insert(rows(0, 1)), "=SUM(Heures!B3:C)"],
    ["keeps whole rows whole when columns come", "=SUM(Heures!2:3)", remove(columns(0, 1)), "=SUM(Heures!2:3)"],
    ["ignores another tab's moves", "=A3+'Listes'!B3", insert(rows(0, 1)), "=A3+'Listes'!B3"],
    ["ignores a text that reads like a cell", '="Heures!A3"', insert(rows(0, 1)), '="Heures!A3"'],
    [
      "follows a tab to its new title",
      "=heures!A1+'Heures'!B2+A1",
      { updateSheetProperties: { properties: { title: "L'été 2025" }, fields: "title" } },
      "='L''été 2025'!A1+'L''été 2025'!B2+A1",
    ],
    [
      "quotes a title that looks like a cell",
      "=Heures!A1",
      { updateSheetProperties: { properties: { title: "T1" }, fields: "title" } },
      "='T1'!A1",
    ],
  ])("%s", (_, formula, request, expected) => {
    expect(after(formula, request)).toBe(expected);
  });

  it("loses the tab that goes", () => {
    const before = typedInto(batched(aSpreadsheet(), addList), "Listes!A1", [["=SUM(Heures!A:A)+B1"]]);
    expect(formulaOf(batched(before, { deleteSheet: { sheetId: 0 } }), 0)).toBe("=SUM(#REF!)+B1");
  });

  it("points at the copy's own cells once its tab is copied", () => {
    const copied = batched(aSpreadsheet([["1", "=A1"]]), { duplicateSheet: { newSheetId: 5, insertSheetIndex: 1 } });
    expect(formulaOf(copied)).toBe("=A1");
  });

  it("follows moves of its own tab made after it was written in the same batch", () => {
    const write: Request = {
      updateCells: {
        start: { sheetId: 0, rowIndex: 5 },
        rows: [{ values: [{ userEnteredValue: { formulaValue: "=A1" } }] }],
        fields: "userEnteredValue",
      },
    };
    expect(formulaOf(batched(aSpreadsheet(), insert(rows(0, 1)), write, insert(rows(0, 1))), 0)).toBe("=A2");
  });

  it("leaves the spreadsheet before it as it was", () => {
    const before = aSpreadsheet([["1", "=A1"]]);
    batched(before, insert(rows(0, 1)));
    expect(formulaOf(before, 0)).toBe("=A1");
  });
});

describe("a formula inside a condition", () => {
  const range = { sheetId: 7, startRowIndex: 0, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 1 };

  it("follows in a list that is taken from a range, and one rule stays one", () => {
    const condition = { type: "ONE_OF_RANGE", values: [{ userEnteredValue: "=Heures!A2:A" }] };
    const moved = batched(
      aSpreadsheet(),
      addList,
      { setDataValidation: { range, rule: { condition } } },
      insert(rows(0, 1)),
    );
    const cells = moved.sheets[1]?.rows.map((row) => row[0]);
    expect(cells?.[0]?.dataValidation?.condition?.values).toEqual([{ userEnteredValue: "=Heures!A3:A" }]);
    expect(cells?.[1]).toBe(cells?.[0]);
  });

  it("follows in a rule that colours", () => {
    const condition = { type: "CUSTOM_FORMULA", values: [{ userEnteredValue: "=$A1>1" }] };
    const rule = {
      ranges: [{ ...range, sheetId: 0 }],
      booleanRule: { condition, format: { textFormat: { bold: true } } },
    };
    const moved = batched(aSpreadsheet(), { addConditionalFormatRule: { rule, index: 0 } }, insert(rows(0, 1)));
    expect(moved.sheets[0]?.conditionalFormats[0]?.booleanRule?.condition?.values).toEqual([
      { userEnteredValue: "=$A2>1" },
    ]);
  });
});
