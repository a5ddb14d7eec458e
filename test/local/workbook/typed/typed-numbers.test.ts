import { describe, expect, it } from "vitest";
import { typedInput } from "../../../../local/workbook/typed/typed-input.ts";

const NOW = new Date("2025-11-15T07:00:00Z");
const typedIn = (locale: string) => (text: string) => {
  const { value, numberFormat } = typedInput(text, { locale, timeZone: "Europe/Paris", now: NOW });
  return [value.numberValue ?? value.boolValue ?? value.formulaValue ?? value.stringValue, numberFormat?.pattern];
};
const [french, american] = [typedIn("fr_FR"), typedIn("en_US")];
const AUTOMATIC = undefined;

describe("a number typed in an American sheet", () => {
  it.each([
    [" 5 ", 5, AUTOMATIC],
    ["+5", 5, AUTOMATIC],
    ["- 5", -5, AUTOMATIC],
    ["(5)", -5, AUTOMATIC],
    ["-0", 0, AUTOMATIC],
    [".5", 0.5, AUTOMATIC],
    ["5.", 5, AUTOMATIC],
    ["1,234", 1234, "#,##0"],
    ["1,234,567.5", 1234567.5, "#,##0.00"],
    ["1234,1234", 12341234, "#,##0"],
    ["-9223372036854775808", -(2 ** 63), AUTOMATIC],
    ["1705971932369780", 1705971932369780, AUTOMATIC],
    ["1E-3", 0.001, "0.00E+00"],
    ["-1.5e+3", -1500, "0.00E+00"],
    ["12%", 0.12, "0%"],
    ["12.50 %", 0.125, "0.00%"],
    ["-7%", -0.07, "0%"],
    ["(7%)", -0.07, "0%"],
    ["$15", 15, '"$"#,##0'],
    ["$20.50", 20.5, '"$"#,##0.00'],
    ["-$1,000", -1000, '"$"#,##0'],
    ["$-5", -5, '"$"#,##0'],
    ["($5.00)", -5, '"$"#,##0.00'],
    ["€12", 12, "[$€]#,##0"],
    ["12.5 €", 12.5, "#,##0.00 [$€]"],
    ["£3", 3, "[$£]#,##0"],
  ])("%j is %d, shown as %s", (text, value, pattern) => {
    expect(american(text)).toEqual([value, pattern]);
  });

  it.each([
    "1,23",
    "12,34,567",
    "1 234",
    "1.2.3",
    "--5",
    "(-5)",
    "()",
    "e5",
    ".",
    "5%%",
    "$5%",
    "$",
    "5 apples",
    "0x10",
    "Infinity",
    "1e999",
    "1 1/2",
    "9223372036854775807",
    "340282366920938463463374607431768211455",
    "-",
    "+",
    "- a note",
    "-A1",
  ])("%j stays a text", (text) => {
    expect(american(text)).toEqual([text, AUTOMATIC]);
  });
});

describe("a number typed in a French sheet", () => {
  it.each([
    ["1 234 567,5", 1234567.5, "#,##0.00"],
    ["1 500,00 €", 1500, "#,##0.00\\ [$€-1]"],
    ["-12 €", -12, "#,##0\\ [$€-1]"],
    ["€12", 12, "#,##0\\ [$€-1]"],
    ["$12,50", 12.5, "[$$]#,##0.00"],
    ["7,5\u202f%", 0.075, "0.00%"],
    ["(5)", -5, AUTOMATIC],
  ])("%j is %d, shown as %s", (text, value, pattern) => {
    expect(french(text)).toEqual([value, pattern]);
  });

  it.each(["1,234.5", "7.5", "1.234", "12h30", "1 23", "1234 567"])("%j stays a text", (text) => {
    expect(french(text)).toEqual([text, AUTOMATIC]);
  });
});

describe("what is no number", () => {
  it.each([
    ["true", true],
    ["False", false],
    ["+A1", "=+A1"],
    ["+33 6 00 00", "=+33 6 00 00"],
    ["'=1+2", "=1+2"],
    ["''quoted", "'quoted"],
    ["  spaced ", "  spaced "],
    ["VRAI", "VRAI"],
  ])("%j is %j", (text, value) => {
    expect(american(text)).toEqual([value, AUTOMATIC]);
  });
});
