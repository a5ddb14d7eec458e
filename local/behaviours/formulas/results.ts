import type { Behaviour } from "../behaviour.ts";
import { computed } from "./computed.ts";

const help = (answer: number): string => `https://support.google.com/docs/answer/${answer}`;

const FRUIT = [
  ["Apple", 3, 1.5],
  ["Pear", 5, 2],
  ["Fig", 1, 10],
  ["Apple", 4, 1],
];

type Case = readonly [
  name: string,
  source: number,
  formulas: readonly string[],
  expected: readonly (readonly unknown[])[],
];

const CASES: readonly Case[] = [
  ["adds numbers and leaves texts of cells out", 3093669, ["=SUM(A1:C4)", "=SUM(B:B)"], [[27.5], [13]]],
  ["adds what meets a criterion, capitals or not", 3093583, ['=SUMIF(A1:A4,"apple",B1:B4)'], [[7]]],
  ["adds what meets several criteria", 3238496, ['=SUMIFS(C1:C4,B1:B4,">2",A1:A4,"P*")'], [[2]]],
  ["counts what meets a criterion", 3093480, ['=COUNTIF(B1:B4,">=3")', '=COUNTIF(A1:A4,"?ear")'], [[3], [1]]],
  ["averages numbers", 3093615, ["=AVERAGE(B1:B4)"], [[3.25]]],
  ["finds an exact match down a column", 3093318, ['=VLOOKUP("Fig",A1:C4,3,FALSE)'], [[10]]],
  [
    "finds a match anywhere, or gives what is asked instead",
    12405947,
    ['=XLOOKUP("Pear",A1:A4,C1:C4)', '=XLOOKUP("Kiwi",A1:A4,C1:C4,"none")'],
    [[2], ["none"]],
  ],
  ["meets a row found by MATCH", 3098242, ['=INDEX(B1:B4,MATCH("Fig",A1:A4,0))'], [[1]]],
  ["chooses by conditions", 3093364, ['=IF(B1>2,"many","few")', '=IF(B3>2,"many","few")'], [["many"], ["few"]]],
  ["takes the first condition that holds", 7014145, ['=IFS(B1>10,"a",B1>2,"b",TRUE,"c")'], [["b"]]],
  ["takes another value where there is an error", 3093304, ['=IFERROR(1/0,"none")'], [["none"]]],
  ["joins texts", 3094077, ['=JOIN("-",A1:A4)'], [["Apple-Pear-Fig-Apple"]]],
  ["joins texts without the blank ones", 7013992, ['=TEXTJOIN(", ",TRUE,A1:A2,A9)'], [["Apple, Pear"]]],
  [
    "extracts what an expression matches",
    3098244,
    ['=REGEXEXTRACT("My favorite number is 241, but my friend\'s is 17","\\d+")'],
    [["241"]],
  ],
  [
    "reads expressions as RE2 does, which never looks around",
    3098292,
    ['=REGEXMATCH("Spreadsheets","S.r")', '=IFERROR(REGEXMATCH("Spreadsheets","S(?=p)"),"none")'],
    [[true], ["none"]],
  ],
  ["replaces what an expression matches", 3098245, ['=REGEXREPLACE("Spreadsheets","S.*d","Bed")'], [["Bedsheets"]]],
  ["counts whole months between days", 6055612, ['=DATEDIF(DATE(1969,7,16),DATE(1969,7,24),"D")'], [[8]]],
  [
    "carries months over the end of a year",
    3092969,
    ["=DATE(1969,13,1)-DATE(1970,1,1)", "=YEAR(DATE(119,2,1))"],
    [[0], [2019]],
  ],
  ["goes to the end of a month", 3093044, ["=EOMONTH(DATE(1969,7,20),1)-DATE(1969,8,31)"], [[0]]],
  ["counts working days", 3092979, ["=NETWORKDAYS(DATE(1969,7,16),DATE(1969,7,24))"], [[7]]],
  ["rounds halves away from zero", 3093440, ["=ROUND(826.645,2)", "=ROUND(-2.5)"], [[826.65], [-3]]],
  ["gives a remainder the divisor's sign", 3093497, ["=MOD(10,4)", "=MOD(-3,2)"], [[2], [1]]],
  ["multiplies row by row and adds up", 3094294, ["=SUMPRODUCT(B1:B4,C1:C4)"], [[28.5]]],
  ["leaves subtotals out of a subtotal", 3093649, ["=SUBTOTAL(9,B1:B2)", "=SUBTOTAL(9,E1,B3:B4)"], [[8], [5]]],
  ["gives names to steps", 13190535, ["=LET(total,SUM(B1:B4),total*2)"], [[26]]],
  ["raises to a power", 3093433, ["=POW(4,0.5)", "=2^3"], [[2], [8]]],
  [
    "shows a number behind a pattern",
    3094139,
    ['=TEXT(1.23,"$0.00")', '=TEXT(DATE(1969,7,20),"yyyy-MM")'],
    [["$1.23"], ["1969-07"]],
  ],
  ["finds cells by a text", 3093377, ['=INDIRECT("B"&2)', '=INDIRECT("Data!A3")'], [[5], ["Fig"]]],
];

/** What functions give, in the words and examples of their help pages. */
export const RESULTS: readonly Behaviour[] = CASES.map(([name, source, formulas, expected]) => ({
  name,
  source: help(source),
  observe: (bench) => computed(bench, formulas, { table: FRUIT }),
  expected,
}));
