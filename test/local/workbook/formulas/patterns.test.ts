import { describe, expect, it } from "vitest";
import { result } from "./a-result.ts";

describe("a regular expression is one of RE2's", () => {
  it.each<[string, unknown]>([
    ['=REGEXMATCH("xABC","(?i)abc")', true],
    ['=REGEXMATCH("a"&CHAR(10)&"b","a.b")', false],
    ['=REGEXMATCH("a"&CHAR(10)&"b","(?s)a.b")', true],
    ['=REGEXMATCH("été","^\\pL+$")', true],
    ['=REGEXMATCH("été","^\\w+$")', false],
    ['=REGEXMATCH("a.b","\\Q.\\E")', true],
    ['=REGEXMATCH("ab","^[[:alpha:]]+\\z")', true],
    ['=REGEXMATCH("a-b","a\\-b")', true],
    ['=REGEXMATCH("","")', true],
    ['=REGEXEXTRACT("b","(a)|(b)")', [["", "b"]]],
    ['=REGEXEXTRACT("x12","(?P<digits>\\d+)")', "12"],
    ['=REGEXEXTRACT("😀x","(?s)^.")', "😀"],
    ['=REGEXEXTRACT("abc","\\d")', "N_A"],
    ['=REGEXEXTRACT("abb","(?U)ab+")', "ab"],
  ])("%s gives %j", (formula, expected) => {
    expect(result(formula)).toEqual(expected);
  });

  it.each(["(?=a)", "(?!a)", "(?<=a)b", "(?<!a)b", "(a)\\1", "(?>a)", "a++", "(", "*", "[b-a]", "\\", "a{1001}"])(
    "%s is none",
    (pattern) => {
      expect(result(`=REGEXMATCH("aa","${pattern}")`)).toBe("REF");
      expect(result(`=REGEXREPLACE("aa","${pattern}","b")`)).toBe("REF");
    },
  );

  it("takes no longer over a long text for nested repetitions", () => {
    expect(result('=REGEXMATCH(REPT("a",40000)&"b","(a+)+$")')).toBe(false);
    expect(result('=LEN(REGEXREPLACE(REPT("a",40000)&"b","(a|a)*$",""))')).toBe(40_001);
  });
});

describe("a replacement", () => {
  it.each<[string, unknown]>([
    ['=REGEXREPLACE("2025-03","(\\d+)-(\\d+)","$2/$1")', "03/2025"],
    ['=REGEXREPLACE("ab","[ab]","<$0>")', "<a><b>"],
    ['=REGEXREPLACE("😀a😀","a","-")', "😀-😀"],
    ['=REGEXREPLACE("baac","a*","-")', "-b--c-"],
    ['=REGEXREPLACE("b","(a)?b","[$1]")', "[]"],
    ['=REGEXREPLACE("ab","b","$2 $& $$")', "a$2 $& $$"],
    ['=REGEXREPLACE("ab","x","y")', "ab"],
    ['=REGEXREPLACE("","^$","y")', "y"],
  ])("%s gives %j", (formula, expected) => {
    expect(result(formula)).toEqual(expected);
  });
});

describe("a day beyond the calendar", () => {
  it.each<[string, unknown]>([
    ["=DATE(9999,12,31)", 2_958_465],
    ["=DATE(9999,12,32)", "NUM"],
    ["=DATE(2025,1000000000000,1)", "NUM"],
    ["=DATE(2025,-1000000000000,1)", "NUM"],
    ["=DATE(2025,1,1000000000000)", "NUM"],
    ["=EDATE(2958465,0)", 2_958_465],
    ["=EDATE(2958465,1)", "NUM"],
    ["=EDATE(45000,1000000000000)", "NUM"],
    ["=EOMONTH(2958465,0)", 2_958_465],
    ["=EOMONTH(2958465,1)", "NUM"],
    ["=YEAR(1000000000000)", "NUM"],
    ["=WEEKNUM(1000000000000)", "NUM"],
    ["=ISOWEEKNUM(1000000000000)", "NUM"],
    ['=DATEDIF(1,1000000000000,"M")', "NUM"],
  ])("%s gives %j", (formula, expected) => {
    expect(result(formula)).toEqual(expected);
  });
});
