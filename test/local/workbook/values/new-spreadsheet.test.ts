import { describe, expect, it } from "vitest";
import { parseFieldMask } from "../../../../local/workbook/masks/field-mask.ts";
import { newSpreadsheet } from "../../../../local/workbook/new-spreadsheet.ts";
import { renderSpreadsheet } from "../../../../local/workbook/rendering/render-spreadsheet.ts";
import type { WireSpreadsheet } from "../../../../local/workbook/wire.ts";
import { aSpreadsheet, batched } from "../a-spreadsheet.ts";

const told = (given: WireSpreadsheet, fields: string): unknown =>
  renderSpreadsheet(newSpreadsheet("s", given), parseFieldMask(fields));

const CELLS = { startRowIndex: 0, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 2 };

describe("a new spreadsheet", () => {
  it("has the objects that its tab is given, on that tab", () => {
    const sheet = {
      properties: { sheetId: 5, title: "Suivi" },
      merges: [{ ...CELLS, startRowIndex: 2 }],
      bandedRanges: [{ range: CELLS, rowProperties: { firstBandColor: { red: 1 }, secondBandColor: { blue: 1 } } }],
      protectedRanges: [{ range: CELLS, description: "à nous" }],
      filterViews: [{ title: "vue", range: CELLS }],
      rowGroups: [{ range: { dimension: "ROWS", startIndex: 1, endIndex: 3 } }],
      developerMetadata: [{ metadataKey: "k", visibility: "DOCUMENT" }],
      conditionalFormats: [
        { ranges: [CELLS], booleanRule: { condition: { type: "NOT_BLANK" }, format: { textFormat: { bold: true } } } },
      ],
    };
    const fields =
      "sheets(merges.sheetId,bandedRanges.range.sheetId,protectedRanges.description,filterViews.title,rowGroups.depth,developerMetadata.location.sheetId,conditionalFormats.ranges.sheetId)";
    expect(told({ sheets: [sheet] }, fields)).toEqual({
      sheets: [
        {
          merges: [{ sheetId: 5 }],
          bandedRanges: [{ range: { sheetId: 5 } }],
          protectedRanges: [{ description: "à nous" }],
          filterViews: [{ title: "vue" }],
          rowGroups: [{ depth: 1 }],
          developerMetadata: [{ location: { sheetId: 5 } }],
          conditionalFormats: [{ ranges: [{ sheetId: 5 }] }],
        },
      ],
    });
  });

  it("has cells with formats and notes from where its data starts, and rows of their own height", () => {
    const values = [
      { userEnteredValue: { numberValue: 2 }, note: "n", userEnteredFormat: { textFormat: { bold: true } } },
    ];
    const data = [{ startRow: 1, startColumn: 2, rowData: [{ values }], rowMetadata: [{ pixelSize: 40 }] }];
    const rendered = told(
      { sheets: [{ data }] },
      "sheets.data(rowData.values(note,userEnteredValue),rowMetadata.pixelSize)",
    );
    const [{ data: [grid] = [] } = {}] = (rendered as WireSpreadsheet).sheets ?? [];
    expect(grid?.rowData).toEqual([{}, { values: [{}, {}, { userEnteredValue: { numberValue: 2 }, note: "n" }] }]);
    expect(grid?.rowMetadata?.slice(0, 3)).toEqual([{ pixelSize: 21 }, { pixelSize: 40 }, { pixelSize: 21 }]);
  });

  it("keeps its own settings", () => {
    const properties = { autoRecalc: "HOUR", iterativeCalculationSettings: { maxIterations: 5 } };
    expect(told({ properties }, "properties(autoRecalc,iterativeCalculationSettings)")).toEqual({ properties });
  });

  it.each([
    ["a zone that does not exist", { properties: { timeZone: "Mars/Olympus" } }, "Invalid time zone: Mars/Olympus"],
    [
      "tabs of one title",
      { sheets: [{ properties: { title: "a" } }, { properties: { title: "A" } }] },
      "already exists",
    ],
    ["hidden tabs alone", { sheets: [{ properties: { hidden: true } }] }, "You can't hide all the sheets"],
    ["cells past its grid", { sheets: [{ merges: [{ startRowIndex: 0, endRowIndex: 1001 }] }] }, "exceeds grid limits"],
    ["another locale", { properties: { locale: "tlh" } }, "The locale tlh is not supported"],
  ])("is not made with %s", (_, given, message) => {
    expect(() => newSpreadsheet("s", given)).toThrow(message);
  });
});

describe("the properties of a spreadsheet", () => {
  it("change one by one, a setting that is not given being taken away", () => {
    const set = batched(aSpreadsheet(), {
      updateSpreadsheetProperties: {
        properties: { iterativeCalculationSettings: { maxIterations: 5 }, timeZone: "Etc/GMT" },
        fields: "iterativeCalculationSettings,timeZone",
      },
    });
    expect(set.properties).toMatchObject({ timeZone: "Etc/GMT", iterativeCalculationSettings: { maxIterations: 5 } });
    const unset = batched(set, {
      updateSpreadsheetProperties: { properties: {}, fields: "iterativeCalculationSettings" },
    });
    expect(unset.properties).not.toHaveProperty("iterativeCalculationSettings");
  });

  it("keep their names when all are updated and none is given", () => {
    const properties = { title: "Autre" };
    const updated = batched(aSpreadsheet(), { updateSpreadsheetProperties: { properties, fields: "*" } });
    expect(updated.properties).toMatchObject({ title: "Autre", locale: "fr_FR", timeZone: "Europe/Paris" });
  });
});

describe("the properties of a tab", () => {
  it("tell its colour as a style and in the older form", () => {
    const properties = { sheetId: 0, tabColorStyle: { rgbColor: { red: 1 } } };
    const updated = batched(aSpreadsheet(), { updateSheetProperties: { properties, fields: "tabColorStyle" } });
    expect(updated.sheets[0]?.properties.colors).toEqual({
      tabColor: { red: 1 },
      tabColorStyle: { rgbColor: { red: 1 } },
    });
  });

  it("move it to the end when its place is updated and not given", () => {
    const added = batched(aSpreadsheet(), { addSheet: { properties: { sheetId: 4, title: "Suite" } } });
    const moved = batched(added, { updateSheetProperties: { properties: { sheetId: 0 }, fields: "index" } });
    expect(moved.sheets.map(({ properties }) => properties.title)).toEqual(["Suite", "Heures"]);
  });

  it("are all replaced at once by *", () => {
    const gridProperties = { rowCount: 4, columnCount: 3, columnGroupControlAfter: true };
    const properties = { sheetId: 0, title: "Neuf", index: 0, rightToLeft: true, gridProperties };
    const updated = batched(aSpreadsheet(), { updateSheetProperties: { properties, fields: "*" } });
    expect(updated.sheets[0]?.properties).toMatchObject({
      title: "Neuf",
      rightToLeft: true,
      rowCount: 4,
      columnCount: 3,
      columnGroupControlAfter: true,
      frozenRowCount: 0,
    });
  });

  it("that Google does not have are refused", () => {
    const request = { updateSheetProperties: { properties: { sheetId: 0 }, fields: "colour" } };
    expect(() => batched(aSpreadsheet(), request)).toThrow("Invalid field: colour");
  });
});

it("numbers a copy of a tab whose title is taken", () => {
  const copies = batched(aSpreadsheet(), { duplicateSheet: {} }, { duplicateSheet: { sourceSheetId: 0 } });
  expect(copies.sheets.map(({ properties }) => properties.title)).toEqual([
    "Copie de Heures 1",
    "Copie de Heures",
    "Heures",
  ]);
});
