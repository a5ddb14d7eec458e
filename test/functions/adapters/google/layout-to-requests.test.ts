import { describe, expect, it } from "vitest";
import { editsToRequests } from "../../../../functions/adapters/google/edits-to-requests.ts";
import { layoutToRequests } from "../../../../functions/adapters/google/layout-to-requests.ts";
import { ruleFromGoogle } from "../../../../functions/adapters/google/rule-from-google.ts";
import type { CellRule, ChartLook, LayoutEdit } from "../../../../functions/ports/workbooks.ts";
import type { Marker } from "../../../../schemas/marker.ts";

const area = { row: 1, column: 2, rowCount: 10, columnCount: 1 };
const range = { sheetId: 3, startRowIndex: 1, endRowIndex: 11, startColumnIndex: 2, endColumnIndex: 3 };

const RULES: readonly (readonly [string, CellRule, object])[] = [
  ["a box", { kind: "box" }, { condition: { type: "BOOLEAN" }, strict: true }],
  ["a day", { kind: "date", strict: false }, { condition: { type: "DATE_IS_VALID" }, strict: false }],
  [
    "a list",
    { kind: "list", values: ["travail", "=1+2"], strict: true },
    {
      condition: {
        type: "ONE_OF_LIST",
        values: [{ userEnteredValue: "travail" }, { userEnteredValue: "=1+2" }],
      },
      strict: true,
      showCustomUi: true,
    },
  ],
  [
    "a column of another tab, its quotes doubled",
    { kind: "column", sheet: "L'été", row: 1, column: 27, strict: false },
    {
      condition: { type: "ONE_OF_RANGE", values: [{ userEnteredValue: "='L''été'!$AB$2:$AB" }] },
      strict: false,
      showCustomUi: true,
    },
  ],
];

describe("layoutToRequests", () => {
  it.each(RULES)("makes people choose %s", (_, rule, expected) => {
    expect(layoutToRequests({ kind: "rule", sheetId: 3, area, rule })).toEqual([
      { setDataValidation: { range, rule: expected } },
    ]);
  });

  it.each(RULES)("finds %s again in what Google answers", (_, rule, expected) => {
    expect(ruleFromGoogle(expected)).toEqual(rule);
  });

  it.each([
    ["='Listes'!$A$2:$A$500", { kind: "column", sheet: "Listes", row: 1, column: 0, strict: true }],
    ["=Listes!A2:A", { kind: "column", sheet: "Listes", row: 1, column: 0, strict: true }],
    ["=Listes!$A$2:$C", { kind: "other" }],
    ["=MA_PLAGE", { kind: "other" }],
  ])("understands the range %s", (text, expected) => {
    const condition = { type: "ONE_OF_RANGE", values: [{ userEnteredValue: text }] };
    expect(ruleFromGoogle({ condition, strict: true })).toEqual(expected);
  });

  it.each<[string, LayoutEdit, readonly object[]]>([
    ["takes a choice away", { kind: "rule", sheetId: 3, area, rule: null }, [{ setDataValidation: { range } }]],
    [
      "keeps rows and columns in sight",
      { kind: "freeze", sheetId: 3, frozenRows: 2, frozenColumns: 1 },
      [
        {
          updateSheetProperties: {
            properties: { sheetId: 3, gridProperties: { frozenRowCount: 2, frozenColumnCount: 1 } },
            fields: "gridProperties.frozenRowCount,gridProperties.frozenColumnCount",
          },
        },
      ],
    ],
    [
      "sets the widths that it is told, and leaves the others",
      { kind: "widths", sheetId: 3, columnWidths: [null, 80] },
      [
        {
          updateDimensionProperties: {
            range: { sheetId: 3, dimension: "COLUMNS", startIndex: 1, endIndex: 2 },
            properties: { pixelSize: 80 },
            fields: "pixelSize",
          },
        },
      ],
    ],
    [
      "protects an area with a warning, which names nobody",
      {
        kind: "protect",
        sheetId: 3,
        id: 9,
        description: "Jalon : titres",
        area,
        warningOnly: true,
        editors: ["a@example.org"],
      },
      [
        {
          addProtectedRange: {
            protectedRange: { protectedRangeId: 9, range, description: "Jalon : titres", warningOnly: true },
          },
        },
      ],
    ],
    [
      "protects a whole tab but from its editors",
      {
        kind: "protect",
        sheetId: 3,
        id: 9,
        description: "Jalon : année",
        area: null,
        warningOnly: false,
        editors: ["a@example.org"],
      },
      [
        {
          addProtectedRange: {
            protectedRange: {
              protectedRangeId: 9,
              range: { sheetId: 3 },
              description: "Jalon : année",
              warningOnly: false,
              editors: { users: ["a@example.org"] },
            },
          },
        },
      ],
    ],
    [
      "ends a protection",
      { kind: "unprotect", sheetId: 3, id: 9 },
      [{ deleteProtectedRange: { protectedRangeId: 9 } }],
    ],
    [
      "makes a native table",
      { kind: "add-table", sheetId: 3, name: "marches", area, columns: ["Code"] },
      [{ addTable: { table: { name: "marches", range, columnProperties: [{ columnIndex: 0, columnName: "Code" }] } } }],
    ],
  ])("%s", (_, edit, expected) => {
    expect(layoutToRequests(edit)).toEqual(expected);
  });

  it("draws the last series of a chart of columns and a line as the line, each in its colour", () => {
    const chart: ChartLook = {
      id: 5,
      title: "Heures par mois",
      kind: "columns-and-line",
      source: { row: 0, column: 0, rowCount: 13, columnCount: 3 },
      at: { row: 1, column: 5, width: 600, height: 300 },
      axes: ["Mois", "Heures"],
      colors: ["#ff0000", "#0000ff"],
    };
    const [request] = layoutToRequests({ kind: "add-chart", sheetId: 3, chart });
    const { chartId, spec, position } = request?.addChart?.chart ?? {};
    expect([chartId, position?.overlayPosition?.anchorCell]).toEqual([5, { sheetId: 3, rowIndex: 1, columnIndex: 5 }]);
    expect(spec?.basicChart).toMatchObject({
      chartType: "COMBO",
      headerCount: 1,
      series: [
        { type: "COLUMN", colorStyle: { rgbColor: { red: 1, green: 0, blue: 0 } } },
        { type: "LINE", colorStyle: { rgbColor: { red: 0, green: 0, blue: 1 } } },
      ],
    });
    expect(spec?.basicChart?.domains?.[0]?.domain?.sourceRange?.sources).toEqual([
      { sheetId: 3, startRowIndex: 0, endRowIndex: 13, startColumnIndex: 0, endColumnIndex: 1 },
    ]);
  });
});

describe("editsToRequests, for a set-up", () => {
  const next: Marker = { id: 12, workbook: "w", owner: "c", role: "buyer", version: 2, run: "r2" };
  const write = (cells: readonly { value: string; note?: string }[]) =>
    editsToRequests({
      expected: null,
      next,
      stateSheetId: 5,
      edits: [{ kind: "write", sheetId: 3, row: 0, column: 0, cells: [cells] }],
    })[0]?.updateCells;

  it("replaces the notes of a block that bears any, and leaves those of any other", () => {
    expect(write([{ value: "Code", note: "Le code." }, { value: "Nature" }])).toMatchObject({
      fields: "userEnteredValue,userEnteredFormat,note",
      rows: [{ values: [{ note: "Le code." }, {}] }],
    });
    expect(write([{ value: "Code" }])?.fields).toBe("userEnteredValue,userEnteredFormat");
  });

  it("sets the workbook's properties before anything is written in its language", () => {
    const properties = { locale: "fr_FR", timeZone: "Europe/Paris" };
    expect(editsToRequests({ expected: null, next, stateSheetId: 5, edits: [], properties })[0]).toEqual({
      updateSpreadsheetProperties: { properties, fields: "locale,timeZone" },
    });
  });
});
