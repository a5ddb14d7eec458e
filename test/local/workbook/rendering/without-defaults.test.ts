import { expect, it } from "vitest";
import { withoutDefaults } from "../../../../local/workbook/rendering/without-defaults.ts";

it.each<[string, object, object]>([
  [
    "the sheetId 0 of a range, and not its bounds",
    { range: { sheetId: 0, startRowIndex: 0, endRowIndex: 2 } },
    { range: { startRowIndex: 0, endRowIndex: 2 } },
  ],
  ["another sheetId", { range: { sheetId: 7, startIndex: 0 } }, { range: { sheetId: 7, startIndex: 0 } }],
  [
    "a tab's own id and place, at 0 too",
    { properties: { sheetId: 0, title: "Data", index: 0, hidden: false } },
    { properties: { sheetId: 0, title: "Data", index: 0 } },
  ],
  ["the parts of a colour at 0", { rgbColor: { red: 1, green: 0, blue: 0 } }, { rgbColor: { red: 1 } }],
  ["black", { rgbColor: { red: 0, green: 0, blue: 0 } }, { rgbColor: {} }],
  ["a text format's false", { textFormat: { bold: false } }, { textFormat: { bold: false } }],
  ["a warning that is not", { warningOnly: false, description: "", editors: { users: [] } }, { editors: {} }],
  ["a null", { description: null, range: {} }, { range: {} }],
])("tells %s as Google does", (_, message, told) => {
  expect(withoutDefaults(message)).toEqual(told);
});

it("does not change the message", () => {
  const message = { range: { sheetId: 0 } };
  withoutDefaults(message);
  expect(message).toEqual({ range: { sheetId: 0 } });
});
