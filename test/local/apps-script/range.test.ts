import { describe, expect, it } from "vitest";
import { effectiveValue } from "../../../local/workbook/cells/cell.ts";
import { spreadsheetOf } from "../../../local/workbook/drive/files.ts";
import { shown } from "../workbook/a-spreadsheet.ts";
import { aScript, resultOf } from "./a-script.ts";

const BOX = {
  setDataValidation: {
    range: { startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 },
    rule: { condition: { type: "BOOLEAN" } },
  },
};

describe("the values of a range", () => {
  it.each([
    ["a number", "7,5", "7.5"],
    ["a text", "Dupré", '"Dupré"'],
    ["a box", "VRAI", "true"],
    ["a blank", "", '""'],
    ["an error as its text", "#REF!", '"#REF!"'],
    ["the result of a formula", "=1+2", "3"],
  ])("are %s", async (_, typed, json) => {
    expect(JSON.stringify(await resultOf("return sheet.getRange('A1').getValue();", { typed: [[typed]] }))).toBe(json);
  });

  it("are dates of the script's own realm, at midnight of the workbook's zone", async () => {
    const body = `const date = sheet.getRange('A1').getValue();
      return [date instanceof Date, date.toISOString(), date.getFullYear(), date.getMonth(), date.getDate(), date.getHours()];`;
    expect(await resultOf(body, { typed: [["01/07/2025"]] })).toEqual([
      true,
      "2025-06-30T22:00:00.000Z",
      2025,
      6,
      1,
      0,
    ]);
  });

  it("are dates for a duration too, counted from 30 December 1899", async () => {
    const body = `const date = sheet.getRange('A1').getValue();
      return [date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), sheet.getRange('A1').getDisplayValue()];`;
    expect(await resultOf(body, { typed: [["35:30"]] })).toEqual([1899, 11, 31, 11, "35:30:00"]);
  });

  it("are false for an unticked box, which counts as content", async () => {
    const body = "return [sheet.getRange('A1').getValue(), sheet.getLastRow(), sheet.getRange('A1').isBlank()];";
    expect(await resultOf(body, { requests: [BOX] })).toEqual([false, 1, false]);
  });

  it.each([
    ["a French number", "'7,5'", "7,5"],
    ["a number", "7.5", "7,5"],
    ["a date", "new Date(2025, 6, 1)", "01/07/2025"],
    ["a date with its hour", "new Date(2025, 6, 1, 8, 30)", "01/07/2025 08:30:00"],
    ["a date in words", "'1/5'", "01/05"],
    ["a box", "true", "VRAI"],
    ["a formula", "'=1/4'", "0,25"],
    ["a text that an apostrophe keeps", '"\'01"', "01"],
  ])("are written as if typed: %s", async (_, written, displayed) => {
    const body = `sheet.getRange('B2').setValue(${written}); return sheet.getRange('B2').getDisplayValue();`;
    expect(await resultOf(body)).toBe(displayed);
  });

  it("keep a text as it is in a cell formatted as text", async () => {
    const body = `const cell = sheet.getRange('A1').setNumberFormat('@').setValue('35:00');
      return [cell.getValue(), cell.getNumberFormat()];`;
    expect(await resultOf(body)).toEqual(["35:00", "@"]);
  });

  it("are cleared by a blank, with nothing else of the cell", async () => {
    const body = `const cell = sheet.getRange('A1'); cell.setNote('à relire'); cell.setValue('');
      return [cell.isBlank(), cell.getNote()];`;
    expect(await resultOf(body, { typed: [["7"]] })).toEqual([true, "à relire"]);
  });

  it.each([
    ["sheet.getRange('A1:B2').setValues([[1, 2]])", "The data has 1 but the range has 2."],
    ["sheet.getRange('A1:B2').setValues([[1, 2], [3]])", "number of columns in the data does not match"],
    ["sheet.getRange('A1:B1').setNotes([['a', 'b'], ['c', 'd']])", "number of rows in the data does not match"],
    ["sheet.getRange('A1').setValues(7)", "don't match the method signature"],
    ["sheet.getRange(0, 1)", "The starting row of the range is too small."],
    ["sheet.getRange(1, 1, 11, 1)", "outside the dimensions of the sheet"],
    ["sheet.getRange('Nulle part!A1')", "Unable to parse range"],
  ])("are refused as Google refuses them: %s", async (body, message) => {
    await expect(resultOf(`${body};`)).rejects.toMatchObject({
      thrown: "Exception",
      message: expect.stringContaining(message),
    });
  });
});

describe("the look of a range", () => {
  it("is read and written cell by cell: colours, notes and formats", async () => {
    const body = `const range = sheet.getRange('A1:B1');
      range.setBackgrounds([['#FCE8E6', null]]).setNotes([['À corriger', '']]).setNumberFormats([['[h]:mm', '0.00']]);
      return [range.getBackgrounds(), range.getNotes(), range.getNumberFormats()];`;
    expect(await resultOf(body)).toEqual([[["#fce8e6", "#ffffff"]], [["À corriger", ""]], [["[h]:mm", "0.00"]]]);
  });

  it("leaves the value and the rest of the format alone", async () => {
    const script = await aScript(
      "function run() { SpreadsheetApp.getActiveSheet().getRange('A1').setBackground('#ff0000').clearNote(); }",
      { typed: [["12%"]] },
    );
    await script.call("run");
    const cell = spreadsheetOf(script.store, script.workbookId).sheets[0]?.rows[0]?.[0];
    expect([cell && effectiveValue(cell), cell?.userEnteredFormat?.numberFormat?.type]).toEqual([
      { numberValue: 0.12 },
      "PERCENT",
    ]);
    expect(shown(spreadsheetOf(script.store, script.workbookId))).toEqual([["12%"]]);
  });

  it("gives back a rule of validation that can be put elsewhere", async () => {
    const body = `const rule = sheet.getRange('A1').getDataValidation();
      sheet.getRange('A2').setDataValidation(rule);
      return [String(rule.getCriteriaType()), sheet.getRange('A2').getValue(), sheet.getRange('B1').getDataValidation()];`;
    expect(await resultOf(body, { requests: [BOX] })).toEqual(["CHECKBOX", false, null]);
  });
});

describe("the place of a range", () => {
  it.each([
    ["sheet.getRange(2, 3)", "C2"],
    ["sheet.getRange(2, 3, 2, 2)", "C2:D3"],
    ["sheet.getRange('b2:d')", "B2:D10"],
    ["sheet.getRange('2:3')", "A2:E3"],
    ["sheet.getRange('B2').offset(1, -1)", "A3"],
    ["sheet.getRange('B2:C5').offset(1, 0, 2)", "B3:C4"],
    ["sheet.getRange('B2:C5').getCell(2, 1)", "B3"],
    ["sheet.getDataRange()", "A1:B2"],
  ])("%s is %s", async (range, a1) => {
    expect(
      await resultOf(`return ${range}.getA1Notation();`, {
        typed: [
          ["a", ""],
          ["", "b"],
        ],
      }),
    ).toBe(a1);
  });
});
