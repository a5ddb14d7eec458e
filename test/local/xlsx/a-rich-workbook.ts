import { batchUpdate } from "../../../local/workbook/batch-update.ts";
import { recalculate } from "../../../local/workbook/formulas/recalculate.ts";
import { newSpreadsheet } from "../../../local/workbook/new-spreadsheet.ts";
import type { Spreadsheet } from "../../../local/workbook/spreadsheet.ts";
import type { CellData, GridRange, Request } from "../../../local/workbook/wire.ts";
import { aCell, write } from "./a-workbook.ts";

const NOW = new Date("2025-11-15T07:00:00Z");

export const range = (startRow: number, endRow: number, startColumn: number, endColumn: number): GridRange => ({
  sheetId: 0,
  startRowIndex: startRow,
  endRowIndex: endRow,
  startColumnIndex: startColumn,
  endColumnIndex: endColumn,
});

const red = { backgroundColorStyle: { rgbColor: { red: 1 } }, backgroundColor: { red: 1 } };
const blue = { rgbColor: { red: 0.2, green: 0.4, blue: 1 } };
const grey = { rgbColor: { red: 0.8, green: 0.8, blue: 0.8 } };

const FORMATS: readonly (readonly [number, string, string])[] = [
  [1234.5, "NUMBER", "#,##0.00"],
  [0.256, "PERCENT", "0.00%"],
  [12.5, "CURRENCY", "#,##0.00 [$€-1]"],
  [45_672, "DATE", "dd/mm/yyyy"],
  [45_672.75, "DATE_TIME", "dd/mm/yyyy hh:mm:ss"],
  [0.5, "TIME", "hh:mm"],
  [1.5, "TIME", "[h]:mm"],
  [123_456, "SCIENTIFIC", "0.00E+00"],
  [7, "NUMBER", '0 "jours"'],
];

const CELLS: readonly (readonly CellData[])[] = [
  [aCell("Titre", { textFormat: { bold: true, fontSize: 14 }, ...red }), {}, {}, aCell("Note"), aCell("Ligne")],
  [aCell("a"), aCell(1), aCell({ formulaValue: "=B2*2" }), { ...aCell("b"), note: "Une note" }, aCell(true)],
  [aCell("c"), aCell(2), aCell({ formulaValue: "=SUM(B2:B4)" }), aCell("=1+2"), aCell(false)],
  [aCell("d"), aCell(3), aCell({ formulaValue: '=IF(B4>2,"oui","non")' }), aCell("+33 6")],
  FORMATS.map(([value, type, pattern]) => aCell(value, { numberFormat: { type, pattern } })),
  [
    aCell("Site", { textFormat: { link: { uri: "https://example.org/" } } }),
    aCell("penché", { textRotation: { angle: 45 } }),
    aCell("bord", { borders: { bottom: { style: "SOLID_THICK" }, left: { style: "DASHED" } } }),
    aCell("à la ligne, plus loin que la colonne", { wrapStrategy: "WRAP", horizontalAlignment: "CENTER" }),
    aCell({ formulaValue: "=#N/A" }),
    aCell({ formulaValue: "=Autre!A1&SUM(total)" }),
  ],
];

const rule = (condition: object, at: GridRange): Request => ({
  addConditionalFormatRule: { rule: { ranges: [at], booleanRule: { condition, format: red } }, index: 0 },
});

const column = (index: number) => ({ sourceRange: { sources: [range(1, 4, index, index + 1)] } });

const REQUESTS: readonly Request[] = [
  { addSheet: { properties: { sheetId: 7, title: "Autre" } } },
  { addSheet: { properties: { sheetId: 8, title: "Cachée", hidden: true } } },
  write(CELLS),
  write([[aCell("d'ailleurs")]], 7),
  { mergeCells: { range: range(0, 1, 0, 3), mergeType: "MERGE_ALL" } },
  { addNamedRange: { namedRange: { namedRangeId: "n1", name: "total", range: range(1, 4, 1, 2) } } },
  rule({ type: "NUMBER_GREATER", values: [{ userEnteredValue: "2" }] }, range(1, 4, 1, 2)),
  rule({ type: "TEXT_CONTAINS", values: [{ userEnteredValue: "oui" }] }, range(1, 4, 2, 3)),
  rule({ type: "CUSTOM_FORMULA", values: [{ userEnteredValue: "=$B2=1" }] }, range(1, 4, 0, 1)),
  {
    addConditionalFormatRule: {
      rule: {
        ranges: [range(1, 4, 1, 2)],
        gradientRule: {
          minpoint: { type: "MIN", color: { red: 1, green: 1, blue: 1 } },
          maxpoint: { type: "MAX", color: { green: 0.6 } },
        },
      },
      index: 3,
    },
  },
  {
    setDataValidation: {
      range: range(1, 4, 0, 1),
      rule: {
        condition: { type: "ONE_OF_LIST", values: ["a", "c", "d"].map((userEnteredValue) => ({ userEnteredValue })) },
        strict: true,
        showCustomUi: true,
      },
    },
  },
  {
    setDataValidation: {
      range: range(1, 4, 1, 2),
      rule: { condition: { type: "NUMBER_BETWEEN", values: [{ userEnteredValue: "0" }, { userEnteredValue: "9" }] } },
    },
  },
  { setDataValidation: { range: range(1, 3, 4, 5), rule: { condition: { type: "BOOLEAN" } } } },
  {
    addBanding: {
      bandedRange: {
        range: range(7, 11, 0, 3),
        rowProperties: {
          headerColorStyle: blue,
          firstBandColorStyle: { rgbColor: { red: 1, green: 1, blue: 1 } },
          secondBandColorStyle: grey,
        },
      },
    },
  },
  {
    updateCells: {
      start: { sheetId: 0, rowIndex: 7, columnIndex: 0 },
      rows: ["Bandes", "un", "deux", "trois"].map((text) => ({ values: [aCell(text), aCell(text), aCell(text)] })),
      fields: "userEnteredValue",
    },
  },
  { addDimensionGroup: { range: { sheetId: 0, dimension: "ROWS", startIndex: 8, endIndex: 10 } } },
  {
    updateSheetProperties: {
      properties: { sheetId: 0, gridProperties: { frozenRowCount: 1, frozenColumnCount: 1 } },
      fields: "gridProperties(frozenRowCount,frozenColumnCount)",
    },
  },
  {
    updateDimensionProperties: {
      range: { sheetId: 0, dimension: "COLUMNS", startIndex: 3, endIndex: 4 },
      properties: { pixelSize: 160 },
      fields: "pixelSize",
    },
  },
  {
    addChart: {
      chart: {
        spec: {
          title: "Courbe",
          basicChart: { chartType: "COLUMN", domains: [{ domain: column(0) }], series: [{ series: column(1) }] },
        },
        position: {
          overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 12 }, widthPixels: 400, heightPixels: 200 },
        },
      },
    },
  },
];

/** An American spreadsheet with one of everything that an Excel file can hold. */
export function aRichWorkbook(): Spreadsheet {
  const sheets = [{ properties: { sheetId: 0, title: "Heures" } }];
  const empty = newSpreadsheet("rich", { properties: { title: "Riche", locale: "en_US" }, sheets });
  return recalculate(batchUpdate(empty, [...REQUESTS], { now: NOW }).spreadsheet, NOW);
}
