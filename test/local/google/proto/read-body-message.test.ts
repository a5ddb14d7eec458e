import { describe, expect, it } from "vitest";
import { readBodyMessage } from "../../../../local/google/proto/read-body-message.ts";

const batch = (...requests: readonly unknown[]) => readBodyMessage("sheets.spreadsheets.batchUpdate", { requests });
const create = (body: Record<string, unknown>) => readBodyMessage("sheets.spreadsheets.create", body);

describe("the body of a call", () => {
  it("is given back itself where it is a message as it stands", () => {
    const body = { requests: [{ addSheet: { properties: { title: "Été", index: 0, hidden: false } } }] };
    expect(readBodyMessage("sheets.spreadsheets.batchUpdate", body)).toBe(body);
  });

  it("may name its fields in snake case", () => {
    expect(create({ properties: { time_zone: "Europe/Paris" } })).toEqual({ properties: { timeZone: "Europe/Paris" } });
  });

  it("may write numbers and truth values as texts", () => {
    const given = { addSheet: { properties: { sheetId: "7", hidden: "true", tabColor: { red: "0.5" } } } };
    const read = { addSheet: { properties: { sheetId: 7, hidden: true, tabColor: { red: 0.5 } } } };
    expect(batch(given)).toEqual({ requests: [read] });
  });

  it("may write an enum's value in any case, and with hyphens", () => {
    const given = { cell: { userEnteredFormat: { horizontalAlignment: "right", hyperlinkDisplayType: "Plain-Text" } } };
    const read = { cell: { userEnteredFormat: { horizontalAlignment: "RIGHT", hyperlinkDisplayType: "PLAIN_TEXT" } } };
    expect(batch({ repeatCell: given })).toEqual({ requests: [{ repeatCell: read }] });
  });

  it("leaves out what is null, and takes the only element of a list for the list", () => {
    expect(create({ properties: null, sheets: { properties: { title: "A" } } })).toEqual({
      sheets: [{ properties: { title: "A" } }],
    });
  });

  it("is not changed in place", () => {
    const body = { requests: [{ delete_sheet: { sheet_id: "3" } }] };
    readBodyMessage("sheets.spreadsheets.batchUpdate", body);
    expect(body).toEqual({ requests: [{ delete_sheet: { sheet_id: "3" } }] });
  });

  it("of values is held to its message but for its cells", () => {
    const body = { values: [["a", 1, null]], major_dimension: "ROWS" };
    const read = { values: [["a", 1, null]], majorDimension: "ROWS" };
    expect(readBodyMessage("sheets.spreadsheets.values.update", body)).toEqual(read);
  });

  it("of a call that reads its own is left alone", () => {
    const body = { anything: 1 };
    expect(readBodyMessage("drive.files.create", body)).toBe(body);
  });
});

const API = "type.googleapis.com/google.apps.sheets.v4";

describe("a body that does not fit", () => {
  it.each([
    ["a text for a number", { deleteSheet: { sheetId: "x" } }, `'requests[0].delete_sheet.sheet_id' (TYPE_INT32), "x"`],
    [
      "a fraction for an integer",
      { deleteSheet: { sheetId: 1.5 } },
      "'requests[0].delete_sheet.sheet_id' (TYPE_INT32), 1.5",
    ],
    [
      "more than an integer",
      { deleteSheet: { sheetId: 2 ** 31 } },
      "'requests[0].delete_sheet.sheet_id' (TYPE_INT32), 2147483648",
    ],
    [
      "a number for a text",
      { addSheet: { properties: { title: 5 } } },
      "'requests[0].add_sheet.properties.title' (TYPE_STRING), 5",
    ],
    [
      "a word for a truth value",
      { addSheet: { properties: { hidden: "si" } } },
      `'requests[0].add_sheet.properties.hidden' (TYPE_BOOL), "si"`,
    ],
    [
      "a text for a message",
      { addSheet: { properties: { tabColor: "red" } } },
      `'requests[0].add_sheet.properties.tab_color' (${API}.Color), "red"`,
    ],
    ["a text for a request", "addSheet", `'requests[0]' (${API}.BatchUpdateSpreadsheetRequest.Request), "addSheet"`],
    [
      "a value that an enum does not have",
      { mergeCells: { range: {}, mergeType: "ALL" } },
      `'requests[0].merge_cells.merge_type' (${API}.MergeType), "ALL"`,
    ],
    [
      "a key of a map",
      { setBasicFilter: { filter: { criteria: { 2: "x" } } } },
      `'requests[0].set_basic_filter.filter.criteria[2]' (${API}.FilterCriteria), "x"`,
    ],
    [
      "two kinds of request at once",
      { addSheet: {}, deleteSheet: {} },
      "'requests[0]' (oneof), oneof field 'kind' is already set. Cannot set 'deleteSheet'",
    ],
    [
      "two kinds of colour at once",
      { addSheet: { properties: { tabColorStyle: { themeColor: "TEXT", rgbColor: {} } } } },
      "'requests[0].add_sheet.properties.tab_color_style' (oneof), oneof field 'kind' is already set. Cannot set 'rgbColor'",
    ],
  ])("is refused for %s", (_, request, said) => {
    expect(() => batch(request)).toThrow(`Invalid value at ${said}`);
  });

  it.each([
    [{ addSheet: { properties: { titel: "x" } } }, `"titel" at 'requests[0].add_sheet.properties': Cannot find field.`],
    [{ addSheet: [] }, `"addSheet" at 'requests[0]': Proto field is not repeating, cannot start list.`],
    [{ deleteSheet: { sheetId: {} } }, `"sheetId" at 'requests[0].delete_sheet': Starting an object on a scalar field`],
  ])("is refused where it names %j", (request, said) => {
    expect(() => batch(request)).toThrow(`Invalid JSON payload received. Unknown name ${said}`);
  });

  it("is told all that is wrong with it, place by place", () => {
    const wrong = () => create({ foo: 1, properties: { title: 5 } });
    expect(wrong).toThrow(
      [
        `Invalid JSON payload received. Unknown name "foo" at 'spreadsheet': Cannot find field.`,
        "Invalid value at 'spreadsheet.properties.title' (TYPE_STRING), 5",
      ].join("\n"),
    );
    expect(wrong).toThrow(
      expect.objectContaining({
        more: { details: [expect.objectContaining({ fieldViolations: [expect.anything(), expect.anything()] })] },
      }),
    );
  });
});
