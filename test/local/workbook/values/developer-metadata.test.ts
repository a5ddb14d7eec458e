import { describe, expect, it } from "vitest";
import { filteredMetadata } from "../../../../local/workbook/metadata/data-filter.ts";
import type { Spreadsheet } from "../../../../local/workbook/spreadsheet.ts";
import type { DeveloperMetadataLocation, Request } from "../../../../local/workbook/wire.ts";
import { aSpreadsheet, batched } from "../a-spreadsheet.ts";

const lines = (dimension: "ROWS" | "COLUMNS", startIndex: number, sheetId = 0): DeveloperMetadataLocation => ({
  dimensionRange: { sheetId, dimension, startIndex, endIndex: startIndex + 1 },
});

const label = (metadataKey: string, location: DeveloperMetadataLocation, metadataId?: number): Request => ({
  createDeveloperMetadata: {
    developerMetadata: { metadataKey, location, visibility: "DOCUMENT", ...(metadataId ? { metadataId } : {}) },
  },
});

const keys = ({ developerMetadata }: Spreadsheet): readonly (string | null | undefined)[] =>
  developerMetadata.map(({ metadataKey }) => metadataKey);

const LABELLED = batched(
  aSpreadsheet(),
  label("whole", { spreadsheet: true }),
  label("tab", { sheetId: 0 }),
  label("row 3", lines("ROWS", 2)),
  label("column B", lines("COLUMNS", 1)),
);

describe("developer metadata", () => {
  it("are numbered from 1 unless an id is chosen", () => {
    const ids = batched(LABELLED, label("chosen", { sheetId: 0 }, 40)).developerMetadata.map(
      ({ metadataId }) => metadataId,
    );
    expect(ids).toEqual([1, 2, 3, 4, 40]);
  });

  it.each<[string, Request, string]>([
    ["a taken id", label("again", { sheetId: 0 }, 1), "already exists"],
    ["a negative id", label("below", { sheetId: 0 }, -1), "must be positive"],
    ["no key", label("", { sheetId: 0 }), "must always have a key"],
    ["no location", label("nowhere", {}), "is a spreadsheet, a sheet, a row or a column"],
    ["two locations", label("both", { spreadsheet: true, sheetId: 0 }), "is a spreadsheet, a sheet"],
    ["a tab that is not there", label("lost", { sheetId: 9 }), "No grid with id: 9"],
    ["a row past the grid", label("past", lines("ROWS", 10)), "after last index in grid[9]"],
    [
      "an open range of rows",
      label("open", { dimensionRange: { sheetId: 0, dimension: "ROWS", startIndex: 2 } }),
      "single row or column",
    ],
  ])("with %s are refused, and nothing is kept", (_, request, message) => {
    expect(() => batched(LABELLED, label("before", { sheetId: 0 }), request)).toThrow(message);
    expect(keys(LABELLED)).toEqual(["whole", "tab", "row 3", "column B"]);
  });

  it("follow their row and column", () => {
    const range = (dimension: string) => ({ sheetId: 0, dimension, startIndex: 0, endIndex: 2 });
    const moved = batched(
      LABELLED,
      { insertDimension: { range: range("ROWS") } },
      { insertDimension: { range: range("COLUMNS") } },
    );
    const places = moved.developerMetadata.flatMap(({ location }) => location?.dimensionRange?.startIndex ?? []);
    expect(places).toEqual([4, 3]);
  });

  it("go with their row", () => {
    const range = { sheetId: 0, dimension: "ROWS", startIndex: 1, endIndex: 4 };
    expect(keys(batched(LABELLED, { deleteDimension: { range } }))).toEqual(["whole", "tab", "column B"]);
  });

  it("go with their tab", () => {
    const requests = [{ addSheet: { properties: { sheetId: 8 } } }, { deleteSheet: { sheetId: 0 } }];
    expect(keys(batched(LABELLED, ...requests))).toEqual(["whole"]);
  });

  it("of a duplicated tab are the copy's too, under ids of their own", () => {
    const copied = batched(LABELLED, { duplicateSheet: { sourceSheetId: 0, newSheetId: 8 } });
    const added = copied.developerMetadata.slice(4).map(({ metadataId, metadataKey, location }) => ({
      metadataId,
      metadataKey,
      sheetId: location?.dimensionRange?.sheetId ?? location?.sheetId,
    }));
    expect(added).toEqual([
      { metadataId: 5, metadataKey: "tab", sheetId: 8 },
      { metadataId: 6, metadataKey: "row 3", sheetId: 8 },
      { metadataId: 7, metadataKey: "column B", sheetId: 8 },
    ]);
  });
});

describe("a data filter", () => {
  it.each([
    ["a cell", { a1Range: "B3" }, ["tab", "row 3", "column B"]],
    ["cells beside the labelled lines", { a1Range: "C1:D2" }, ["tab"]],
    ["a grid range", { gridRange: { sheetId: 0, startRowIndex: 2, endRowIndex: 3 } }, ["tab", "row 3", "column B"]],
    ["everything", { developerMetadataLookup: {} }, ["whole", "tab", "row 3", "column B"]],
    ["the spreadsheet", { developerMetadataLookup: { metadataLocation: { spreadsheet: true } } }, ["whole"]],
    [
      "what crosses a column",
      { developerMetadataLookup: { metadataLocation: lines("COLUMNS", 1), locationType: "ROW" } },
      ["row 3"],
    ],
    [
      "one column exactly",
      {
        developerMetadataLookup: {
          metadataLocation: lines("COLUMNS", 1),
          locationMatchingStrategy: "EXACT_LOCATION",
        },
      },
      ["column B"],
    ],
  ])("on %s finds its metadata", (_, filter, expected) => {
    expect(filteredMetadata(LABELLED, filter).map(({ metadataKey }) => metadataKey)).toEqual(expected);
  });

  it.each([
    ["that says nothing", {}],
    ["that says two things", { a1Range: "A1", gridRange: {} }],
    ["with a strategy and no location", { developerMetadataLookup: { locationMatchingStrategy: "EXACT_LOCATION" } }],
    [
      "with a type beside an exact location",
      {
        developerMetadataLookup: {
          metadataLocation: { sheetId: 0 },
          locationMatchingStrategy: "EXACT_LOCATION",
          locationType: "SHEET",
        },
      },
    ],
    [
      "for the spreadsheet's own on a tab",
      { developerMetadataLookup: { metadataLocation: { sheetId: 0 }, locationType: "SPREADSHEET" } },
    ],
  ])("%s is refused", (_, filter) => {
    expect(() => filteredMetadata(LABELLED, filter)).toThrow();
  });
});
