import { describe, expect, it } from "vitest";
import { formatValue } from "../../../../local/workbook/formats/format-value.ts";

const shown = (numberValue: number, pattern: string, locale = "en_US"): string =>
  formatValue({ numberValue }, { type: "NUMBER", pattern }, locale);

describe("a number behind a pattern of the guide", () => {
  it.each([
    [12345.125, "####.#", "12345.1"],
    [12.34, "000.0000", "012.3400"],
    [12, "#.0#", "12.0"],
    [5.125, "# ???/???", "5   1/8  "],
    [12000, "#,###", "12,000"],
    [1_230_000, '0.0,,"M"', "1.2M"],
    [1_234_500_000, "0.00e+00", "1.23e+09"],
    [123114.15115, '###0.000;"TEXT: "_(@_)', "123114.151"],
    [1234, "[Blue]#,##0;[Red]#,##0;[Green]0.0;[Magenta]_(@_)", "1,234"],
    [-1234, "[Blue]#,##0;[Red]#,##0;[Green]0.0;[Magenta]_(@_)", "1,234"],
    [0, "[Blue]#,##0;[Red]#,##0;[Green]0.0;[Magenta]_(@_)", "0.0"],
    [1005, '[>1000]"HIGH";[Color43][<=200]"LOW";0000', "HIGH"],
    [32, '[>1000]"HIGH";[Color43][<=200]"LOW";0000', "LOW"],
    [527, '[>1000]"HIGH";[Color43][<=200]"LOW";0000', "0527"],
    [3, "00.0", "03.0"],
    [12, "##0", "12"],
    [12.4, "???.???", " 12.4  "],
    [3, "#0.#", "3."],
    [0.25, "#%", "25%"],
    [12_200_000, "#0.0,,", "12.2"],
    [0.000_000_1, "##0.00#E+##", "100.00E-9"],
    [23.25, "0 #/#", "23 1/4"],
    [23.25, "0 #/8", "23 2/8"],
    [23.1, "0 #/3", "23"],
    [10, "\\#0", "#10"],
  ])("shows %d behind %s as %j", (value, pattern, text) => {
    expect(shown(value, pattern)).toBe(text);
  });
});

describe("digits", () => {
  it.each([
    [5, "0##", "005"],
    [0, "#", ""],
    [0, "#,##0", "0"],
    [0.5, ".00", ".50"],
    [12, "0.", "12."],
    [5551234567, "(###) ###-####", "(555) 123-4567"],
    [123456789, "000-00-0000", "123-45-6789"],
    [1234567, "000,000,000", "001,234,567"],
    [1234567, "#,##0,", "1,235"],
    [1e15, "#,##0", "1,000,000,000,000,000"],
    [1.234567890123456e19, "0", "12345678901234600000"],
    [1.5, "0.0.0", "1.5.0"],
    [7, "0 $-+():", "7 $-+():"],
    [7, "0 h", "7 h"],
    [1234.5, "_($* #,##0.00_)", " $ 1,234.50 "],
    [4, "@", "4"],
    [1 / 3, "General", "0.3333333333"],
    [42, '"so"', "so"],
  ])("%d behind %s are %j", (value, pattern, text) => {
    expect(shown(value, pattern)).toBe(text);
  });
});

describe("rounding", () => {
  it.each([
    [1.005, "0.00", "1.01"],
    [2.5, "0", "3"],
    [-2.5, "0", "-3"],
    [0.4999999999, "0", "0"],
    [1.00499999, "0.00", "1.00"],
    [0.07, "0%", "7%"],
    [1.005, "0%", "101%"],
    [99.995, "0.00", "100.00"],
    [9.999, "0.00E+00", "1.00E+01"],
    [999_999, "##0.0E+0", "1.0E+6"],
    [1e-20, "0.00", "0.00"],
  ])("takes %d behind %s to %s, half away from zero", (value, pattern, text) => {
    expect(shown(value, pattern)).toBe(text);
  });
});

describe("powers of ten", () => {
  it.each([
    [0, "0.00E+00", "0.00E+00"],
    [12345, "0.00E+00", "1.23E+04"],
    [12345, "0.00E-00", "1.23E04"],
    [0.00012, "0.0E+0", "1.2E-4"],
    [12345, "##0.0E+0", "12.3E+3"],
    [-12345, "0.00E+00", "-1.23E+04"],
  ])("show %d behind %s as %s", (value, pattern, text) => {
    expect(shown(value, pattern)).toBe(text);
  });
});

describe("fractions", () => {
  it.each([
    [0.75, "#/#", "3/4"],
    [5.125, "?/?", "41/8"],
    [0.5, "# ?/?", "1/2"],
    [0, "# ?/?", "0"],
    [2.999, "# ?/?", "3"],
    [-1.5, "# ?/?", "-1 1/2"],
    [Math.PI, "#/###", "355/113"],
    [Math.PI, "# ??/??", "3 14/99"],
    [0.3, "0 #/100", "0 30/100"],
    [1.25, '# ?/? "h"', "1 1/4 h"],
  ])("show %d behind %s as %j", (value, pattern, text) => {
    expect(shown(value, pattern)).toBe(text);
  });
});

describe("sections", () => {
  it.each([
    [-5, "0", "-5"],
    [-5, '"minus "0', "-minus 5"],
    [-5, "0;(0)", "(5)"],
    [-0.4, "0", "-0"],
    [0, "0;(0)", "0"],
    [0, '0;(0);"-"', "-"],
    [5, '"a;b"0;0', "a;b5"],
    [5, "0;;", "5"],
    [-5, "0;;", ""],
    [0, "0;;", ""],
    [500, '[>999999]0.0,,"M";[>999]0.0,"K";0', "500"],
    [1500, '[>999999]0.0,,"M";[>999]0.0,"K";0', "1.5K"],
    [2_500_000, '[>999999]0.0,,"M";[>999]0.0,"K";0', "2.5M"],
    [-5, "[>=100]0;0.0", "-5.0"],
    [-5, "[<0]0;0.0", "5"],
    [5, "[=5]0.0;0", "5.0"],
    [5, "[<>5]0.0;0", "5"],
    [5, '[>10]"a";[>8]"b"', "########"],
  ])("show %d behind %s as %j", (value, pattern, text) => {
    expect(shown(value, pattern)).toBe(text);
  });

  it.each([
    ['###0.000;"TEXT: "_(@_)', "TEXT:  MyText "],
    ['0;0;0;"a "@', "a MyText"],
    ["0;0;0;", ""],
    ["@", "MyText"],
    ['"to "@', "to MyText"],
    ["0.00", "MyText"],
    ["@@", "MyTextMyText"],
  ])("show a text behind %s as %j", (pattern, text) => {
    expect(formatValue({ stringValue: "MyText" }, { type: "NUMBER", pattern }, "en_US")).toBe(text);
  });
});

describe("another language", () => {
  it("has its own point and groups, and keeps what is literal", () => {
    expect(shown(1234.5, '#,##0.00 "a.b"', "fr_FR")).toBe("1\u202f234,50 a.b");
    expect(shown(3, "0.##", "fr_FR")).toBe("3,");
    expect(shown(12345, "0.00E+00", "fr_FR")).toBe("1,23E+04");
  });

  it("has its own money", () => {
    const money = (locale: string) => formatValue({ numberValue: -1234.5 }, { type: "CURRENCY" }, locale);
    expect(money("en_US")).toBe("-$1,234.50");
    expect(money("fr_FR")).toBe("-1\u202f234,50 €");
  });
});

describe("a cell without a format", () => {
  it.each([
    [1 / 3, "0.3333333333"],
    [2 / 3, "0.6666666667"],
    [0.1 + 0.2, "0.3"],
    [123456789012, "123456789012"],
    [12345678901.55, "12345678902"],
    [1234567.891234, "1234567.891"],
    [999_999_999_999_999, "999999999999999"],
    [1e15, "1E+15"],
    [1705971932369780, "1.70597E+15"],
    [-1705971932369780, "-1.70597E+15"],
    [1e21, "1E+21"],
    [0.00001, "0.00001"],
    [0.000_000_12, "0.00000012"],
    [1.5e-10, "1.5E-10"],
    [-7.5, "-7.5"],
    [0, "0"],
  ])("shows %d as %s", (numberValue, text) => {
    expect(formatValue({ numberValue }, undefined, "en_US")).toBe(text);
    expect(formatValue({ numberValue }, { type: "TEXT" }, "en_US")).toBe(text);
  });
});
