import { describe, expect, it } from "vitest";
import { parseFieldMask } from "../../../../local/workbook/masks/field-mask.ts";
import { renderSpreadsheet } from "../../../../local/workbook/rendering/render-spreadsheet.ts";
import type { Spreadsheet } from "../../../../local/workbook/spreadsheet.ts";
import type { ConditionalFormatRule, GridRange, Request } from "../../../../local/workbook/wire.ts";
import { aSpreadsheet, batched } from "../a-spreadsheet.ts";

const RANGE: GridRange = { sheetId: 0, startRowIndex: 0, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 1 };
const [RED, GREEN, BLUE, BLACK] = [{ red: 1 }, { green: 1 }, { blue: 1 }, {}];
const TYPED = [["a"], ["b"], ["c"], ["d"]];

const band = (rowProperties: object, bandedRangeId = 1, range = RANGE): Request => ({
  addBanding: { bandedRange: { bandedRangeId, range, rowProperties } },
});
const update = (bandedRange: object, fields: string): Request => ({
  updateBanding: { bandedRange: { bandedRangeId: 1, ...bandedRange }, fields },
});
const grounds = (spreadsheet: Spreadsheet) =>
  renderSpreadsheet(
    spreadsheet,
    parseFieldMask("sheets.data.rowData.values.effectiveFormat.backgroundColor"),
  ).sheets?.[0]?.data?.[0]?.rowData?.map(({ values }) => values?.[0]?.effectiveFormat?.backgroundColor);

const TWO = { firstBandColor: RED, secondBandColor: GREEN };

describe("bands", () => {
  it.each<[string, object, object[]]>([
    ["alternate from the first row", TWO, [RED, GREEN, RED, GREEN]],
    ["alternate below a header", { ...TWO, headerColor: BLUE }, [BLUE, RED, GREEN, RED]],
    ["end with a footer", { ...TWO, footerColor: BLUE }, [RED, GREEN, RED, BLUE]],
    [
      "take a style before a colour",
      { ...TWO, headerColor: RED, headerColorStyle: { rgbColor: BLACK } },
      [BLACK, RED, GREEN, RED],
    ],
  ])("%s", (_, bands, colors) => {
    expect(grounds(batched(aSpreadsheet(TYPED), band(bands)))).toEqual(colors);
  });

  it("leave a cell the colour of its own", () => {
    const own: Request = {
      repeatCell: {
        range: { ...RANGE, endRowIndex: 1 },
        cell: { userEnteredFormat: { backgroundColor: BLUE } },
        fields: "userEnteredFormat.backgroundColor",
      },
    };
    expect(grounds(batched(aSpreadsheet(TYPED), band(TWO), own))?.[0]).toEqual(BLUE);
  });

  it("change their colours, or their cells, and keep the rest", () => {
    const bands = { rowProperties: { firstBandColor: BLUE, secondBandColor: GREEN } };
    const made = batched(aSpreadsheet(TYPED), band(TWO), update(bands, "rowProperties"));
    expect(grounds(made)).toEqual([BLUE, GREEN, BLUE, GREEN]);
    const shorter = batched(made, update({ range: { ...RANGE, endRowIndex: 2 } }, "range"));
    expect(grounds(shorter)?.slice(0, 2)).toEqual([BLUE, GREEN]);
    expect(grounds(shorter)?.[2]).toEqual({ red: 1, green: 1, blue: 1 });
  });

  it.each<[string, Request[], string]>([
    ["one colour", [band({ firstBandColor: RED })], "Both firstBandColor and secondBandColor"],
    ["no cells", [{ addBanding: { bandedRange: { rowProperties: TWO } } }], "No range specified."],
    [
      "an id that exists",
      [band(TWO), band(TWO, 1, { ...RANGE, startRowIndex: 5, endRowIndex: 6 })],
      "with that ID already exists.",
    ],
    [
      "an update of nothing",
      [band(TWO), { updateBanding: { bandedRange: { bandedRangeId: 1 } } }],
      "At least one field",
    ],
    ["an update of none", [update({}, "range")], "No banding with id: 1"],
    [
      "an update onto others",
      [
        band(TWO),
        band(TWO, 2, { ...RANGE, startRowIndex: 5, endRowIndex: 6 }),
        update({ range: { ...RANGE, endRowIndex: 6 } }, "range"),
      ],
      "You cannot add alternating background colors",
    ],
    [
      "cells of a table",
      [{ addTable: { table: { name: "t", range: RANGE } } }, band(TWO)],
      "You cannot add alternating background colors",
    ],
  ])("are refused for %s", (_, requests, message) => {
    expect(() => batched(aSpreadsheet(TYPED), ...requests)).toThrow(message);
  });
});

describe("a rule that colours", () => {
  const rule = (type: string): ConditionalFormatRule => ({ ranges: [RANGE], booleanRule: { condition: { type } } });
  const add = (added: ConditionalFormatRule): Request => ({ addConditionalFormatRule: { rule: added } });
  const scale = (type: string, value?: string): ConditionalFormatRule => ({
    ranges: [RANGE],
    gradientRule: { minpoint: { type, ...(value ? { value } : {}) }, maxpoint: { type: "MAX" } },
  });

  it("is told with both forms of its colours", () => {
    const colored = {
      ranges: [RANGE],
      booleanRule: { condition: { type: "BLANK" }, format: { backgroundColor: RED } },
    };
    const [sheet] = batched(aSpreadsheet(), add(colored)).sheets;
    expect(sheet?.conditionalFormats[0]?.booleanRule?.format).toEqual({
      backgroundColor: RED,
      backgroundColorStyle: { rgbColor: RED },
    });
  });

  it("takes numbers of a scale as the language writes them, and formulas", () => {
    expect(() => batched(aSpreadsheet(), add(scale("NUMBER", "0,5")), add(scale("PERCENT", "=1/2")))).not.toThrow();
  });

  it.each<[string, Request[], string]>([
    ["a number of another language", [add(scale("NUMBER", "0.5"))], "Invalid InterpolationPoint.value: 0.5"],
    ["a type of point that there is not", [add(scale("MEDIAN", "1"))], "Invalid value at 'interpolation_point.type'"],
    ["neither a rule nor a place", [{ updateConditionalFormatRule: { index: 0 } }], "Exactly one of rule and newIndex"],
    [
      "a new place past the last",
      [add(rule("BLANK")), { updateConditionalFormatRule: { sheetId: 0, index: 0, newIndex: 1 } }],
      "Invalid conditional format index 1.",
    ],
    [
      "the replacement of none",
      [{ updateConditionalFormatRule: { index: 0, rule: rule("BLANK") } }],
      "No conditional format on sheet: 0 at index: 0",
    ],
  ])("is refused for %s", (_, requests, message) => {
    expect(() => batched(aSpreadsheet(), ...requests)).toThrow(message);
  });
});
