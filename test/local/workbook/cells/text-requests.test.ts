import { describe, expect, it } from "vitest";
import { batchUpdate } from "../../../../local/workbook/batch-update.ts";
import { recalculate } from "../../../../local/workbook/formulas/recalculate.ts";
import type { Spreadsheet } from "../../../../local/workbook/spreadsheet.ts";
import type { Reply, Request } from "../../../../local/workbook/wire.ts";
import { aSpreadsheet, batched, NOW, shown, typedInto } from "../a-spreadsheet.ts";
import { grid } from "./told.ts";

type Find = NonNullable<Request["findReplace"]>;

const replied = (spreadsheet: Spreadsheet, request: Request): Reply | undefined =>
  batchUpdate(spreadsheet, [request], { now: NOW }).replies[0];
const raw = (...texts: string[]): Spreadsheet =>
  batched(aSpreadsheet(), {
    updateCells: {
      start: { sheetId: 0 },
      rows: texts.map((stringValue) => ({ values: [{ userEnteredValue: { stringValue } }] })),
      fields: "userEnteredValue",
    },
  });

describe("findReplace", () => {
  const find = (request: Find): Request => ({ findReplace: { sheetId: 0, ...request } });

  it.each<[string, string, Find, string]>([
    ["every occurrence", "Google Sheets", { find: "e", replacement: "o" }, "Googlo Shoots"],
    ["whatever the case", "Dieppe", { find: "DIE", replacement: "die" }, "dieppe"],
    ["only the same case when asked", "Dieppe", { find: "DIE", replacement: "x", matchCase: true }, "Dieppe"],
    ["only whole cells when asked", "Dieppe", { find: "Dieppe", replacement: "x", matchEntireCell: true }, "x"],
    ["no part of a cell then", "Dieppe", { find: "Die", replacement: "x", matchEntireCell: true }, "Dieppe"],
    ["signs as they are", "a.b*c", { find: ".b*", replacement: "$1" }, "a$1c"],
    ["groups", "Google Sheets", { find: "o.* (.*)", replacement: "$1 Rocks", searchByRegex: true }, "GSheets Rocks"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is how Java names a group.
    ["named groups", "ab", { find: "(?<x>a)", replacement: "${x}${x}", searchByRegex: true }, "aab"],
    ["a dollar behind a backslash", "ab", { find: "a", replacement: "\\$1", searchByRegex: true }, "$1b"],
    ["as many digits as there are groups", "ab", { find: "(a)", replacement: "$10", searchByRegex: true }, "a0b"],
    ["quoted signs", "a.b", { find: "\\Q.\\E", replacement: "-", searchByRegex: true }, "a-b"],
    ["Java's classes", "aB1", { find: "\\p{Upper}", replacement: "x", searchByRegex: true, matchCase: true }, "ax1"],
    ["with a flag inside", "aB", { find: "(?i)b", replacement: "x", searchByRegex: true, matchCase: true }, "ax"],
    ["what goes before something", "ab ac", { find: "a(?=c)", replacement: "x", searchByRegex: true }, "ab xc"],
    ["what is there twice", "abb", { find: "(b)\\1", replacement: "<$1>", searchByRegex: true }, "a<b>"],
    ["each empty place", "ab", { find: "x*", replacement: "-", searchByRegex: true }, "-a-b-"],
    ["pictures of two halves", "😀a", { find: "a|.", replacement: "x", searchByRegex: true }, "xx"],
    ["a group that took no part", "b", { find: "(a)?b", replacement: "[$1]", searchByRegex: true }, "[]"],
    [
      "whole cells by an expression",
      "ab",
      { find: "a|ab", replacement: "x", searchByRegex: true, matchEntireCell: true },
      "x",
    ],
    ["by nothing at all", "Dieppe", { find: "ppe" }, "Die"],
    [
      "in no time over nested repetitions",
      `${"a".repeat(20_000)}b`,
      { find: "^(a+)+$", searchByRegex: true },
      `${"a".repeat(20_000)}b`,
    ],
  ])("replaces %s", (_, text, request, expected) => {
    expect(shown(batched(raw(text), find(request)))).toEqual([[expected]]);
  });

  it("takes what comes of it as typed", () => {
    const days = batched(raw("35 h", "2025-03-01"), find({ find: " h", replacement: ":00" }));
    expect(days.sheets[0]?.rows.map(([cell]) => cell?.userEnteredValue)).toEqual([
      { numberValue: 35 / 24 },
      { stringValue: "2025-03-01" },
    ]);
    const emptied = batched(raw("rien"), find({ find: "rien" }));
    expect(shown(emptied)).toEqual([]);
  });

  it("searches numbers as they are typed, with all their digits", () => {
    const numbers = aSpreadsheet([["3,14159265358979"]]);
    const found = batched(numbers, find({ find: ",", replacement: "" }));
    expect(found.sheets[0]?.rows[0]?.[0]?.userEnteredValue).toEqual({ numberValue: 314159265358979 });
  });

  it("counts what it changed, and tells no zero", () => {
    const second: Request = { addSheet: { properties: { sheetId: 9, title: "Deux" } } };
    const before = typedInto(batched(aSpreadsheet([["aa", "a"], ["b"], ['="a"']]), second), "Deux!A1", [["a"]]);
    const all = { find: "a", replacement: "c" };
    expect([
      replied(before, { findReplace: { ...all, allSheets: true, includeFormulas: true } }),
      replied(before, find(all)),
      replied(before, { findReplace: { ...all, range: grid(1, 2, 0, 5) } }),
    ]).toEqual([
      {
        findReplace: { valuesChanged: 3, formulasChanged: 1, rowsChanged: 3, sheetsChanged: 2, occurrencesChanged: 5 },
      },
      { findReplace: { valuesChanged: 2, rowsChanged: 1, sheetsChanged: 1, occurrencesChanged: 3 } },
      { findReplace: {} },
    ]);
  });

  it.each<[string, Find, string]>([
    ["nothing to find", { find: "" }, "must not be empty"],
    ["several places to search", { find: "a", allSheets: true }, "Exactly one of range, sheetId and allSheets"],
    ["a pattern that is none", { find: "(", searchByRegex: true }, "Invalid regular expression: ("],
    ["a group that there is not", { find: "a", replacement: "$2", searchByRegex: true }, "there is no group 2"],
    ["what only Java reads", { find: "a++", searchByRegex: true }, "not supported by the local Google"],
  ])("is refused for %s", (_, request, message) => {
    expect(() => batched(raw("a"), find(request))).toThrow(message);
  });

  it("refuses a text that grows past what a cell holds", () => {
    const request = find({ find: "a", replacement: "b".repeat(50_001) });
    expect(() => batched(raw("a"), request)).toThrow("more than the maximum of 50000 characters");
  });
});

describe("textToColumns", () => {
  const split = (delimiterType: string | undefined, more: object = {}): Request => ({
    textToColumns: { source: grid(0, 10, 0, 1), ...(delimiterType ? { delimiterType } : {}), ...more },
  });

  it.each<[string, string[], Request, string[][]]>([
    ["at commas", ["a,b", "c"], split("COMMA"), [["a", "b"], ["c"]]],
    ["at semicolons", ["a;b;"], split("SEMICOLON"), [["a", "b"]]],
    ["at full stops", ["a.b"], split("PERIOD"), [["a", "b"]]],
    ["at spaces", ["a b"], split("SPACE"), [["a", "b"]]],
    ["at what is told", ["a--b"], split("CUSTOM", { delimiter: "--" }), [["a", "b"]]],
    [
      "at what the most cells hold",
      ["a b;c", "d;e"],
      split("AUTODETECT"),
      [
        ["a b", "c"],
        ["d", "e"],
      ],
    ],
    ["past the last column", ["1;2;3;4;5;6"], split("SEMICOLON"), [["1", "2", "3", "4", "5", "6"]]],
  ])("splits %s", (_, texts, request, expected) => {
    expect(shown(batched(raw(...texts), request))).toEqual(expected);
  });

  it("writes over the cells to the right, as typed, and leaves formulas whole", () => {
    const before = aSpreadsheet([
      ["a;12", "x", "y"],
      ['="a;b"', "x"],
    ]);
    const after = batched(before, split("SEMICOLON")).sheets[0]?.rows;
    expect(after?.[0]?.map((cell) => cell?.userEnteredValue)).toEqual([
      { stringValue: "a" },
      { numberValue: 12 },
      { stringValue: "y" },
    ]);
    expect(after?.[1]?.[0]?.userEnteredValue).toEqual({ formulaValue: '="a;b"' });
  });

  it.each<[string, Request, string]>([
    ["two columns", split("COMMA", { source: grid(0, 1, 0, 2) }), "must span exactly one column"],
    ["no type", split(undefined), "Invalid delimiter type: DELIMITER_TYPE_UNSPECIFIED"],
    ["a delimiter of nothing", split("CUSTOM"), "A delimiter must be set"],
  ])("is refused for %s", (_, request, message) => {
    expect(() => batched(raw("a,b"), request)).toThrow(message);
  });
});

describe("deleteDuplicates", () => {
  const columns = (startIndex: number, endIndex: number) => ({
    sheetId: 0,
    dimension: "COLUMNS",
    startIndex,
    endIndex,
  });
  const remove = (range = grid(0, 10, 0, 2), comparisonColumns: object[] = []): Request => ({
    deleteDuplicates: { range, comparisonColumns },
  });
  const before = aSpreadsheet([
    ["a", "1", "w"],
    ["b", "2", "x"],
    ["A", "1", "y"],
    ["b", "3", "z"],
  ]);

  it("keeps the first row of each, and moves the others up within the range only", () => {
    expect(shown(batched(before, remove()))).toEqual([
      ["a", "1", "w"],
      ["b", "2", "x"],
      ["b", "3", "y"],
      ["", "", "z"],
    ]);
    expect(replied(before, remove())).toEqual({ deleteDuplicates: { duplicatesRemovedCount: 1 } });
  });

  it("compares the columns that it is told", () => {
    expect(replied(before, remove(undefined, [columns(0, 1)]))).toEqual({
      deleteDuplicates: { duplicatesRemovedCount: 2 },
    });
    expect(replied(before, remove(undefined, [columns(1, 2)]))?.deleteDuplicates).toEqual({
      duplicatesRemovedCount: 1,
    });
  });

  it("compares what cells say, not their formats nor formulas, and tells no zero", () => {
    const said = recalculate(aSpreadsheet([["2"], ["=1+1"], ["2,00"], ["texte"]]), NOW);
    expect(replied(said, remove(grid(0, 4, 0, 1)))?.deleteDuplicates?.duplicatesRemovedCount).toBe(2);
    expect(replied(aSpreadsheet([["a"], ["b"]]), remove())).toEqual({ deleteDuplicates: {} });
  });

  it("lets formulas follow as they move up", () => {
    const formulas = aSpreadsheet([
      ["a", "1"],
      ["a", "1"],
      ["b", "=A3"],
    ]);
    expect(batched(formulas, remove()).sheets[0]?.rows[1]?.[1]?.userEnteredValue).toEqual({ formulaValue: "=A2" });
  });

  it.each<[string, object, string]>([
    ["rows", { ...columns(0, 1), dimension: "ROWS" }, "must be COLUMNS"],
    ["columns past the range", columns(1, 3), "must be within the range"],
  ])("refuses to compare %s", (_, column, message) => {
    expect(() => batched(before, remove(undefined, [column]))).toThrow(message);
  });
});

describe("trimWhitespace", () => {
  const trim: Request = { trimWhitespace: { range: grid(0, 10, 0, 5) } };

  it.each([
    ["off both ends", "  a b  ", "a b"],
    ["inside", "a  \t b", "a b"],
    ["of new lines", "\na\n\nb\n", "a b"],
    ["but a non-breaking one", "a\u00a0\u00a0b", "a\u00a0\u00a0b"],
  ])("takes spaces away %s", (_, text, expected) => {
    expect(shown(batched(raw(text), trim))).toEqual([[expected]]);
  });

  it("leaves a text that starts like a formula a text, and formulas alone", () => {
    const trimmed = batched(raw("  =1+1"), trim);
    expect(trimmed.sheets[0]?.rows[0]?.[0]?.userEnteredValue).toEqual({ stringValue: "=1+1" });
    expect(replied(aSpreadsheet([['="  a"', "12"]]), trim)).toEqual({ trimWhitespace: {} });
  });

  it("counts the cells that it changed", () => {
    expect(replied(raw(" a", "b", "c "), trim)).toEqual({ trimWhitespace: { cellsChangedCount: 2 } });
  });
});
