import { describe, expect, it } from "vitest";
import { result } from "./a-result.ts";

describe("a function of the library", () => {
  it.each<[string, unknown]>([
    ["=ABS(-2)", 2],
    ["=SIGN(-3)", -1],
    ['=INT("-1.5")', -2],
    ["=EVEN(-1.2)", -2],
    ["=ODD(0)", 1],
    ["=ISEVEN(2.5)", true],
    ["=SUMSQ(3,4)", 25],
    ["=PRODUCT(D1:D4)", 0],
    ["=MEDIAN(D1:D4)", "NUM"],
    ["=GCD(B1:B2,30)", 1],
    ['=COMPLEX(3,4,"j")', "3+4j"],
    ['=HEX2DEC("1E3")', 483],
    ['=IMSUM("1+i","2")', "3+i"],
    ["=NORM.DIST(1,0,1,TRUE)", 0.841345],
    ["=SIN()", "N_A"],
    ["=ABS(1,2)", "N_A"],
    ['=SIN("x")', "VALUE"],
    ["=SIN(1/0)", "DIVIDE_BY_ZERO"],
    ["=FACT(-1)", "NUM"],
  ])("%s gives %j", (formula, expected) => {
    const given = result(formula);
    if (typeof expected === "number") expect(given).toBeCloseTo(expected, 5);
    else expect(given).toEqual(expected);
  });

  it.each<[string, number]>([
    ["=NORMSDIST(1)", 0.841345],
    ["=LOGNORMDIST(1,2,3)", 0.252493],
    ["=BETADIST(0.5,2,3)", 0.6875],
    ["=CHIDIST(1,2)", 0.606531],
    ["=CHIINV(0.05,2)", 5.991465],
    ["=FDIST(1,2,3)", 0.464758],
    ["=FINV(0.05,2,3)", 9.552094],
    ["=TINV(0.05,10)", 2.228139],
    ["=TDIST(1,10,2)", 0.340893],
  ])("means under its older name what Sheets means: %s gives %d", (formula, expected) => {
    expect(result(formula)).toBeCloseTo(expected, 5);
  });

  it.each<[string, unknown]>([
    ["=STDEV(5)", "DIVIDE_BY_ZERO"],
    ["=STDEV(D1:D4)", "DIVIDE_BY_ZERO"],
    ["=STDEVP(5)", 0],
    ["=VARP(D1:D4)", "DIVIDE_BY_ZERO"],
    ["=MODE(1,2)", "N_A"],
    ["=MODE(1,2,2)", 2],
    ["=CORREL({1},{1})", "DIVIDE_BY_ZERO"],
    ['=VARA(2,"x",4)', 4],
  ])("wants enough values: %s gives %j", (formula, expected) => {
    expect(result(formula)).toBe(expected);
  });

  it.each<[string, number]>([
    ['=ABS("-1,5")', 1.5],
    ['=FRACTION.ANNEE("01/03/2025";"01/09/2025")', 0.5],
  ])("reads texts as the locale spells numbers and days: %s gives %d", (formula, expected) => {
    expect(result(formula, "fr_FR")).toBe(expected);
  });
});

describe("a function that the library works out otherwise than Sheets", () => {
  it.each<[string, unknown]>([
    ["=LOG(1000)", 3],
    ["=ROUND(0.00000000015,10)", 2e-10],
    ["=ROUNDUP(2*1.1,1)", 2.2],
    ["=UNICHAR(128512)", "😀"],
    ['=PROPER("éric 2nd")', "Éric 2Nd"],
    ['=SEARCH("P?e","xPie")', 2],
    ['=REPT("ab",2.5)', "abab"],
    ["=RANK(9,B1:B4)", "N_A"],
    ["=MINUTE(TIME(11,59,59))", 59],
    ["=DATE(119,2,1)-DATE(2019,2,1)", 0],
    ["=DAY(60)", 28],
    ["=WEEKNUM(DATE(2025,1,5),11)", 1],
    ["=DATE(2025,3,31)-DATE(2025,3,30)", 1],
  ])("%s gives %j", (formula, expected) => {
    expect(result(formula)).toEqual(expected);
  });
});

describe("an aggregate", () => {
  it.each<[string, unknown]>([
    ["=COUNT(1/0,1,TRUE)", 2],
    ["=COUNTA(1/0,1)", 2],
    ["=COUNTA(FILTER(A1:A4,B1:B4>99))", 1],
    ["=AVERAGEA(1/0)", "DIVIDE_BY_ZERO"],
    ["=SUM(1/0)", "DIVIDE_BY_ZERO"],
    ["=1E300*1E300", "NUM"],
    ["=SUBTOTAL(9,B1:B4)", 13],
    ["=SUBTOTAL(107,B1:B2)", Math.SQRT2],
    ["=SUBTOTAL(209,B1:B4)", "VALUE"],
    ["=SUBTOTAL(1,D1:D4)", "DIVIDE_BY_ZERO"],
  ])("%s gives %j", (formula, expected) => {
    expect(result(formula)).toEqual(expected);
  });
});

describe("a pattern of TEXT in French", () => {
  it.each<[string, string]>([
    ['=TEXTE(1234,5;"# ##0,00")', "1\u202f234,50"],
    ['=TEXTE(0,256;"0,0%")', "25,6%"],
    ['=TEXTE(1234,5;"#,##0.00")', "1\u202f234,50"],
    ['=TEXTE(12;"000")', "012"],
  ])("%s gives %j", (formula, expected) => {
    expect(result(formula, "fr_FR")).toBe(expected);
  });
});
