import { expect, it } from "vitest";
import { markerFromGoogle, workbookFromGoogle } from "../../../../functions/adapters/google/workbook-from-google.ts";
import { type Marker, printMarker, STATE_SHEET } from "../../../../schemas/marker.ts";

const marker: Marker = { id: 11, workbook: "w", owner: "c", role: "buyer", version: 1, run: "r1" };

const sheet = (sheetId: number, title: string, bears: readonly Marker[] = []) => ({
  properties: { sheetId, title },
  protectedRanges: bears.map((one) => ({ protectedRangeId: one.id, description: printMarker(one) })),
});

it("reads a workbook's tabs, and its marker", () => {
  const grid = { rowCount: 100, columnCount: 26 };
  const spreadsheet = {
    properties: { title: "Pilotage" },
    sheets: [
      {
        properties: { sheetId: 0, title: "Marchés", gridProperties: grid },
        data: [{ rowData: [{ values: [{ effectiveValue: { stringValue: "Code" } }] }] }],
      },
      { ...sheet(5, STATE_SHEET, [marker]), properties: { sheetId: 5, title: STATE_SHEET, hidden: true } },
    ],
  };
  expect(workbookFromGoogle("w", spreadsheet)).toEqual({
    id: "w",
    title: "Pilotage",
    marker,
    sheets: [
      { sheetId: 0, title: "Marchés", hidden: false, ...grid, rows: [["Code"]], charts: [], protections: [] },
      {
        sheetId: 5,
        title: STATE_SHEET,
        hidden: true,
        rowCount: 0,
        columnCount: 0,
        rows: [],
        charts: [],
        protections: [],
      },
    ],
  });
});

it("sees no marker in a person's protected ranges", () => {
  const protectedRanges = [{ protectedRangeId: 3, description: "ne pas toucher" }, { protectedRangeId: 4 }];
  const found = markerFromGoogle({ sheets: [{ properties: { sheetId: 0, title: "Marchés" }, protectedRanges }] });
  expect(found).toBeNull();
});

it("prefers the marker of the state tab to the one that a person's copy of that tab bears", () => {
  const copy = sheet(8, "Copie de _état", [{ ...marker, id: 99 }]);
  const found = markerFromGoogle({ sheets: [copy, sheet(5, STATE_SHEET, [marker])] });
  expect(found).toEqual(marker);
});

it("finds the marker on a state tab that a person renamed", () => {
  expect(markerFromGoogle({ sheets: [sheet(5, "etat", [marker])] })).toEqual(marker);
});

it("takes the latest of several markers on the state tab", () => {
  const newer = { ...marker, id: 12, version: 2 };
  const found = markerFromGoogle({ sheets: [sheet(5, STATE_SHEET, [marker, newer])] });
  expect(found).toEqual(newer);
});
