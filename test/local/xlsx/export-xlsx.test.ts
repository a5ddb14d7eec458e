import { type Cell, readXlsx, type Sheet, type Workbook } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import type { CellData, Request } from "../../../local/workbook/wire.ts";
import { exportXlsx } from "../../../local/xlsx/export-xlsx.ts";
import { aCell, aWorkbook, rule, write } from "./a-workbook.ts";

const exported = async (...requests: readonly Request[]): Promise<Workbook> =>
  readXlsx(await exportXlsx(aWorkbook(requests)), { readStyles: true });

async function firstSheet(...requests: readonly Request[]): Promise<Sheet> {
  const [sheet] = (await exported(...requests)).sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

// A cell with a value and nothing else is told in the rows alone.
const cellAt = (sheet: Sheet, row: number, column: number): Partial<Cell> => ({
  value: sheet.rows[row]?.[column] ?? null,
  ...sheet.cells?.get(`${row},${column}`),
});

async function alone(cell: CellData): Promise<Partial<Cell>> {
  return cellAt(await firstSheet(write([[cell]])), 0, 0);
}

describe("exportXlsx", () => {
  it("keeps the tabs in their order, the hidden ones hidden, under names that Excel takes", async () => {
    const { sheets } = await exported(
      { addSheet: { properties: { sheetId: 7, title: "À lire : avant [tout]", index: 0 } } },
      { addSheet: { properties: { sheetId: 9, title: "_état", hidden: true } } },
    );
    expect(sheets.map(({ name, hidden }) => [name, hidden ?? false])).toEqual([
      ["À lire - avant -tout-", false],
      ["Heures", false],
      ["_état", true],
    ]);
  });

  it("keeps widths, heights, what is frozen and what is hidden", async () => {
    const dimension = (name: string, startIndex: number, properties: object) => ({
      updateDimensionProperties: {
        range: { sheetId: 0, dimension: name, startIndex, endIndex: startIndex + 1 },
        properties,
        fields: Object.keys(properties).join(","),
      },
    });
    const sheet = await firstSheet(
      write([[aCell("a"), aCell("b")]]),
      dimension("COLUMNS", 0, { pixelSize: 210 }),
      dimension("COLUMNS", 1, { hiddenByUser: true }),
      dimension("ROWS", 0, { pixelSize: 40 }),
      {
        updateSheetProperties: {
          properties: { sheetId: 0, gridProperties: { frozenRowCount: 2, frozenColumnCount: 1 } },
          fields: "gridProperties(frozenRowCount,frozenColumnCount)",
        },
      },
    );
    expect(sheet.columns?.[0]?.width).toBe(30);
    expect(sheet.columns?.[1]?.hidden).toBe(true);
    expect(sheet.rowDefs?.get(0)?.height).toBe(30);
    expect(sheet.freezePane).toEqual({ rows: 2, columns: 1 });
  });

  it("makes a row high enough for a text that wraps", async () => {
    const text = "Une phrase assez longue pour passer à la ligne plusieurs fois";
    const sheet = await firstSheet(write([[aCell(text)], [aCell(text, { wrapStrategy: "WRAP" })]]));
    expect(sheet.rowDefs?.get(0)).toBeUndefined();
    expect(sheet.rowDefs?.get(1)?.height).toBeGreaterThan(45);
  });

  it("cuts a clipped text at the edge of its cell, and never repeats a short one", async () => {
    const clip = { wrapStrategy: "CLIP" };
    const sheet = await firstSheet(
      write([[aCell("Un texte bien trop long pour sa colonne", clip), aCell("Court", clip)]]),
    );
    expect([0, 1].map((column) => cellAt(sheet, 0, column).style?.alignment?.horizontal)).toEqual(["fill", undefined]);
  });

  it("keeps merged cells and the colour of a tab", async () => {
    const sheet = await firstSheet(
      write([[aCell("Titre")]]),
      {
        mergeCells: { range: { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 3 } },
      },
      {
        updateSheetProperties: {
          properties: { sheetId: 0, tabColorStyle: { rgbColor: { green: 1 } } },
          fields: "tabColorStyle",
        },
      },
    );
    expect(sheet.merges).toEqual([{ startRow: 0, startCol: 0, endRow: 1, endCol: 2 }]);
    expect(sheet.view?.tabColor?.rgb).toMatch(/00FF00$/);
  });

  it.each(["=1+2", "+33 6 00", "-x", "@moi", "#REF!", "'7", "<b>&"])("keeps the text %s a text", async (text) => {
    const cell = await alone(aCell(text));
    expect([cell.value, cell.formula]).toEqual([text, undefined]);
    expect(cell.type).not.toBe("error");
  });

  it("keeps a formula a formula, with what it shows", async () => {
    const cell = await alone(aCell({ formulaValue: "=1,5*2" }));
    expect([cell.formula, cell.formulaResult]).toEqual(["1.5*2", 3]);
  });

  it("keeps as a text the formula that Excel might not read", async () => {
    const cell = await alone(aCell({ formulaValue: '=IMPORTRANGE("a";"B1")' }));
    expect([cell.value, cell.formula]).toEqual(['=IMPORTRANGE("a";"B1")', undefined]);
  });

  it("shows the error of a formula as an error", async () => {
    const cell = await alone(aCell({ formulaValue: "=#REF!" }));
    expect([cell.type, cell.value]).toEqual(["error", "#REF!"]);
  });

  it("keeps a formula whose result is an error, which used to be lost for the error", async () => {
    const cell = await alone(aCell({ formulaValue: "=1/0" }));
    expect([cell.formula, cell.value]).toEqual(["1/0", "#DIV/0!"]);
  });

  it("shows the date that a formula gives as a date", async () => {
    const cell = await alone(aCell({ formulaValue: "=DATE(2025;1;15)" }));
    expect([cell.formula, cell.style?.numFmt]).toEqual(["DATE(2025,1,15)", "dd/mm/yyyy"]);
  });

  it("keeps a date a number behind a date's pattern", async () => {
    const cell = await alone(aCell(45_672, { numberFormat: { type: "DATE", pattern: "dd/mm/yyyy" } }));
    expect(cell.style?.numFmt).toBe("dd/mm/yyyy");
    expect(cell.value).toEqual(new Date(Date.UTC(2025, 0, 15)));
  });

  it("shows a check box as a box that a list ticks, its blank as an empty one, and a bare boolean as it is", async () => {
    const sheet = await firstSheet(
      write([[aCell(true), {}, aCell(false)]]),
      rule([0, 1], 0, { type: "BOOLEAN" }),
      rule([0, 1], 1, { type: "BOOLEAN" }),
    );
    expect([0, 1, 2].map((column) => cellAt(sheet, 0, column).value)).toEqual(["☑", "☐", false]);
    expect(cellAt(sheet, 0, 0).style?.alignment?.horizontal).toBe("center");
    expect(sheet.dataValidations).toMatchObject([{ type: "list", values: ["☐", "☑"], range: "A1:A1 B1:B1" }]);
  });

  it("keeps a note as a comment, on a cell that holds nothing too", async () => {
    const sheet = await firstSheet(write([[{ ...aCell("Marché"), note: "Le code du marché." }, { note: "Ici." }]]));
    expect([0, 1].map((column) => cellAt(sheet, 0, column).comment?.text)).toEqual(["Le code du marché.", "Ici."]);
  });

  it("keeps the look of a cell", async () => {
    const cell = await alone(
      aCell("Titre", {
        textFormat: { bold: true, italic: true, fontSize: 14, foregroundColorStyle: { rgbColor: { red: 1 } } },
        backgroundColorStyle: { rgbColor: { red: 1, green: 1, blue: 0.8 } },
        horizontalAlignment: "RIGHT",
        verticalAlignment: "MIDDLE",
        wrapStrategy: "WRAP",
        borders: { bottom: { style: "SOLID_THICK" } },
      }),
    );
    expect(cell.style?.font).toMatchObject({ name: "Arial", size: 14, bold: true, italic: true });
    expect(cell.style?.font?.color?.rgb).toMatch(/FF0000$/);
    expect(cell.style?.fill).toMatchObject({ pattern: "solid", fgColor: { rgb: expect.stringMatching(/FFFFCC$/) } });
    expect(cell.style?.alignment).toMatchObject({ horizontal: "right", vertical: "center", wrapText: true });
    expect(cell.style?.border?.bottom?.style).toBe("thick");
  });

  it("keeps the colour of a cell that holds nothing", async () => {
    const cell = await alone({ userEnteredFormat: { backgroundColorStyle: { rgbColor: { blue: 1 } } } });
    expect(cell.style?.fill).toMatchObject({ fgColor: { rgb: expect.stringMatching(/0000FF$/) } });
  });

  it("keeps lists to choose from, those that Excel cannot hold in the cell on a hidden tab", async () => {
    const { sheets } = await exported(
      rule([1, 50], 0, { type: "ONE_OF_LIST", values: ["CDI", "CDD"] }),
      rule([1, 50], 1, { type: "ONE_OF_LIST", values: ["Intérim, d'insertion", "CDDI"] }),
      rule([1, 50], 2, { type: "ONE_OF_RANGE", values: ["=Heures!A2:A"] }),
      rule([1, 50], 3, { type: "NUMBER_GREATER", values: ["0"] }),
    );
    expect(sheets[0]?.dataValidations).toMatchObject([
      { values: ["CDI", "CDD"], range: "A2:A50", errorStyle: "stop" },
      { formula1: "'Listes'!$A$1:$A$2", range: "B2:B50" },
      { formula1: "'Heures'!$A$2:$A$1048576", range: "C2:C50" },
      { type: "decimal", operator: "greaterThan", formula1: "0", range: "D2:D50" },
    ]);
    expect(sheets[0]?.dataValidations).toHaveLength(4);
    expect(sheets[1]).toMatchObject({ name: "Listes", hidden: true, rows: [["Intérim, d'insertion"], ["CDDI"]] });
  });

  it("keeps native charts, drawn from the same cells", async () => {
    const column = (index: number) => ({
      sourceRange: {
        sources: [{ sheetId: 0, startRowIndex: 0, endRowIndex: 3, startColumnIndex: index, endColumnIndex: index + 1 }],
      },
    });
    const basicChart = {
      chartType: "COLUMN",
      headerCount: 1,
      axis: [{ position: "LEFT_AXIS", title: "Heures", viewWindowOptions: { viewWindowMin: 0 } }],
      domains: [{ domain: column(0) }],
      series: [{ series: column(1), colorStyle: { rgbColor: { red: 1 } } }],
    };
    const overlayPosition = { anchorCell: { sheetId: 0, rowIndex: 4 }, widthPixels: 250, heightPixels: 63 };
    const sheet = await firstSheet(
      write([
        [aCell("Mois"), aCell("Faites")],
        [aCell("mai"), aCell(7)],
        [aCell("juin"), aCell(8)],
      ]),
      { addChart: { chart: { spec: { title: "Par mois", basicChart }, position: { overlayPosition } } } },
    );
    expect(sheet.charts).toMatchObject([
      {
        kinds: ["bar"],
        title: "Par mois",
        axes: { y: { title: "Heures", scale: { min: 0 } } },
        anchor: { from: { row: 4, col: 0 }, to: { row: 7, col: 3 } },
        series: [
          { valuesRef: "'Heures'!$B$2:$B$3", categoriesRef: "'Heures'!$A$2:$A$3", color: "FF0000", name: "Faites" },
        ],
      },
    ]);
  });

  it("keeps native tables under names that Excel takes, and leaves behind one that it would not", async () => {
    const table = (name: string, startColumnIndex: number): Request => ({
      addTable: {
        table: {
          tableId: name,
          name,
          range: {
            sheetId: 0,
            startRowIndex: 0,
            endRowIndex: 2,
            startColumnIndex,
            endColumnIndex: startColumnIndex + 2,
          },
        },
      },
    });
    const sheet = await firstSheet(
      write([[aCell("Code"), aCell("Marché"), aCell("Code"), aCell("code")]]),
      table("Les contrats", 0),
      table("Deux fois", 2),
    );
    expect(sheet.tables).toMatchObject([
      { name: "T_Les_contrats", range: "A1:B2", columns: [{ name: "Code" }, { name: "Marché" }] },
    ]);
  });

  it("keeps a filter", async () => {
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 };
    const sheet = await firstSheet(write([[aCell("Code"), aCell("Marché")]]), {
      setBasicFilter: { filter: { range } },
    });
    expect(sheet.autoFilter).toMatchObject({ range: "A1:B2" });
  });
});
