import { describe, expect, it } from "vitest";
import { typedInput } from "../../../../local/workbook/typed/typed-input.ts";

const FRENCH = { locale: "fr_FR", timeZone: "Europe/Paris", now: new Date("2025-11-15T07:00:00Z") };
const AMERICAN = { ...FRENCH, locale: "en_US" };

const number = (numberValue: number, type?: string, pattern?: string) =>
  type ? { value: { numberValue }, numberFormat: { type, pattern } } : { value: { numberValue } };
const text = (stringValue: string) => ({ value: { stringValue } });
const formula = (formulaValue: string) => ({ value: { formulaValue } });

describe("what a person types into a French sheet", () => {
  it.each([
    ["7", number(7)],
    ["7,5", number(7.5)],
    ["-7,5", number(-7.5)],
    [",5", number(0.5)],
    ["007", number(7)],
    ["1 234,5", number(1234.5, "NUMBER", "#,##0.00")],
    ["1\u00a0234", number(1234, "NUMBER", "#,##0")],
    ["1\u202f234", number(1234, "NUMBER", "#,##0")],
    ["12 34", text("12 34")],
    ["7.5", text("7.5")],
    ["12h30", text("12h30")],
    ["12 h", text("12 h")],
    ["1e3", number(1000, "SCIENTIFIC", "0.00E+00")],
    ["12%", number(0.12, "PERCENT", "0%")],
    ["12,5 %", number(0.125, "PERCENT", "0.00%")],
    ["1 500 €", number(1500, "CURRENCY", "#,##0\\ [$€-1]")],
    ["01/03/2025", number(45717, "DATE", "dd/MM/yyyy")],
    ["1/3/25", number(45717, "DATE", "dd/MM/yyyy")],
    ["2025-03-01", number(45717, "DATE", "yyyy-mm-dd")],
    ["1/5", number(45778, "DATE", "dd/MM")],
    ["01/03/2025 12:00", number(45717.5, "DATE_TIME", "dd/MM/yyyy HH:mm:ss")],
    ["30/02/2025", text("30/02/2025")],
    ["13/13/2025", text("13/13/2025")],
    ["12:30", number(0.5208333333333334, "TIME", "HH:mm")],
    ["35:00", number(1.4583333333333333, "TIME", "[h]:mm:ss")],
    ["12:75", number(0.5520833333333334, "TIME", "[h]:mm:ss")],
    ["VRAI", { value: { boolValue: true } }],
    ["faux", { value: { boolValue: false } }],
    ["TRUE", { value: { boolValue: true } }],
    ["'7,5", text("7,5")],
    ["Dupont", text("Dupont")],
    ["=", text("=")],
    ["=1+2", formula("=1+2")],
    ["#N/A", formula("=#N/A")],
    ["#REF!", formula("=#REF!")],
    ["=SOMME(A1:A3)", formula("=SOMME(A1:A3)")],
    ["=A1+1", formula("=A1+1")],
  ])("takes %j as Sheets does", (typed, taken) => {
    expect(typedInput(typed, FRENCH)).toEqual(taken);
  });
});

describe("what a person types into an American sheet", () => {
  it.each([
    ["7.5", number(7.5)],
    ["7,5", text("7,5")],
    ["1,234.5", number(1234.5, "NUMBER", "#,##0.00")],
    ["3/1/2025", number(45717, "DATE", "M/d/yyyy")],
    ["$12", number(12, "CURRENCY", '"$"#,##0')],
  ])("takes %j as Sheets does", (typed, taken) => {
    expect(typedInput(typed, AMERICAN)).toEqual(taken);
  });
});

it("completes a day without a year with the year on the wall of the sheet's zone", () => {
  const newYear = { ...FRENCH, now: new Date("2025-12-31T23:30:00Z") };
  expect(typedInput("1/1", newYear).value.numberValue).toBe(46023);
});
