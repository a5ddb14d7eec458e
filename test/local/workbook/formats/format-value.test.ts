import { describe, expect, it } from "vitest";
import { formatValue } from "../../../../local/workbook/formats/format-value.ts";

const NARROW = "\u202f";

describe("what a French sheet shows of a number", () => {
  it.each([
    [7.5, undefined, undefined, "7,5"],
    [1234.5, undefined, undefined, "1234,5"],
    [1 / 3, undefined, undefined, "0,3333333333"],
    [0.1 + 0.2, undefined, undefined, "0,3"],
    [1234567, "NUMBER", "#,##0", `1${NARROW}234${NARROW}567`],
    [1234.5, "NUMBER", "#,##0.00", `1${NARROW}234,50`],
    [1.005, "NUMBER", "0.00", "1,01"],
    [-0.5, "NUMBER", "#,##0.00", "-0,50"],
    [0.25, "NUMBER", "#.##", ",25"],
    [5, "NUMBER", '0 "h"', "5 h"],
    [-5, "NUMBER", "0;(0)", "(5)"],
    [0, "NUMBER", '0;-0;"rien"', "rien"],
    [0.875, "PERCENT", "0%", "88%"],
    [0.125, "PERCENT", undefined, "12,50%"],
    [1500, "CURRENCY", undefined, `1${NARROW}500,00 €`],
    [12345, "SCIENTIFIC", undefined, "1,23E+04"],
    [45717, "DATE", undefined, "01/03/2025"],
    [45717, "DATE", "dd/mm/yyyy", "01/03/2025"],
    [45717.75, "DATE_TIME", "dd/mm/yyyy hh:mm", "01/03/2025 18:00"],
    [45717, "DATE", "d mmmm yyyy", "1 mars 2025"],
    [45717, "DATE", "dddd", "samedi"],
    [1.4583333333333333, "TIME", "[h]:mm", "35:00"],
    [1.4583333333333333, "TIME", "[h]:mm:ss", "35:00:00"],
    [0.5208333333333334, "TIME", "hh:mm", "12:30"],
    [0.75, "TIME", "h:mm am/pm", "6:00 PM"],
    [45717, "TEXT", undefined, "45717"],
  ])("shows %d as %s %s: %j", (numberValue, type, pattern, shown) => {
    const format = { ...(type ? { type } : {}), ...(pattern ? { pattern } : {}) };
    expect(formatValue({ numberValue }, format, "fr_FR")).toBe(shown);
  });

  it("shows what is not a number in its own way", () => {
    expect(formatValue({ boolValue: true }, undefined, "fr_FR")).toBe("VRAI");
    expect(formatValue({ stringValue: "7,5" }, undefined, "fr_FR")).toBe("7,5");
    expect(formatValue({ errorValue: { type: "DIVIDE_BY_ZERO" } }, undefined, "fr_FR")).toBe("#DIV/0!");
  });
});
