import { describe, expect, it } from "vitest";
import { editsToRequests } from "../../../../functions/adapters/google/edits-to-requests.ts";
import type { SheetEdit } from "../../../../functions/ports/workbooks.ts";
import { type Marker, printMarker, STATE_SHEET } from "../../../../schemas/marker.ts";

const first: Marker = { id: 11, workbook: "w", owner: "c", role: "buyer", version: 1, run: "r1" };
const next: Marker = { ...first, id: 12, version: 2, run: "r2" };

const addState: SheetEdit = {
  kind: "add-sheet",
  sheetId: 9,
  title: STATE_SHEET,
  hidden: true,
  rowCount: 10,
  columnCount: 2,
  frozenRows: 1,
  columnWidths: [200, 80],
};

function markerOn(sheetId: number, marker: Marker) {
  const range = { sheetId, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
  const description = printMarker(marker);
  return {
    addProtectedRange: { protectedRange: { protectedRangeId: marker.id, range, description, warningOnly: true } },
  };
}

const kinds = (requests: readonly object[]) => requests.flatMap((request) => Object.keys(request));

describe("editsToRequests", () => {
  it("replaces the marker in the batch that it guards", () => {
    expect(editsToRequests({ expected: first, next, stateSheetId: 5, edits: [] })).toEqual([
      { deleteProtectedRange: { protectedRangeId: 11 } },
      markerOn(5, next),
    ]);
  });

  it("puts the first marker on the state tab that an edit adds", () => {
    const requests = editsToRequests({ expected: null, next: first, stateSheetId: 9, edits: [addState] });
    expect(kinds(requests)).toEqual([
      "addSheet",
      "updateDimensionProperties",
      "updateDimensionProperties",
      "addProtectedRange",
    ]);
    expect(requests.at(-1)).toEqual(markerOn(9, first));
  });

  it("takes the tab away that lost its marker before it adds the next", () => {
    const edits: SheetEdit[] = [{ kind: "delete-sheet", sheetId: 8 }, addState];
    const requests = editsToRequests({ expected: null, next: first, stateSheetId: 9, edits });
    expect(requests[0]).toEqual({ deleteSheet: { sheetId: 8 } });
    expect(kinds(requests)[1]).toBe("addSheet");
  });

  it("lays out an added tab: size, frozen rows, widths", () => {
    const [, sheet, width] = editsToRequests({ expected: first, next, stateSheetId: 5, edits: [addState] });
    expect(sheet?.addSheet?.properties).toEqual({
      sheetId: 9,
      title: STATE_SHEET,
      hidden: true,
      gridProperties: { rowCount: 10, columnCount: 2, frozenRowCount: 1, frozenColumnCount: 0 },
    });
    expect(width?.updateDimensionProperties).toEqual({
      range: { sheetId: 9, dimension: "COLUMNS", startIndex: 0, endIndex: 1 },
      properties: { pixelSize: 200 },
      fields: "pixelSize",
    });
  });

  it("writes values and looks, text always as text, a blank as nothing", () => {
    const style = { bold: true, color: "#ff0000", background: "#00ff00", align: "right", wrap: true, size: 9 } as const;
    const numberFormat = { type: "NUMBER", pattern: "# ##0.##" } as const;
    const cells = [
      [{ value: "=1+2" }, { value: 7.5, style: { numberFormat } }],
      [{ value: null, style }, { value: true }],
    ];
    const edits: SheetEdit[] = [{ kind: "write", sheetId: 3, row: 4, column: 1, cells }];
    expect(editsToRequests({ expected: first, next, stateSheetId: 5, edits })[1]).toEqual({
      updateCells: {
        start: { sheetId: 3, rowIndex: 4, columnIndex: 1 },
        fields: "userEnteredValue,userEnteredFormat",
        rows: [
          {
            values: [
              { userEnteredValue: { stringValue: "=1+2" } },
              {
                userEnteredValue: { numberValue: 7.5 },
                userEnteredFormat: { verticalAlignment: "MIDDLE", numberFormat },
              },
            ],
          },
          {
            values: [
              {
                userEnteredFormat: {
                  textFormat: {
                    bold: true,
                    fontSize: 9,
                    foregroundColorStyle: { rgbColor: { red: 1, green: 0, blue: 0 } },
                  },
                  backgroundColorStyle: { rgbColor: { red: 0, green: 1, blue: 0 } },
                  horizontalAlignment: "RIGHT",
                  verticalAlignment: "MIDDLE",
                  wrapStrategy: "WRAP",
                },
              },
              { userEnteredValue: { boolValue: true } },
            ],
          },
        ],
      },
    });
  });

  it("puts rows in and takes them out where it is told, and lets none take a look over from above", () => {
    const edits: SheetEdit[] = [
      { kind: "insert-rows", sheetId: 3, row: 4, count: 2 },
      { kind: "delete-rows", sheetId: 3, row: 9, count: 1 },
    ];
    const range = { sheetId: 3, dimension: "ROWS" };
    expect(editsToRequests({ expected: first, next, stateSheetId: 5, edits }).slice(1, -1)).toEqual([
      { insertDimension: { range: { ...range, startIndex: 4, endIndex: 6 }, inheritFromBefore: false } },
      { deleteDimension: { range: { ...range, startIndex: 9, endIndex: 10 } } },
    ]);
  });

  it("grows a grid to a size, not by a number of rows", () => {
    const edits: SheetEdit[] = [{ kind: "resize", sheetId: 3, rowCount: 500, columnCount: 20 }];
    expect(editsToRequests({ expected: first, next, stateSheetId: 5, edits })[1]).toEqual({
      updateSheetProperties: {
        properties: { sheetId: 3, gridProperties: { rowCount: 500, columnCount: 20 } },
        fields: "gridProperties.rowCount,gridProperties.columnCount",
      },
    });
  });
});
