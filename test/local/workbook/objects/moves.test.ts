import { describe, expect, it } from "vitest";
import type { Sheet, Spreadsheet } from "../../../../local/workbook/spreadsheet.ts";
import type { GridRange, Request } from "../../../../local/workbook/wire.ts";
import { aSpreadsheet, batched } from "../a-spreadsheet.ts";

/** B3:C6 of a tab of ten rows and five columns. */
const RANGE: GridRange = { sheetId: 0, startRowIndex: 2, endRowIndex: 6, startColumnIndex: 1, endColumnIndex: 3 };
const B = { ...RANGE, endColumnIndex: 2 };
const BANDS = { firstBandColor: { red: 1 }, secondBandColor: { blue: 1 } };
const FILTERED = [{ columnIndex: 2, filterCriteria: { hiddenValues: ["x"] } }];
const WHERE = { overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 3, columnIndex: 1 } } };

const ON_CELLS: Readonly<Record<string, readonly [Request, (sheet: Sheet, all: Spreadsheet) => unknown]>> = {
  "a named range": [
    { addNamedRange: { namedRange: { namedRangeId: "n", name: "nom", range: RANGE } } },
    (_, { namedRanges }) => namedRanges[0]?.range,
  ],
  "a protection": [
    { addProtectedRange: { protectedRange: { range: RANGE } } },
    ({ protectedRanges }) => protectedRanges[0]?.range,
  ],
  "a filter": [{ setBasicFilter: { filter: { range: RANGE } } }, ({ basicFilter }) => basicFilter?.range],
  "a filter view": [{ addFilterView: { filter: { range: RANGE } } }, ({ filterViews }) => filterViews[0]?.range],
  "a slicer's data": [
    { addSlicer: { slicer: { spec: { dataRange: RANGE }, position: WHERE } } },
    ({ slicers }) => slicers[0]?.spec?.dataRange,
  ],
  "a banded range": [
    { addBanding: { bandedRange: { range: RANGE, rowProperties: BANDS } } },
    ({ bandedRanges }) => bandedRanges[0]?.range,
  ],
  "a rule that colours": [
    { addConditionalFormatRule: { rule: { ranges: [RANGE], booleanRule: { condition: { type: "BLANK" } } } } },
    ({ conditionalFormats }) => conditionalFormats[0]?.ranges?.[0],
  ],
  "a table": [{ addTable: { table: { name: "t", range: RANGE } } }, ({ tables }) => tables[0]?.range],
};

const rows = (startIndex: number, endIndex: number) => ({ sheetId: 0, dimension: "ROWS", startIndex, endIndex });
const columns = (startIndex: number, endIndex: number) => ({ sheetId: 0, dimension: "COLUMNS", startIndex, endIndex });

const MOVES: readonly (readonly [string, Request, Partial<GridRange>])[] = [
  ["rows that come above", { insertDimension: { range: rows(0, 2) } }, { startRowIndex: 4, endRowIndex: 8 }],
  ["rows that come inside", { insertDimension: { range: rows(4, 5) } }, { endRowIndex: 7 }],
  [
    "columns that come before",
    { insertDimension: { range: columns(0, 1) } },
    { startColumnIndex: 2, endColumnIndex: 4 },
  ],
  ["rows that go from above", { deleteDimension: { range: rows(0, 1) } }, { startRowIndex: 1, endRowIndex: 5 }],
  ["rows that go from inside", { deleteDimension: { range: rows(3, 5) } }, { endRowIndex: 4 }],
  [
    "rows that move from above to below",
    { moveDimension: { source: rows(0, 1), destinationIndex: 8 } },
    { startRowIndex: 1, endRowIndex: 5 },
  ],
];

describe.each(Object.entries(ON_CELLS))("%s", (_name, [add, range]) => {
  const rangeAfter = (...requests: Request[]) => {
    const made = batched(aSpreadsheet(), add, ...requests);
    const [sheet] = made.sheets;
    return sheet && range(sheet, made);
  };

  it.each(MOVES)("follows %s", (_, request, bounds) => {
    expect(rangeAfter(request)).toEqual({ ...RANGE, ...bounds });
  });

  it("goes with the last of its rows", () => {
    expect(rangeAfter({ deleteDimension: { range: rows(2, 6) } })).toBeUndefined();
  });
});

describe("what a tab's object points to", () => {
  const tabAfter = (add: Request, ...requests: Request[]) => batched(aSpreadsheet(), add, ...requests).sheets[0];
  const ahead: Request = { insertDimension: { range: columns(0, 1) } };
  const between: Request = { insertDimension: { range: columns(2, 3) } };

  it("is the same column of a filter, of the tab", () => {
    const add: Request = {
      setBasicFilter: { filter: { range: RANGE, filterSpecs: FILTERED, sortSpecs: [{ dimensionIndex: 1 }] } },
    };
    expect(tabAfter(add, between)?.basicFilter).toMatchObject({
      criteria: { 3: { hiddenValues: ["x"] } },
      filterSpecs: [{ columnIndex: 3 }],
      sortSpecs: [{ dimensionIndex: 1 }],
    });
    expect(tabAfter(add, ahead)?.basicFilter).toMatchObject({
      criteria: { 3: {} },
      sortSpecs: [{ dimensionIndex: 2 }],
    });
  });

  it("is the same column of a slicer, of its data, and the same place", () => {
    const spec = { dataRange: RANGE, columnIndex: 1, filterCriteria: { hiddenValues: ["x"] } };
    const add: Request = { addSlicer: { slicer: { spec, position: WHERE } } };
    expect(tabAfter(add, between)?.slicers[0]?.spec).toMatchObject({ columnIndex: 2 });
    expect(tabAfter(add, ahead)?.slicers[0]).toMatchObject({
      spec: { columnIndex: 1 },
      position: { overlayPosition: { anchorCell: { columnIndex: 2 } } },
    });
    const dropped = tabAfter(add, { deleteDimension: { range: columns(2, 3) } })?.slicers[0]?.spec;
    expect(dropped).toMatchObject({ dataRange: { ...B } });
    expect(dropped?.filterCriteria).toBeUndefined();
  });
});

describe("a copied tab", () => {
  it("takes all of it along, under ids of its own and without what backs it", () => {
    const name: Request = { addNamedRange: { namedRange: { namedRangeId: "n", name: "nom", range: RANGE } } };
    const made = batched(
      aSpreadsheet(),
      name,
      { addProtectedRange: { protectedRange: { namedRangeId: "n" } } },
      { addFilterView: { filter: { range: RANGE, title: "Vue" } } },
      { addBanding: { bandedRange: { range: RANGE, rowProperties: BANDS } } },
      { addSlicer: { slicer: { spec: { dataRange: RANGE }, position: WHERE } } },
      { addDimensionGroup: { range: rows(1, 3) } },
      { duplicateSheet: { sourceSheetId: 0, newSheetId: 8, insertSheetIndex: 1 } },
    );
    const onCopy = { ...RANGE, sheetId: 8 };
    const [, copy] = made.sheets;
    expect(copy?.protectedRanges).toEqual([{ protectedRangeId: 2, range: onCopy }]);
    expect(copy?.filterViews).toEqual([{ filterViewId: 2, title: "Vue", range: onCopy }]);
    expect(copy?.bandedRanges).toMatchObject([{ bandedRangeId: 2, range: onCopy }]);
    expect(copy?.slicers).toMatchObject([
      { slicerId: 2, spec: { dataRange: onCopy }, position: { overlayPosition: { anchorCell: { sheetId: 8 } } } },
    ]);
    expect(copy?.rowGroups).toEqual([{ range: { ...rows(1, 3), sheetId: 8 }, depth: 1 }]);
    expect(made.namedRanges).toHaveLength(1);
  });
});
