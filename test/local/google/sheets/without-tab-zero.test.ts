import { describe, expect, it } from "vitest";
import { withoutTabZero } from "../../../../local/google/sheets/without-tab-zero.ts";

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
    ["passes grid data over", { data: [{ sheetId: 0 }] }, { data: [{ sheetId: 0 }] }],
  ])("%s", (_, answer, told) => {
    expect(withoutTabZero(answer)).toEqual(told);
  });

  it("is not changed in place", () => {
    const answer = { range: { sheetId: 0 } };
    withoutTabZero(answer);
    expect(answer).toEqual({ range: { sheetId: 0 } });
  });
});
