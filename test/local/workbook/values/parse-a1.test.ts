import { describe, expect, it } from "vitest";
import { parseA1, printA1 } from "../../../../local/workbook/ranges/a1.ts";
import { newSheet } from "../../../../local/workbook/spreadsheet.ts";

const TITLES = ["Sheet1", "Data", "R1C1", "RC", "A", "CO2", "L'été", "Feuille 1"];
const range = { sheetId: 1, startRowIndex: 1, endColumnIndex: 2 };
const SPREADSHEET = {
  sheets: TITLES.map((title, sheetId) => newSheet({ sheetId, title })),
  namedRanges: [{ name: "Ventes", range }, { name: "Perdue" }],
};

const read = (text: string): string => {
  const found = parseA1(SPREADSHEET, text);
  return printA1(found.sheet, found.area);
};

describe("a range", () => {
  it.each([
    ["A1", "Sheet1!A1"],
    ["$A$1:B2", "Sheet1!A1:B2"],
    ["A1:A1", "Sheet1!A1"],
    ["2:3", "Sheet1!A2:Z3"],
    ["Z1:AA5", "Sheet1!Z1:Z5"],
    ["R01C01", "Sheet1!A1"],
    ["R1C", "Sheet1!A1"],
    ["RC", "Sheet1!A1"],
    ["R", "Sheet1!A1"],
    ["r2c3", "Sheet1!C2"],
    ["R[1]", "Sheet1!A2:Z2"],
    ["C[1]", "Sheet1!B1:B1000"],
    ["Data!R[3]C[1]", "Data!B4"],
    ["R1C1:C2", "Sheet1!A1:B1000"],
    ["C1:C2", "Sheet1!C1:C2"],
    ["R1C1", "Sheet1!A1"],
    ["'R1C1'", "'R1C1'!A1:Z1000"],
    ["A", "A!A1:Z1000"],
    ["'CO2'!B2", "'CO2'!B2"],
    ["'L''été'!B2", "'L''été'!B2"],
    ["Feuille 1!B2", "'Feuille 1'!B2"],
    ["feuille 1", "'Feuille 1'!A1:Z1000"],
    ["ventes", "Data!A2:B1000"],
    ["data!ventes", "Data!A2:B1000"],
  ])("%s is %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    "",
    "A0",
    "A1:",
    ":A1",
    "A1:B2:C3",
    "B",
    "2",
    "R0C1",
    "R[-1]C1",
    "R[+1]C1",
    "A1:R2C2",
    "R1C1:B2",
    "Data!",
    "Ailleurs!A1",
    "'A1'",
    "Perdue",
    "Sheet1!Ventes",
    "Data!Perdue",
  ])("%j is refused whole", (text) => {
    expect(() => read(text)).toThrow(`Unable to parse range: ${text}`);
  });

  it("past the grid is refused unless it begins inside", () => {
    expect(read("A999:B2000")).toBe("Sheet1!A999:B1000");
    expect(() => read("A1001")).toThrow("Range (Sheet1!A1001) exceeds grid limits. Max rows: 1000, max columns: 26");
  });

  it("of one cell may be run past by a write, a range of one cell may not", () => {
    expect([parseA1(SPREADSHEET, "A1").single, parseA1(SPREADSHEET, "A1:A1").single]).toEqual([true, false]);
  });
});
