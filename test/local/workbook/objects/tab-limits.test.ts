import { describe, expect, it } from "vitest";
import type { Request } from "../../../../local/workbook/wire.ts";
import { aSpreadsheet, batched } from "../a-spreadsheet.ts";

const LONG = "x".repeat(100);
const BIG = { rowCount: 1_000_000, columnCount: 10 };

const added = (title: string, gridProperties = {}): Request => ({
  addSheet: { properties: { title, gridProperties } },
});
const renamed = (title: string): Request => ({
  updateSheetProperties: { properties: { sheetId: 0, title }, fields: "title" },
});

describe("the title of a tab", () => {
  it.each([
    ["added", added(LONG)],
    ["changed", renamed(LONG)],
    ["of a copy", { duplicateSheet: { sourceSheetId: 0, newSheetName: LONG } }],
  ])("may have a hundred characters: %s", (_, request) => {
    expect(batched(aSpreadsheet(), request).sheets.map(({ properties }) => properties.title)).toContain(LONG);
  });

  it.each([
    ["addSheet", added(`${LONG}x`)],
    ["updateSheetProperties", renamed(`${LONG}x`)],
    ["duplicateSheet", { duplicateSheet: { sourceSheetId: 0, newSheetName: `${LONG}x` } }],
  ])("may have no more: %s", (kind, request) => {
    const message = `Invalid requests[0].${kind}: The sheet name cannot be greater than 100 characters.`;
    expect(() => batched(aSpreadsheet(), request)).toThrow(message);
  });
});

describe("a tab past ten million cells", () => {
  const refusal = "This action would increase the number of cells in the workbook above the limit of 10000000 cells.";

  it("is refused by the request that adds it", () => {
    expect(() => batched(aSpreadsheet(), renamed("a"), added("Big", BIG))).toThrow(
      `Invalid requests[1].addSheet: ${refusal}`,
    );
  });

  it("is refused by the request that copies it", () => {
    const big = batched(aSpreadsheet(), added("Big", { ...BIG, rowCount: 600_000 }));
    const sourceSheetId = big.sheets[1]?.properties.sheetId ?? 0;
    expect(() => batched(big, { duplicateSheet: { sourceSheetId } })).toThrow(
      `Invalid requests[0].duplicateSheet: ${refusal}`,
    );
  });
});

describe("cells inserted past the grid", () => {
  it.each([
    ["rows", { startRowIndex: 10, endRowIndex: 12 }, "A11"],
    ["columns", { startColumnIndex: 5, endColumnIndex: 6 }, "F1"],
    ["far past", { startRowIndex: 1e9, endRowIndex: 2e9 }, "A1000000001"],
  ])("are refused: %s", (_, range, place) => {
    const request = { insertRange: { range: { sheetId: 0, ...range }, shiftDimension: "ROWS" } };
    expect(() => batched(aSpreadsheet(), request)).toThrow(
      `Range (Heures!${place}) exceeds grid limits. Max rows: 10, max columns: 5`,
    );
  });
});

describe("a mask that names what is only read", () => {
  it.each(["effectiveValue", "effectiveValue.stringValue", "note,effectiveValue"])("is refused: %s", (fields) => {
    const request = { updateCells: { start: {}, rows: [{ values: [{}] }], fields } };
    expect(() => batched(aSpreadsheet(), request)).toThrow(
      "Invalid requests[0].updateCells: Field is read-only: effectiveValue",
    );
  });

  it.each(["*", "note,hyperlink"])("passes where clients name it with the rest: %s", (fields) => {
    const rows = [{ values: [{ hyperlink: "https://example.org", note: "n" }] }];
    const { sheets } = batched(aSpreadsheet(), { updateCells: { start: {}, rows, fields } });
    expect(sheets[0]?.rows[0]?.[0]).toEqual({ note: "n" });
  });
});
