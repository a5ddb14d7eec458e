import { describe, expect, it } from "vitest";
import { parseFieldMask } from "../../../local/workbook/masks/field-mask.ts";
import { renderSpreadsheet } from "../../../local/workbook/rendering/render-spreadsheet.ts";
import type { Request } from "../../../local/workbook/wire.ts";
import { aSpreadsheet, batched, shown, typedInto } from "./a-spreadsheet.ts";

const A1 = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
const protect = (protectedRangeId: number, range: object = A1): Request => ({
  addProtectedRange: { protectedRange: { protectedRangeId, range, warningOnly: true } },
});
const write = (stringValue: string): Request => ({
  updateCells: {
    start: { sheetId: 0 },
    rows: [{ values: [{ userEnteredValue: { stringValue } }] }],
    fields: "userEnteredValue",
  },
});

describe("a batch", () => {
  it("applies nothing when one of its requests is refused (discovery text of batchUpdate)", () => {
    const before = aSpreadsheet([["7"]]);
    const requests = [write("late"), { deleteProtectedRange: { protectedRangeId: 9 } }];
    expect(() => batched(before, ...requests)).toThrow(
      "Invalid requests[1].deleteProtectedRange: No protected range with id: 9",
    );
    expect(shown(before)).toEqual([["7"]]);
  });

  it("lets one of two writers win who replace the same protected range (compare-and-set)", () => {
    const marked = batched(aSpreadsheet(), protect(1));
    const turn = (id: number) => [{ deleteProtectedRange: { protectedRangeId: 1 } }, protect(id)];
    const first = batched(marked, ...turn(2));
    expect(() => batched(first, ...turn(3))).toThrow("No protected range with id: 1");
    expect(first.sheets[0]?.protectedRanges.map(({ protectedRangeId }) => protectedRangeId)).toEqual([2]);
  });

  it("shares the rows that it does not touch with the spreadsheet before it", () => {
    const before = aSpreadsheet([["a"], ["b"]]);
    const changed = batched(before, write("c"));
    expect(changed.sheets[0]?.rows[1]).toBe(before.sheets[0]?.rows[1]);
    expect(shown(changed)).toEqual([["c"], ["b"]]);
  });
});

describe("a refusal", () => {
  const whole = { sheetId: 0 };
  it.each<[string, Request[], string]>([
    ["a taken protected range id", [protect(1), protect(1)], "Invalid requests[1].addProtectedRange: "],
    [
      "a second protection of a whole tab (google-api-python-client#1064)",
      [protect(1, whole), protect(2, whole)],
      'Invalid requests[1].addProtectedRange: Sheet "Heures" already has sheet protection.',
    ],
    [
      "the update of a protected range that is not there",
      [{ updateProtectedRange: { protectedRange: { protectedRangeId: 4 }, fields: "description" } }],
      "Invalid requests[0].updateProtectedRange: No protected range with id: 4",
    ],
    [
      "a tab's title that differs by capitals only",
      [{ addSheet: { properties: { title: "HEURES" } } }],
      'Invalid requests[0].addSheet: A sheet with the name "HEURES" already exists. Please enter another name.',
    ],
    ["a taken tab id", [{ addSheet: { properties: { sheetId: 0, title: "x" } } }], "Invalid requests[0].addSheet: "],
    [
      "a tab that is not there",
      [{ updateCells: { start: { sheetId: 5 }, rows: [], fields: "*" } }],
      "Invalid requests[0].updateCells: No grid with id: 5",
    ],
    [
      "a write past the last row",
      [{ updateCells: { start: { sheetId: 0, rowIndex: 10 }, rows: [{}], fields: "*" } }],
      "Invalid requests[0].updateCells: Attempting to write row: 10, beyond the last requested row of: 9",
    ],
    ["a write that names no field", [{ updateCells: { start: { sheetId: 0 } } }], "At least one field must be listed"],
    ["the last tab's deletion", [{ deleteSheet: { sheetId: 0 } }], "You can't remove all the sheets in a document."],
    [
      "hiding the only tab",
      [{ updateSheetProperties: { properties: { sheetId: 0, hidden: true }, fields: "hidden" } }],
      "You can't hide all the sheets in a document.",
    ],
    ["an unknown kind", [{ addDataSource: {} }], "requests[0].addDataSource is not supported by the local Google."],
    [
      "a field that the model does not keep",
      [{ repeatCell: { range: whole, cell: { chipRuns: [{}] }, fields: "chipRuns" } }],
      "CellData.chipRuns is not supported by the local Google.",
    ],
    [
      "a number format that the enum does not have",
      [
        {
          repeatCell: {
            range: whole,
            cell: { userEnteredFormat: { numberFormat: { type: "DURATION" } } },
            fields: "*",
          },
        },
      ],
      "Invalid requests[0].repeatCell: Invalid value at 'userEnteredFormat.number_format.type'",
    ],
    [
      "more than 10 000 000 cells",
      [{ addSheet: { properties: { title: "x", gridProperties: { rowCount: 1_000_000, columnCount: 10 } } } }],
      "above the limit of 10000000 cells",
    ],
    ["a batch of nothing", [], "Must specify at least one request."],
  ])("meets %s", (_, requests, message) => {
    expect(() => batched(aSpreadsheet(), ...requests)).toThrow(message);
  });
});

describe("updateCells", () => {
  const rows = [{ values: [{ userEnteredValue: { numberValue: 1 } }] }];

  it("leaves alone what a start does not reach, and clears what a range does not fill", () => {
    const before = aSpreadsheet([["a", "b"], ["c"]]);
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 };
    const fields = "userEnteredValue";
    expect(shown(batched(before, { updateCells: { start: { sheetId: 0 }, rows, fields } }))).toEqual([
      ["1", "b"],
      ["c"],
    ]);
    expect(shown(batched(before, { updateCells: { range, rows, fields } }))).toEqual([["1"]]);
  });

  it("keeps a text that looks like a number or a formula as that text", () => {
    const texts = [
      { values: [{ userEnteredValue: { stringValue: "=1+2" } }, { userEnteredValue: { stringValue: "7,5" } }] },
    ];
    const written = batched(aSpreadsheet(), { updateCells: { start: { sheetId: 0 }, rows: texts, fields: "*" } });
    expect(shown(written)).toEqual([["=1+2", "7,5"]]);
  });

  it("touches the masked part of a format only", () => {
    const format = (userEnteredFormat: object, fields: string): Request => ({
      repeatCell: { range: A1, cell: { userEnteredFormat }, fields },
    });
    const bold = batched(
      aSpreadsheet([["7,5"]]),
      format({ textFormat: { bold: true }, wrapStrategy: "WRAP" }, "userEnteredFormat"),
      format({ numberFormat: { type: "NUMBER", pattern: "0.00" } }, "userEnteredFormat(numberFormat,wrapStrategy)"),
    );
    expect(bold.sheets[0]?.rows[0]?.[0]?.userEnteredFormat).toEqual({
      textFormat: { bold: true },
      numberFormat: { type: "NUMBER", pattern: "0.00" },
    });
    expect(shown(bold)).toEqual([["7,50"]]);
  });
});

describe("the effective format", () => {
  it("tells a colour as a style and in its older form, over the default of the spreadsheet", () => {
    const red = { rgbColor: { red: 1 } };
    const style = { backgroundColorStyle: red, textFormat: { bold: true, foregroundColor: { blue: 1 } } };
    const cell = { userEnteredFormat: style };
    const changed = batched(aSpreadsheet(), { repeatCell: { range: A1, cell, fields: "userEnteredFormat" } });
    const mask = parseFieldMask("sheets.data.rowData.values.effectiveFormat");
    const format = renderSpreadsheet(changed, mask).sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]?.effectiveFormat;
    expect(format).toMatchObject({
      backgroundColor: { red: 1 },
      backgroundColorStyle: red,
      textFormat: { bold: true, fontFamily: "Arial", foregroundColorStyle: { rgbColor: { blue: 1 } } },
    });
    expect(format).not.toHaveProperty("numberFormat");
  });
});

describe("rows and columns", () => {
  const protectedRow = { ...A1, startRowIndex: 2, endRowIndex: 4 };
  const rowsOf = (request: Request) => {
    const { protectedRanges, properties } = batched(aSpreadsheet(), protect(1, protectedRow), request).sheets[0] ?? {};
    const { startRowIndex, endRowIndex } = protectedRanges?.[0]?.range ?? {};
    return [startRowIndex, endRowIndex, properties?.rowCount];
  };
  const range = (startIndex: number, endIndex: number) => ({ sheetId: 0, dimension: "ROWS", startIndex, endIndex });

  it.each<[string, Request, unknown[]]>([
    ["an insertion above moves it", { insertDimension: { range: range(0, 2) } }, [4, 6, 12]],
    ["an insertion inside stretches it", { insertDimension: { range: range(3, 4) } }, [2, 5, 11]],
    ["an insertion below leaves it", { insertDimension: { range: range(4, 5) } }, [2, 4, 11]],
    ["a deletion above moves it", { deleteDimension: { range: range(0, 1) } }, [1, 3, 9]],
    ["a deletion across its edge shortens it", { deleteDimension: { range: range(3, 6) } }, [2, 3, 7]],
    ["a deletion of all of it takes it away", { deleteDimension: { range: range(1, 5) } }, [undefined, undefined, 6]],
    ["rows at the end leave it", { appendDimension: { sheetId: 0, dimension: "ROWS", length: 5 } }, [2, 4, 15]],
  ])("keep a protected range in place: %s", (_, request, expected) => {
    expect(rowsOf(request)).toEqual(expected);
  });

  it("move the cells behind them (node-google-spreadsheet#459)", () => {
    const before = aSpreadsheet([["a"], ["b"], ["c"]]);
    expect(shown(batched(before, { deleteDimension: { range: range(1, 2) } }))).toEqual([["a"], ["c"]]);
    const columns = { sheetId: 0, dimension: "COLUMNS", startIndex: 0, endIndex: 1 };
    expect(shown(batched(before, { insertDimension: { range: columns } }))[0]).toEqual(["", "a"]);
  });
});

describe("a tab's properties", () => {
  it("change as named, and a smaller grid loses what stood beyond it", () => {
    const gridProperties = { rowCount: 2, columnCount: 5, frozenRowCount: 1 };
    const properties = { sheetId: 0, title: "Heures 2025", gridProperties };
    const changed = batched(
      aSpreadsheet([["a"], ["b"], ["c"]]),
      { addSheet: { properties: { sheetId: 7, title: "_état", index: 0 } } },
      { updateSheetProperties: { properties, fields: "title,gridProperties(rowCount,frozenRowCount)" } },
      { deleteSheet: { sheetId: 7 } },
    );
    expect(changed.sheets.map((sheet) => sheet.properties)).toMatchObject([
      { title: "Heures 2025", rowCount: 2, columnCount: 5, frozenRowCount: 1 },
    ]);
    expect(shown(changed, "Heures 2025")).toEqual([["a"], ["b"]]);
  });

  it("hold widths that move with their columns", () => {
    const columns = (startIndex: number, endIndex: number) => ({
      sheetId: 0,
      dimension: "COLUMNS",
      startIndex,
      endIndex,
    });
    const wide = batched(
      aSpreadsheet(),
      { updateDimensionProperties: { range: columns(1, 2), properties: { pixelSize: 250 }, fields: "pixelSize" } },
      { insertDimension: { range: columns(0, 1) } },
    );
    expect(wide.sheets[0]?.columnSizes).toEqual([undefined, undefined, { pixelSize: 250 }]);
  });
});

describe("a check box", () => {
  const boxes = (rule?: object): Request => ({
    setDataValidation: { range: { ...A1, endRowIndex: 3 }, ...(rule ? { rule } : {}) },
  });

  it("reads as FALSE while it is empty, and keeps its rule when it is ticked", () => {
    const ticked = typedInto(batched(aSpreadsheet(), boxes({ condition: { type: "BOOLEAN" } })), "A2", [["VRAI"]]);
    expect(shown(ticked)).toEqual([["FAUX"], ["VRAI"], ["FAUX"]]);
    expect(shown(batched(ticked, boxes()))).toEqual([[], ["VRAI"]]);
  });
});

describe("merged cells", () => {
  it("keep the value of their first cell", () => {
    const merge: Request = { mergeCells: { range: { ...A1, endColumnIndex: 2 }, mergeType: "MERGE_ALL" } };
    const merged = batched(aSpreadsheet([["a", "b", "c"]]), merge);
    expect(shown(merged)).toEqual([["a", "", "c"]]);
    const half: Request = { mergeCells: { range: A1, mergeType: "MERGE_ALL" } };
    expect(() => batched(merged, half)).toThrow("You must select all cells in a merged range");
  });
});

describe("a typed value", () => {
  it("keeps a NUMBER format that the cell already has: 36:00 becomes an innocent 1,5", () => {
    const cell = { userEnteredFormat: { numberFormat: { type: "NUMBER", pattern: "0.00" } } };
    const numbers = batched(aSpreadsheet(), { repeatCell: { range: A1, cell, fields: "userEnteredFormat" } });
    expect(shown(typedInto(numbers, "A1", [["36:00"]]))).toEqual([["1,50"]]);
    expect(shown(typedInto(aSpreadsheet(), "A1", [["36:00"]]))).toEqual([["36:00:00"]]);
  });

  it("stays a text in a cell of plain text", () => {
    const cell = { userEnteredFormat: { numberFormat: { type: "TEXT" } } };
    const texts = batched(aSpreadsheet(), { repeatCell: { range: A1, cell, fields: "userEnteredFormat" } });
    expect(typedInto(texts, "A1", [["7,5"]]).sheets[0]?.rows[0]?.[0]?.userEnteredValue).toEqual({ stringValue: "7,5" });
  });

  it("is skipped when it is null and cleared when it is empty", () => {
    const typed = typedInto(aSpreadsheet([["a", "b", "c"]]), "A1", [[null, "", "d"]]);
    expect(shown(typed)).toEqual([["a", "", "d"]]);
    expect(shown(typedInto(typed, "C1", [[""]]))).toEqual([["a"]]);
  });
});
