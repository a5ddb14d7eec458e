import { describe, expect, it } from "vitest";
import { parseFieldMask } from "../../../../local/workbook/masks/field-mask.ts";
import { renderSpreadsheet } from "../../../../local/workbook/rendering/render-spreadsheet.ts";
import type { Spreadsheet } from "../../../../local/workbook/spreadsheet.ts";
import type { BooleanCondition, DataValidationRule, GridRange, Request } from "../../../../local/workbook/wire.ts";
import { aSpreadsheet, batched, shown } from "../a-spreadsheet.ts";

const A1: GridRange = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
const WHOLE: GridRange = { sheetId: 0 };
const LISTS: Request = { addSheet: { properties: { sheetId: 9, title: "Listes" } } };
const rows = (startIndex: number, endIndex: number) => ({ sheetId: 0, dimension: "ROWS", startIndex, endIndex });
const condition = (type: string, ...values: string[]): BooleanCondition => ({
  type,
  ...(values.length > 0 ? { values: values.map((userEnteredValue) => ({ userEnteredValue })) } : {}),
});
const validate = (rule: DataValidationRule): Request => ({ setDataValidation: { range: A1, rule } });
const read = (spreadsheet: Spreadsheet, fields: string) => renderSpreadsheet(spreadsheet, parseFieldMask(fields));

describe("a validation", () => {
  it.each<[string, DataValidationRule]>([
    [
      "a list",
      { condition: condition("ONE_OF_LIST", "CDI", "CDD"), strict: true, showCustomUi: true, inputMessage: "Choisir" },
    ],
    ["a range of another tab", { condition: condition("ONE_OF_RANGE", "='Listes'!$A$2:$A$200"), showCustomUi: true }],
    ["a range without an end", { condition: condition("ONE_OF_RANGE", "='Listes'!$A$2:$A") }],
    ["a range of its own tab", { condition: condition("ONE_OF_RANGE", "=$A$2:$A$5") }],
    ["a box", { condition: condition("BOOLEAN"), strict: true }],
    ["a date", { condition: condition("DATE_IS_VALID"), inputMessage: "Une date, comme 01/03/2026" }],
    ["bounds", { condition: condition("NUMBER_BETWEEN", "0", "250"), strict: false }],
    ["a formula", { condition: condition("CUSTOM_FORMULA", "=A1>0") }],
  ])("is kept and told as it was given: %s", (_, rule) => {
    const ruled = batched(aSpreadsheet(), LISTS, validate(rule));
    const told = read(ruled, "sheets.data.rowData.values.dataValidation").sheets?.[0];
    expect(told?.data?.[0]?.rowData?.[0]?.values?.[0]).toEqual({ dataValidation: rule });
  });

  it.each<[string, DataValidationRule, string]>([
    ["a range of a tab that is not there", { condition: condition("ONE_OF_RANGE", "='Liste'!$A$2:$A$9") }, "Liste"],
    ["a list of nothing", { condition: condition("ONE_OF_LIST") }, "does not take 0 values"],
    ["one bound of two", { condition: condition("NUMBER_BETWEEN", "0") }, "does not take 1 values"],
    [
      "a condition for colours only (taylorwilsdon/google_workspace_mcp#892)",
      { condition: condition("NOT_BLANK") },
      "not supported for data validation",
    ],
    ["a condition that is none", { condition: condition("SOMETHING") }, "Invalid value at 'condition.type'"],
    ["no condition", {}, "No condition type specified."],
    ["a formula without its sign", { condition: condition("CUSTOM_FORMULA", "A1>0") }, "must begin with '='"],
  ])("is refused for %s", (_, rule, message) => {
    expect(() => batched(aSpreadsheet(), LISTS, validate(rule))).toThrow(message);
  });

  it("moves with its cell, and comes to the rows put in before it", () => {
    const rule = { condition: condition("BOOLEAN") };
    const moved = batched(aSpreadsheet(), validate(rule), { insertDimension: { range: rows(0, 2) } });
    expect(moved.sheets[0]?.rows.map((row) => row[0]?.dataValidation)).toEqual([rule, rule, rule]);
  });
});

describe("a rule that colours", () => {
  const colour = (range: GridRange, index = 0, rule: object = {}): Request => ({
    addConditionalFormatRule: {
      index,
      rule: {
        ranges: [range],
        booleanRule: { condition: condition("NOT_BLANK"), format: { textFormat: { bold: true } } },
        ...rule,
      },
    },
  });
  const B1 = { ...A1, startColumnIndex: 1, endColumnIndex: 2 };
  const ranges = (spreadsheet: Spreadsheet) => spreadsheet.sheets[0]?.conditionalFormats.map((rule) => rule.ranges);

  it("takes its place among the others, and leaves it", () => {
    const two = batched(aSpreadsheet(), colour(A1), colour(B1));
    expect(ranges(two)).toEqual([[B1], [A1]]);
    expect(ranges(batched(two, { deleteConditionalFormatRule: { sheetId: 0, index: 0 } }))).toEqual([[A1]]);
    expect(read(two, "sheets.conditionalFormats").sheets?.[0]?.conditionalFormats).toHaveLength(2);
  });

  it("moves with its cells, and goes with the last of them", () => {
    const moved = batched(aSpreadsheet(), colour(A1), { insertDimension: { range: rows(0, 2) } });
    expect(ranges(moved)).toEqual([[{ ...A1, startRowIndex: 2, endRowIndex: 3 }]]);
    expect(ranges(batched(moved, { deleteDimension: { range: rows(2, 3) } }))).toEqual([]);
  });

  it.each<[string, Request[], string]>([
    ["no range", [{ addConditionalFormatRule: { rule: {} } }], "at least one range"],
    ["a place past the last", [colour(A1, 1)], "Invalid conditional format index 1."],
    [
      "ranges of two tabs (discovery text of ConditionalFormatRule)",
      [LISTS, colour(A1, 0, { ranges: [A1, { ...A1, sheetId: 9 }] })],
      "must be on the same sheet",
    ],
    ["two kinds of rule", [colour(A1, 0, { gradientRule: {} })], "Exactly one of booleanRule and gradientRule"],
    [
      "a look that a rule cannot give (discovery text of BooleanRule)",
      [colour(A1, 0, { booleanRule: { condition: condition("BLANK"), format: { wrapStrategy: "WRAP" } } })],
      "BooleanRule.format.wrapStrategy",
    ],
    [
      "the deletion of none",
      [{ deleteConditionalFormatRule: { sheetId: 0, index: 2 } }],
      "Invalid requests[0].deleteConditionalFormatRule: No conditional format on sheet: 0 at index: 2",
    ],
  ])("is refused for %s", (_, requests, message) => {
    expect(() => batched(aSpreadsheet(), ...requests)).toThrow(message);
  });
});

describe("a protected tab", () => {
  const protect = (protectedRange: object): Request => ({ addProtectedRange: { protectedRange } });
  const editors = { users: ["service@example.org"] };

  it("keeps who may write and what stays open, which moves with its cells", () => {
    const made = batched(
      aSpreadsheet(),
      protect({ protectedRangeId: 3, range: WHOLE, editors, unprotectedRanges: [A1] }),
      { insertDimension: { range: rows(0, 1) } },
    );
    expect(read(made, "sheets.protectedRanges").sheets?.[0]?.protectedRanges).toEqual([
      {
        protectedRangeId: 3,
        range: WHOLE,
        editors,
        unprotectedRanges: [{ ...A1, startRowIndex: 1, endRowIndex: 2 }],
        requestingUserCanEdit: true,
      },
    ]);
    const opened = batched(made, {
      updateProtectedRange: {
        protectedRange: { protectedRangeId: 3, editors: { users: [] } },
        fields: "editors,unprotectedRanges",
      },
    });
    expect(opened.sheets[0]?.protectedRanges).toEqual([{ protectedRangeId: 3, range: WHOLE, editors: { users: [] } }]);
  });

  it.each<[string, object, string]>([
    [
      "what stays open in a part of a tab (discovery text of ProtectedRange)",
      { range: A1, unprotectedRanges: [A1] },
      "only supported on protected sheets",
    ],
    ["who may write beside a warning", { range: WHOLE, warningOnly: true, editors }, "Editors cannot be set on it."],
  ])("is refused for %s", (_, protectedRange, message) => {
    expect(() => batched(aSpreadsheet(), protect(protectedRange))).toThrow(message);
  });
});

describe("a filter", () => {
  it("is one a tab, moves with its cells, and is taken away", () => {
    const filtered = batched(
      aSpreadsheet(),
      { setBasicFilter: { filter: { range: WHOLE } } },
      { setBasicFilter: { filter: { range: { ...A1, endRowIndex: 4 } } } },
      { insertDimension: { range: rows(0, 1) } },
    );
    expect(read(filtered, "sheets.basicFilter").sheets).toEqual([
      { basicFilter: { range: { ...A1, startRowIndex: 1, endRowIndex: 5 } } },
    ]);
    expect(batched(filtered, { clearBasicFilter: { sheetId: 0 } }).sheets[0]?.basicFilter).toBeUndefined();
  });
});

describe("a copied tab", () => {
  it("refers to its own cells, under ids of its own", () => {
    const source = batched(
      aSpreadsheet([["Code"], ["a"]]),
      { addProtectedRange: { protectedRange: { protectedRangeId: 3, range: A1, warningOnly: true } } },
      { addTable: { table: { tableId: "t", name: "Contrats", range: { ...A1, endRowIndex: 3 } } } },
    );
    const copied = batched(
      source,
      { duplicateSheet: { sourceSheetId: 0, newSheetId: 8, insertSheetIndex: 1 } },
      { updateCells: { range: A1, rows: [], fields: "userEnteredValue" } },
    );
    const [, copy] = copied.sheets;
    expect(copy?.properties).toMatchObject({ sheetId: 8, title: "Copie de Heures" });
    expect(shown(copied, "Copie de Heures")).toEqual([["Code"], ["a"]]);
    expect(copy?.protectedRanges).toMatchObject([{ protectedRangeId: 4, range: { sheetId: 8 } }]);
    expect(copy?.tables).toMatchObject([{ name: "Contrats_2", range: { sheetId: 8 } }]);
  });

  it.each<[string, object, string]>([
    ["a taken id", { newSheetId: 0 }, "already exists"],
    ["a taken title", { newSheetName: "HEURES" }, "already exists"],
    ["no such tab", { sourceSheetId: 5 }, "No grid with id: 5"],
  ])("is refused for %s", (_, wish, message) => {
    expect(() => batched(aSpreadsheet(), { duplicateSheet: { sourceSheetId: 0, ...wish } })).toThrow(message);
  });
});
