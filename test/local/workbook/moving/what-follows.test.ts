import { describe, expect, it } from "vitest";
import type { Spreadsheet } from "../../../../local/workbook/spreadsheet.ts";
import type { GridRange, Request } from "../../../../local/workbook/wire.ts";
import { aSpreadsheet, batched } from "../a-spreadsheet.ts";
import { at, lines, merge, named } from "./a-move.ts";

const booleanRule = { condition: { type: "NOT_BLANK" }, format: { textFormat: { bold: true } } };

/** Everything that may refer to `B2:C5`. */
const spreadsheet = batched(
  aSpreadsheet([[], ["", "h", "h"], ["", 1, 2], ["", 3, 4], ["", 5, 6]]),
  named(at("B2:C5")),
  merge(at("D2:E5")),
  { addProtectedRange: { protectedRange: { protectedRangeId: 1, range: at("B2:C5") } } },
  { setBasicFilter: { filter: { range: at("B2:C5") } } },
  { addConditionalFormatRule: { rule: { ranges: [at("B2:C5")], booleanRule }, index: 0 } },
  {
    addBanding: {
      bandedRange: {
        bandedRangeId: 2,
        range: at("B2:C5"),
        rowProperties: { firstBandColor: { red: 1 }, secondBandColor: { blue: 1 } },
      },
    },
  },
);

function places({ namedRanges, sheets: [sheet] }: Spreadsheet): (GridRange | null | undefined)[] {
  return [
    namedRanges[0]?.range,
    sheet?.merges[0] && { ...sheet.merges[0], startColumnIndex: 1, endColumnIndex: 3 },
    sheet?.protectedRanges[0]?.range,
    sheet?.basicFilter?.range,
    sheet?.conditionalFormats[0]?.ranges?.[0],
    sheet?.bandedRanges[0]?.range,
  ];
}

const insert = (start: number, end: number): Request => ({ insertDimension: { range: lines("ROWS", start, end) } });
const remove = (start: number, end: number): Request => ({ deleteDimension: { range: lines("ROWS", start, end) } });
const move = (start: number, end: number, destinationIndex: number): Request => ({
  moveDimension: { source: lines("ROWS", start, end), destinationIndex },
});

describe("names, merges, protections, filters, rules that colour and bands", () => {
  it.each([
    ["grow with rows inside", insert(2, 4), "B2:C7"],
    ["go down with rows before", insert(1, 2), "B3:C6"],
    ["stay before rows right behind", insert(5, 6), "B2:C5"],
    ["shrink without rows inside", remove(2, 4), "B2:C3"],
    ["shrink without rows at their edge", remove(0, 3), "B1:C2"],
    ["go with all their rows", move(1, 5, 8), "B5:C8"],
    ["go with all their rows and more", move(0, 6, 8), "B4:C7"],
  ])("%s", (_, request, expected) => {
    expect(places(batched(spreadsheet, request))).toEqual(Array(6).fill(at(expected)));
  });

  it("are gone without any row", () => {
    expect(places(batched(spreadsheet, remove(1, 5)))).toEqual(Array(6).fill(undefined));
  });

  it("leave the spreadsheet that was changed as it was", () => {
    batched(spreadsheet, insert(2, 4), remove(0, 3), move(6, 7, 9));
    expect(places(spreadsheet)).toEqual(Array(6).fill(at("B2:C5")));
  });
});
