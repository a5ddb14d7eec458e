import { describe, expect, it } from "vitest";
import { result } from "./a-result.ts";

describe("a formula", () => {
  it.each<[string, unknown]>([
    ["=1+2*3", 7],
    ["=-2^2", 4],
    ["=2^3^2", 64],
    ["=2^-1", 0.5],
    ["=50%*8", 4],
    ["=(7.5+0.5)*2^2-1", 31],
    ['="a ""b"" "&1.5&TRUE', 'a "b" 1.5TRUE'],
    ['="1"+"2"', 3],
    ['="a"="A"', true],
    ['=1="1"', false],
    ["=Z1=0", "REF"],
    ["=L9=0", true],
    ['=L9=""', true],
    ['="b">5', true],
    ["=TRUE>99", true],
    ["=IF(,1,2)", 2],
    ["= SUM( B1 : B2 )", 8],
    ["=sum(b1:b2)", 8],
    ["=data!A1", "Apple"],
    ["=+B1", 3],
    ["=L9", null],
    ["=IF(TRUE,,1)", null],
    ["=ISBLANK(L9)", true],
    ["=B1:B4", 3],
    ["=B2:B4", "VALUE"],
    ["=A1:INDEX(A1:A4,2)", "Apple"],
    ["=COUNTA(A1:INDEX(A:A,2))", 2],
    ["=#N/A", "N_A"],
    ["=1+", "ERROR"],
    ["=SUM(1;2)", "ERROR"],
    ["=)", "ERROR"],
    ["=FOO()", "NAME"],
    ["=foo", "NAME"],
    ['=IMPORTRANGE("a","b")', "ERROR"],
    ["=A99", "REF"],
  ])("%s gives %j", (formula, expected) => {
    expect(result(formula)).toEqual(expected);
  });
});

describe("numbers and texts", () => {
  it.each<[string, unknown]>([
    ['=SUM(B1:B4,"2",TRUE)', 16],
    ['=SUM("x")', "VALUE"],
    ["=SUM(0.1,0.2,-0.3)", 0],
    ["=PRODUCT(B1:B4)", 60],
    ["=COUNT(A1:C4)", 8],
    ["=COUNTA(A:C)", 12],
    ["=COUNTBLANK(A1:D4)", 4],
    ["=COUNTUNIQUE(A1:A4)", 4],
    ["=AVERAGE(D1:D4)", "DIVIDE_BY_ZERO"],
    ["=MEDIAN(B1:B4)", 3.5],
    ["=MAX(D1:D4)", 0],
    ["=LARGE(B1:B4,2)", 4],
    ["=SMALL(B1:B4,9)", "NUM"],
    ["=STDEV(2,4)", Math.SQRT2],
    ["=PERCENTILE(B1:B4,0.5)", 3.5],
    ["=ROUND(2.5)", 3],
    ["=ROUND(-1.005,2)", -1.01],
    ["=ROUNDUP(1.01,1)", 1.1],
    ["=TRUNC(-1.99)", -1],
    ["=INT(-1.5)", -2],
    ["=MOD(-3,2)", 1],
    ["=MOD(3,0)", "DIVIDE_BY_ZERO"],
    ["=CEILING(2.1,0.5)", 2.5],
    ["=GCD(12,18)", 6],
    ["=LEFT(A1,2)&RIGHT(A1,2)&MID(A1,3,1)", "Aplep"],
    ['=FIND("p",A1)', 2],
    ['=SEARCH("P?e","xPie")', 2],
    ['=FIND("z",A1)', "VALUE"],
    ['=SUBSTITUTE("a-b-c","-","+",2)', "a-b+c"],
    ['=PROPER("jean-luc o\'neil")', "Jean-Luc O'Neil"],
    ['=TRIM("  a   b ")', "a b"],
    ['=VALUE("12%")', 0.12],
    ['=VALUE("x")', "VALUE"],
    ['=REGEXMATCH("abc","^a.c$")', true],
    ['=REGEXMATCH("abc","(")', "REF"],
    ['=REGEXEXTRACT("2025-03","(\\d+)-(\\d+)")', [["2025", "03"]]],
    ['=SPLIT("a,,b",",")', [["a", "b"]]],
    ['=SPLIT("a, b",", ",FALSE)', [["a", "b"]]],
    ['=TEXT(0.5,"0%")', "50%"],
    ["=PMT(0,10,100)", -10],
  ])("%s gives %j", (formula, expected) => {
    const given = result(formula);
    if (typeof expected === "number") expect(given).toBeCloseTo(expected, 12);
    else expect(given).toEqual(expected);
  });
});

describe("choices and searches", () => {
  it.each<[string, unknown]>([
    ["=IF(1/0,1,2)", "DIVIDE_BY_ZERO"],
    ["=IF(TRUE,1,1/0)", 1],
    ['=IF("x",1,2)', "VALUE"],
    ["=IFERROR(1/0)", null],
    ["=IFNA(1/0,2)", "DIVIDE_BY_ZERO"],
    ["=IFS(FALSE,1)", "N_A"],
    ['=SWITCH("B","a",1,"b",2)', 2],
    ['=SWITCH(9,1,"a","else")', "else"],
    ['=CHOOSE(3,"a","b")', "NUM"],
    ["=AND(TRUE,B1>2,1)", true],
    ["=XOR(TRUE,TRUE)", false],
    ['=VLOOKUP("pear",A1:C4,2,FALSE)', 5],
    ['=VLOOKUP("F*",A1:C4,2,FALSE)', 1],
    ['=VLOOKUP("Pear",A1:C4,9,FALSE)', "REF"],
    ["=VLOOKUP(4.5,{1,10;4,40;9,90},2)", 40],
    ["=HLOOKUP(2,{1,2;3,4},2,FALSE)", 4],
    ["=LOOKUP(5,{1,4,9},{10,40,90})", 40],
    ['=MATCH("x",A1:A4,0)', "N_A"],
    ["=MATCH(3.5,{5;4;3},-1)", 2],
    ["=XMATCH(3.5,{5,4,3},1)", 2],
    ['=XLOOKUP("Fig",A1:A4,B1:C4)', [[1, 10]]],
    ["=INDEX(A1:C4,2)", [["Pear", 5, 2]]],
    ["=INDEX(A1:C4,9,1)", "NUM"],
    ["=OFFSET(A1,1,0,2,1)", [["Pear"], ["Fig"]]],
    ["=OFFSET(A1,-1,0)", "REF"],
    ['=INDIRECT("nope")', "REF"],
    ['=INDIRECT("R2C1",FALSE)', "Pear"],
    ['=SUM(INDIRECT("R1C2:R2C2",FALSE))', 8],
    ["=INDEX(B1:B4*2,2)", 10],
    ["=INDEX(B1:B2*2)", [[6], [10]]],
    ["=INDEX(A1:A4,{2;3})", "Pear"],
    ["=ADDRESS(1,28,4)", "AB1"],
    ["=ROW(B3)+COLUMN(B3)", 5],
    ['=COUNTIF(A1:A4,"<>apple")', 2],
    ['=COUNTIF(D1:D4,"")', 4],
    ['=COUNTIFS(A1:A4,"a*",B1:B4,">3")', 1],
    ['=SUMIF(B1:B4,">2")', 12],
    ['=SUMIFS(B1:B4,A1:A3,"x")', "VALUE"],
    ['=AVERAGEIF(A1:A4,"zzz",B1:B4)', "DIVIDE_BY_ZERO"],
    ['=MAXIFS(C1:C4,B1:B4,">2")', 2],
  ])("%s gives %j", (formula, expected) => {
    expect(result(formula)).toEqual(expected);
  });
});

describe("arrays", () => {
  it.each<[string, unknown]>([
    ["=ARRAYFORMULA(B1:B2*C1:C2)", [[4.5], [10]]],
    [
      "=ARRAYFORMULA(B1:B2+{1,2})",
      [
        [4, 5],
        [6, 7],
      ],
    ],
    ['=ARRAYFORMULA(IFERROR(1/(B1:B3-1),"-"))', [[0.5], [0.25], ["-"]]],
    ["=B1:B2*2", 6],
    ["={1,2;3}", "VALUE"],
    [
      "={A1:A2,B1:B2}",
      [
        ["Apple", 3],
        ["Pear", 5],
      ],
    ],
    [
      '=FILTER(A1:B4,B1:B4>2,A1:A4<>"Pear")',
      [
        ["Apple", 3],
        ["apple", 4],
      ],
    ],
    ["=FILTER(A1:A4,B1:B3>2)", "N_A"],
    [
      "=SORT(A1:B4,2,FALSE)",
      [
        ["Pear", 5],
        ["apple", 4],
        ["Apple", 3],
        ["Fig", 1],
      ],
    ],
    ["=SORTN(B1:B4,2,0,1,FALSE)", [[5], [4]]],
    [
      "=UNIQUE({1,2;1,2;3,4})",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["=UNIQUE({1;1;2},FALSE,TRUE)", 2],
    ["=SUMPRODUCT((B1:B4>2)*C1:C4)", 4.5],
    ["=ARRAY_CONSTRAIN(A1:C4,1,2)", [["Apple", 3]]],
    [
      "=VSTACK({1,2},{3})",
      [
        [1, 2],
        [3, "N_A"],
      ],
    ],
    ["=TOCOL({1,2;3,4},0,TRUE)", [[1], [3], [2], [4]]],
    [
      "=WRAPROWS({1,2,3},2,0)",
      [
        [1, 2],
        [3, 0],
      ],
    ],
    ["=MMULT({1,2},{3;4})", 11],
    ["=LET(a,2,b,a*3,a+b)", 8],
    ["=LAMBDA(x,y,x-y)(5,3)", 2],
    ["=BYROW(B1:C2,LAMBDA(r,SUM(r)))", [[4.5], [7]]],
    ["=REDUCE(0,B1:B4,LAMBDA(sum,n,sum+n))", 13],
    ["=SCAN(0,{1,2,3},LAMBDA(sum,n,sum+n))", [[1, 3, 6]]],
    [
      "=MAKEARRAY(2,2,LAMBDA(r,c,r*10+c))",
      [
        [11, 12],
        [21, 22],
      ],
    ],
    ["=LAMBDA(x,x)", "N_A"],
  ])("%s gives %j", (formula, expected) => {
    expect(result(formula)).toEqual(expected);
  });
});

describe("days", () => {
  it.each<[string, unknown]>([
    ["=DATE(2025,2,30)", 45718],
    ["=MONTH(45717)", 3],
    ["=WEEKDAY(DATE(2025,11,15),2)", 6],
    ["=WEEKNUM(DATE(2025,1,5))", 2],
    ["=ISOWEEKNUM(DATE(2024,12,30))", 1],
    ["=EDATE(DATE(2025,1,31),1)-DATE(2025,2,28)", 0],
    ["=EOMONTH(DATE(2024,1,15),1)-DATE(2024,2,29)", 0],
    ['=DATEDIF(DATE(2024,1,31),DATE(2025,1,30),"M")', 11],
    ['=DATEDIF(DATE(2025,2,1),DATE(2025,1,1),"D")', "NUM"],
    ["=NETWORKDAYS(DATE(2025,11,14),DATE(2025,11,17))", 2],
    ["=WORKDAY(DATE(2025,11,14),1)-DATE(2025,11,17)", 0],
    ['=NETWORKDAYS.INTL(DATE(2025,11,10),DATE(2025,11,16),"1111100")', 2],
    ['=DATEVALUE("2025-03-01")', 45717],
    ['=DATEVALUE("soon")', "VALUE"],
    ["=TIME(25,0,0)*24", 1],
    ["=YEARFRAC(DATE(2025,1,1),DATE(2025,7,1))", 0.5],
  ])("%s gives %j", (formula, expected) => {
    const given = result(formula);
    if (typeof expected === "number") expect(given).toBeCloseTo(expected, 10);
    else expect(given).toEqual(expected);
  });
});

describe("a formula in French", () => {
  it.each<[string, unknown]>([
    ["=SOMME(1,5;2)", 3.5],
    ["=SUM(1,5;2)", 3.5],
    ['=SI(B1>2;"oui";"non")', "oui"],
    ['=NB.SI(A1:A4;"apple")', 2],
    ['=RECHERCHEV("Fig";A1:C4;3;FAUX)', 10],
    [
      "={1\\2;3\\4}",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["=ET(VRAI;TRUE)", true],
    ['="1,5"+1', 2.5],
    ["=1,5&VRAI", "1,5VRAI"],
    ["=SOMME(1,2,3)", "ERROR"],
    ["=SIERREUR(1/0;0,5)", 0.5],
  ])("%s gives %j", (formula, expected) => {
    expect(result(formula, "fr_FR")).toEqual(expected);
  });
});
