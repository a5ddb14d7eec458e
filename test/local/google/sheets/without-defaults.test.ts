import { describe, expect, it } from "vitest";
import { withoutDefaults } from "../../../../local/google/sheets/without-defaults.ts";

describe("an answer of Sheets", () => {
  it.each<[string, object, object]>([
    ["leaves the tab 0 out of a range", { range: { sheetId: 0, startRowIndex: 0 } }, { range: { startRowIndex: 0 } }],
    [
      "leaves it out of a list of ranges",
      { merges: [{ sheetId: 0, endRowIndex: 2 }] },
      { merges: [{ endRowIndex: 2 }] },
    ],
    ["keeps any other tab", { range: { sheetId: 7 } }, { range: { sheetId: 7 } }],
    ["keeps a tab's own id", { properties: { sheetId: 0 } }, { properties: { sheetId: 0 } }],
    ["keeps the place of a label", { location: { sheetId: 0 } }, { location: { sheetId: 0 } }],
    ["leaves out a warning that is not", { warningOnly: false, description: "" }, {}],
    ["leaves out an empty list", { editors: { users: [] } }, { editors: {} }],
    ["leaves out a null", { description: null, range: {} }, { range: {} }],
    ["keeps a text format's false", { textFormat: { bold: false } }, { textFormat: { bold: false } }],
    ["keeps a tab's own place", { properties: { index: 0, hidden: false } }, { properties: { index: 0 } }],
    ["keeps the bounds of a range", { range: { startIndex: 0 } }, { range: { startIndex: 0 } }],
    ["passes grid data over", { sheets: [{ data: [{ sheetId: 0 }] }] }, { sheets: [{ data: [{ sheetId: 0 }] }] }],
    ["knows a chart's data from it", { series: [{ data: { sources: [] } }] }, { series: [{ data: {} }] }],
    ["knows a candlestick's data from it", { data: [{ range: { sheetId: 0 } }] }, { data: [{ range: {} }] }],
  ])("%s", (_, answer, told) => {
    expect(withoutDefaults(answer)).toEqual(told);
  });

  it("is not changed in place", () => {
    const answer = { range: { sheetId: 0 } };
    withoutDefaults(answer);
    expect(answer).toEqual({ range: { sheetId: 0 } });
  });
});
