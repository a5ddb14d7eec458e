import { describe, expect, it } from "vitest";
import type { Request } from "../../../../local/workbook/wire.ts";
import { aSpreadsheet, batched, shown } from "../a-spreadsheet.ts";
import { toldFirst } from "./told.ts";

const paste = (data: string, more: object = { delimiter: "," }): Request => ({
  pasteData: { coordinate: { sheetId: 0 }, data, type: "PASTE_NORMAL", ...more },
});
const pasted = (data: string, more?: object) =>
  batched(
    aSpreadsheet([
      ["x", "x"],
      ["x", "x"],
    ]),
    paste(data, more),
  );

describe("a delimited text that is pasted", () => {
  it.each<[string, string, string, string[][]]>([
    [
      "cells and lines",
      "a,b\nc,d",
      ",",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a last line of nothing",
      "a\r\nb\r\n",
      ",",
      [
        ["a", "x"],
        ["b", "x"],
      ],
    ],
    ["cells of nothing, which clear", "a,,\n,b", ",", [["a"], ["", "b"]]],
    [
      "quotes",
      '"a,""b""\nc",d',
      ",",
      [
        ['a,"b"\nc', "d"],
        ["x", "x"],
      ],
    ],
    [
      "a quote that is never closed",
      '"a,b',
      ",",
      [
        ['"a', "b"],
        ["x", "x"],
      ],
    ],
    [
      "tabs",
      "1\t7,5",
      "\t",
      [
        ["1", "7,5"],
        ["x", "x"],
      ],
    ],
    [
      "a delimiter of several letters",
      "a||b",
      "||",
      [
        ["a", "b"],
        ["x", "x"],
      ],
    ],
    ["lines left blank between", "a\n\nb", ",", [["a", "x"], ["", "x"], ["b"]]],
  ])("is read as %s", (_, data, delimiter, expected) => {
    expect(shown(pasted(data, { delimiter }))).toEqual(expected);
  });

  it("is taken as a person typed it", () => {
    expect(pasted("7,5;01/03/2025;=1+1", { delimiter: ";" }).sheets[0]?.rows[0]).toMatchObject([
      { userEnteredValue: { numberValue: 7.5 } },
      { userEnteredValue: { numberValue: 45717 }, userEnteredFormat: { numberFormat: { type: "DATE" } } },
      { userEnteredValue: { formulaValue: "=1+1" } },
    ]);
  });

  it("makes the grid as large as it needs", () => {
    const { rowCount, columnCount } = pasted("a,b,c,d,e,f").sheets[0]?.properties ?? {};
    expect([rowCount, columnCount]).toEqual([10, 6]);
  });

  it.each<[string, string[][]]>([
    [
      "PASTE_VALUES",
      [
        ["a", "x"],
        ["x", "x"],
      ],
    ],
    [
      "PASTE_FORMAT",
      [
        ["x", "x"],
        ["x", "x"],
      ],
    ],
    [
      "PASTE_DATA_VALIDATION",
      [
        ["x", "x"],
        ["x", "x"],
      ],
    ],
  ])("brings what %s says", (type, expected) => {
    expect(shown(pasted("a", { delimiter: ",", type }))).toEqual(expected);
  });

  it.each<[string, object, string]>([
    ["neither a delimiter nor HTML", {}, "Either a delimiter or html must be set."],
    ["both", { delimiter: ",", html: true }, "Only one of delimiter and html can be set."],
    ["a type that there is not", { delimiter: ",", type: "PASTE_ALL" }, "Invalid paste type: PASTE_ALL"],
    ["no place", { delimiter: ",", coordinate: undefined }, "No coordinate specified."],
    ["a place before the first row", { delimiter: ",", coordinate: { rowIndex: -1 } }, "Invalid rowIndex: -1"],
  ])("is refused for %s", (_, more, message) => {
    expect(() => pasted("a", more)).toThrow(message);
  });
});

describe("HTML that is pasted", () => {
  it.each<[string, string, string[][]]>([
    [
      "a table",
      "<table><tr><td>a</td><td>1 &lt; 2</td></tr><tr><th>c</th><td>d<br>e</td></tr></table>",
      [
        ["a", "1 < 2"],
        ["c", "d\ne"],
      ],
    ],
    [
      "cells over several rows and columns",
      '<table><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr><tr><td colspan="2">d</td></tr></table>',
      [["a", "b"], ["", "c"], ["d"]],
    ],
    [
      "no table",
      "<style>p{}</style><p>a</p>\n<p>b  c</p>",
      [
        ["a", "x"],
        ["b c", "x"],
      ],
    ],
  ])("is read as %s", (_, data, expected) => {
    expect(shown(pasted(data, { html: true }))).toEqual(expected);
  });

  it("brings formats, links and merged cells along", () => {
    const html =
      '<table><tr><td colspan="2" style="color:#f00; background-color: rgb(0, 0, 255); text-align:right; font-size:12pt">' +
      '<b><a href="https://example.org/">a</a></b></td></tr></table>';
    const spreadsheet = pasted(html, { html: true });
    expect(spreadsheet.sheets[0]?.merges).toEqual([
      { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 2 },
    ]);
    expect(toldFirst(spreadsheet, "hyperlink,userEnteredFormat")).toMatchObject({
      hyperlink: "https://example.org/",
      userEnteredFormat: {
        backgroundColor: { blue: 1 },
        horizontalAlignment: "RIGHT",
        textFormat: { bold: true, fontSize: 12, foregroundColor: { red: 1 } },
      },
    });
  });

  it("brings values alone when only those are asked for", () => {
    const spreadsheet = pasted("<table><tr><td><b>a</b></td></tr></table>", { html: true, type: "PASTE_VALUES" });
    expect(toldFirst(spreadsheet, "formattedValue,userEnteredFormat")).toEqual({ formattedValue: "a" });
  });
});
