import { describe, expect, it } from "vitest";
import type { Spreadsheet } from "../../../../local/workbook/spreadsheet.ts";
import type { BooleanCondition, FilterCriteria, GridRange, Request } from "../../../../local/workbook/wire.ts";
import { aSpreadsheet, batched, shown } from "../a-spreadsheet.ts";

const RANGE: GridRange = { sheetId: 0, startRowIndex: 0, endRowIndex: 6, startColumnIndex: 0, endColumnIndex: 3 };
/** The hour of the tests is 15 November 2025. */
const TYPED = [
  ["Nom", "Heures", "Jour"],
  ["Aïda", "7,5", "14/11/2025"],
  ["Bao", "8", "15/11/2025"],
  ["Aïcha", "-1", "16/11/2025"],
  ["", "huit", "8"],
  ["ZOÉ", "1 000", "15/10/2025"],
];

const filter = (columnIndex: number, filterCriteria: FilterCriteria, parts: object = {}): Request => ({
  setBasicFilter: { filter: { range: RANGE, filterSpecs: [{ columnIndex, filterCriteria }], ...parts } },
});
const condition = (type: string, ...values: string[]): FilterCriteria => ({
  condition: { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) },
});
const relative = (type: string, relativeDate: string): FilterCriteria => ({
  condition: { type, values: [{ relativeDate }] } satisfies BooleanCondition,
});
const hiddenIn = ({ sheets }: Spreadsheet): readonly number[] =>
  sheets[0]?.rowSizes.flatMap((size, row) => (size?.hiddenByFilter ? [row] : [])) ?? [];
const rows = (startIndex: number, endIndex: number) => ({ sheetId: 0, dimension: "ROWS", startIndex, endIndex });

describe("a filter shows only what", () => {
  it.each<[string, number, FilterCriteria, number[]]>([
    ["is above", 1, condition("NUMBER_GREATER", "7,5"), [2, 5]],
    ["is at least", 1, condition("NUMBER_GREATER_THAN_EQ", "7,5"), [1, 2, 5]],
    ["is below", 1, condition("NUMBER_LESS", "7,5"), [3]],
    ["is at most", 1, condition("NUMBER_LESS_THAN_EQ", "7,5"), [1, 3]],
    ["is", 1, condition("NUMBER_EQ", "8"), [2]],
    ["is another number than", 1, condition("NUMBER_NOT_EQ", "8"), [1, 3, 5]],
    ["is between, bounds in any order", 1, condition("NUMBER_BETWEEN", "8", "7,5"), [1, 2]],
    ["is not between", 1, condition("NUMBER_NOT_BETWEEN", "7,5", "8"), [3, 5]],
    ["holds a text", 0, condition("TEXT_CONTAINS", "aï"), [1, 3]],
    ["does not hold a text", 0, condition("TEXT_NOT_CONTAINS", "aï"), [2, 4, 5]],
    ["begins with a text", 0, condition("TEXT_STARTS_WITH", "AÏC"), [3]],
    ["ends with a text", 0, condition("TEXT_ENDS_WITH", "a"), [1, 3]],
    ["is a text, capitals or not", 0, condition("TEXT_EQ", "zoé"), [5]],
    ["is a day", 2, condition("DATE_EQ", "15/11/2025"), [2]],
    ["is before a day, and a date", 2, condition("DATE_BEFORE", "15/11/2025"), [1, 5]],
    ["is after a day", 2, condition("DATE_AFTER", "15/11/2025"), [3]],
    ["is before today", 2, relative("DATE_BEFORE", "TODAY"), [1, 5]],
    ["is after yesterday", 2, relative("DATE_AFTER", "YESTERDAY"), [2, 3]],
    ["is after the day a month ago", 2, relative("DATE_AFTER", "PAST_MONTH"), [1, 2, 3]],
    ["is blank", 0, { condition: { type: "BLANK" } }, [4]],
    ["is not blank", 0, { condition: { type: "NOT_BLANK" } }, [1, 2, 3, 5]],
    [
      "a formula says, of its own row (a text is above any number)",
      1,
      condition("CUSTOM_FORMULA", "=$B2>7"),
      [1, 2, 4, 5],
    ],
    ["a formula says, of all rows", 1, condition("CUSTOM_FORMULA", "=B2=MAX(B$2:B$6)"), [5]],
    ["is above what a formula gives", 1, condition("NUMBER_GREATER", "=B3-1"), [1, 2, 5]],
    ["it does not list", 0, { hiddenValues: ["Bao", ""] }, [1, 3, 5]],
  ])("%s", (_, column, criteria, shownRows) => {
    const hidden = hiddenIn(batched(aSpreadsheet(TYPED), filter(column, criteria)));
    expect([1, 2, 3, 4, 5].filter((row) => !hidden.includes(row))).toEqual(shownRows);
  });

  it("is of a colour", () => {
    const green = { green: 1 };
    const painted: Request = {
      repeatCell: {
        range: { ...RANGE, startRowIndex: 2, endRowIndex: 3 },
        cell: { userEnteredFormat: { backgroundColor: green, textFormat: { foregroundColor: green } } },
        fields: "userEnteredFormat",
      },
    };
    const made = batched(aSpreadsheet(TYPED), painted);
    expect(hiddenIn(batched(made, filter(0, { visibleBackgroundColor: green })))).toEqual([1, 3, 4, 5]);
    expect(hiddenIn(batched(made, filter(0, { visibleForegroundColorStyle: { rgbColor: green } })))).toEqual([
      1, 3, 4, 5,
    ]);
  });
});

describe("rows that a filter hides", () => {
  const filtered = batched(aSpreadsheet(TYPED), filter(0, { hiddenValues: ["Bao"] }));

  it("stay hidden when their cells change, until the filter is set again", () => {
    const written: Request = {
      updateCells: {
        range: { ...RANGE, startRowIndex: 2, endRowIndex: 3 },
        rows: [{ values: [{ userEnteredValue: { stringValue: "Cléo" } }] }],
        fields: "userEnteredValue",
      },
    };
    const changed = batched(filtered, written);
    expect(hiddenIn(changed)).toEqual([2]);
    expect(hiddenIn(batched(changed, filter(0, { hiddenValues: ["Bao"] })))).toEqual([]);
  });

  it("move with the others, and keep their height", () => {
    const size: Request = {
      updateDimensionProperties: { range: rows(2, 3), properties: { pixelSize: 40 }, fields: "pixelSize" },
    };
    const moved = batched(filtered, size, { insertDimension: { range: rows(0, 1) } });
    expect(moved.sheets[0]?.rowSizes[3]).toEqual({ pixelSize: 40, hiddenByFilter: true });
    const cleared = batched(moved, { clearBasicFilter: { sheetId: 0 } });
    expect(cleared.sheets[0]?.rowSizes[3]).toEqual({ pixelSize: 40 });
  });

  it("are hidden by a slicer as well, and shown once it is gone", () => {
    const slicer = {
      slicerId: 4,
      spec: { dataRange: RANGE, columnIndex: 0, filterCriteria: { hiddenValues: ["Aïda"] } },
      position: { overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 8 } } },
    };
    const sliced = batched(filtered, { addSlicer: { slicer } });
    expect(hiddenIn(sliced)).toEqual([1, 2]);
    const other: Request = {
      updateSlicerSpec: { slicerId: 4, spec: { filterCriteria: { hiddenValues: ["ZOÉ"] } }, fields: "filterCriteria" },
    };
    expect(hiddenIn(batched(sliced, other))).toEqual([2, 5]);
    expect(hiddenIn(batched(sliced, { deleteEmbeddedObject: { objectId: 4 } }))).toEqual([2]);
    expect(hiddenIn(filtered)).toEqual([2]);
  });
});

describe("a filter", () => {
  it("sorts first, and hides what then stands in the rows", () => {
    const sortSpecs = [{ dimensionIndex: 1, sortOrder: "ASCENDING" }];
    const sorted = batched(aSpreadsheet(TYPED), filter(0, { hiddenValues: ["Aïcha"] }, { sortSpecs }));
    expect(shown(sorted, "Heures!A2:A6")).toEqual([["Aïcha"], ["Aïda"], ["Bao"], ["ZOÉ"]]);
    expect(hiddenIn(sorted)).toEqual([1]);
  });

  it("forgets the column that is deleted", () => {
    const gone: Request = {
      deleteDimension: { range: { sheetId: 0, dimension: "COLUMNS", startIndex: 0, endIndex: 1 } },
    };
    const [sheet] = batched(aSpreadsheet(TYPED), filter(0, { hiddenValues: ["Bao"] }), gone).sheets;
    expect(sheet?.basicFilter).toEqual({ range: { ...RANGE, endColumnIndex: 2 } });
  });

  it.each<[string, Request, string]>([
    ["a column outside of it", filter(3, { hiddenValues: [] }), "Column index 3 is outside"],
    ["no range", { setBasicFilter: { filter: {} } }, "No range specified."],
    [
      "two colours",
      filter(0, { visibleBackgroundColor: {}, visibleForegroundColor: {} }),
      "Only one of the background and foreground colors",
    ],
    ["a condition of data sources", filter(0, condition("TEXT_NOT_EQ", "a")), "is not supported in filters."],
    [
      "a relative date of another condition",
      filter(2, relative("NUMBER_EQ", "TODAY")),
      "Relative dates are not supported",
    ],
    [
      "a slicer without a place",
      { addSlicer: { slicer: { spec: { dataRange: RANGE } } } },
      "only on an existing sheet",
    ],
  ])("is refused for %s", (_, request, message) => {
    expect(() => batched(aSpreadsheet(TYPED), request)).toThrow(message);
  });
});
