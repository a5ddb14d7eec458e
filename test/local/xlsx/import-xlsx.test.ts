import { describe, expect, it } from "vitest";
import type { Cell } from "../../../local/workbook/cells/cell.ts";
import { effectiveFormat } from "../../../local/workbook/formats/effective-format.ts";
import type { Sheet, Spreadsheet } from "../../../local/workbook/spreadsheet.ts";
import { exportXlsx } from "../../../local/xlsx/export-xlsx.ts";
import { formulaFromXlsx } from "../../../local/xlsx/formula-from-xlsx.ts";
import { importXlsx } from "../../../local/xlsx/import-xlsx.ts";
import { numberFormatFromXlsx } from "../../../local/xlsx/number-format-from-xlsx.ts";
import { aRichWorkbook } from "./a-rich-workbook.ts";

const sent = aRichWorkbook();
const back = await importXlsx(await exportXlsx(sent), { title: "Riche", locale: "en_US" });

const first = ({ sheets: [sheet] }: Spreadsheet): Sheet => {
  if (!sheet) throw new Error("no sheet");
  return sheet;
};

const cellsOf = (spreadsheet: Spreadsheet, of: (cell: Cell) => unknown): unknown =>
  first(spreadsheet).rows.map((row) => row.map((cell) => (cell ? of(cell) : undefined)));

const colored = ({ userEnteredFormat }: Cell) => {
  const { backgroundColor, backgroundColorStyle, textFormat, ...rest } = effectiveFormat(userEnteredFormat, "en_US");
  const { foregroundColor, foregroundColorStyle, ...font } = textFormat ?? {};
  return { ...rest, font };
};

describe("a workbook that went out as .xlsx and came back", () => {
  it("has the same values, formulas and errors", () => {
    expect(cellsOf(back, ({ userEnteredValue }) => userEnteredValue)).toEqual(
      cellsOf(sent, ({ userEnteredValue }) => userEnteredValue),
    );
  });

  it("has the same looks, number formats, fonts, borders and links, but for the bands, which became colours", () => {
    const upToBands = (spreadsheet: Spreadsheet) => (cellsOf(spreadsheet, colored) as unknown[]).slice(0, 6);
    expect(upToBands(back)).toEqual(upToBands(sent));
    expect(first(back).rows[0]?.[0]?.userEnteredFormat?.backgroundColor).toEqual({ red: 1 });
    expect(first(back).rows[7]?.[0]?.userEnteredFormat?.backgroundColor).toMatchObject({ blue: 1 });
  });

  it("has the same notes and rules", () => {
    const rules = ({ note, dataValidation }: Cell) => ({ note, condition: dataValidation?.condition });
    expect(cellsOf(back, rules)).toEqual(cellsOf(sent, rules));
  });

  it.each(["merges", "rowGroups"] as const)("has the same %s", (part) => {
    expect(first(back)[part]).toMatchObject(first(sent)[part]);
  });

  it("has the same rules that colour", () => {
    const conditions = (spreadsheet: Spreadsheet) =>
      first(spreadsheet).conditionalFormats.map(({ ranges, booleanRule, gradientRule }) => ({
        ranges,
        type: booleanRule?.condition?.type ?? "GRADIENT",
        points: [gradientRule?.minpoint?.type, gradientRule?.maxpoint?.type],
      }));
    const asFormula = conditions(sent).map((rule) =>
      rule.type === "TEXT_CONTAINS" ? { ...rule, type: "CUSTOM_FORMULA" } : rule,
    );
    expect(conditions(back)).toEqual(asFormula);
  });

  it("has the same tabs, what is frozen, widths and names", () => {
    const shape = ({ sheets, namedRanges }: Spreadsheet) => ({
      tabs: sheets.map(({ properties: { title, hidden } }) => ({ title, hidden })),
      frozen: [first({ sheets } as Spreadsheet).properties.frozenRowCount],
      width: sheets[0]?.columnSizes[3],
      names: namedRanges.map(({ name, range }) => ({ name, range })),
    });
    expect(shape(back)).toEqual(shape(sent));
  });

  it("keeps the results that formulas had", () => {
    expect(first(back).rows[1]?.[2]?.computedValue).toEqual({ numberValue: 2 });
  });
});

describe("numberFormatFromXlsx", () => {
  it.each([
    ["General", undefined],
    ["@", { type: "TEXT", pattern: "@" }],
    ["0.00%", { type: "PERCENT", pattern: "0.00%" }],
    ["[$-40C]mmmm yyyy", { type: "DATE", pattern: "mmmm yyyy" }],
    ["dd/mm/yyyy hh:mm", { type: "DATE_TIME", pattern: "dd/mm/yyyy hh:mm" }],
    ["[h]:mm", { type: "TIME", pattern: "[h]:mm" }],
    ["#,##0.00 [$€-1]", { type: "CURRENCY", pattern: "#,##0.00 [$€-1]" }],
    ["0.00E+00", { type: "SCIENTIFIC", pattern: "0.00E+00" }],
    ['0 "jours"', { type: "NUMBER", pattern: '0 "jours"' }],
  ])("reads %s", (code, format) => {
    expect(numberFormatFromXlsx(code)).toEqual(format);
  });
});

describe("formulaFromXlsx", () => {
  it.each([
    ["SUM(A1:A3,1.5)", "fr_FR", "=SUM(A1:A3;1,5)"],
    ['_xlfn.IFS(A1>1.5,"a,b")', "fr_FR", '=IFS(A1>1,5;"a,b")'],
    ["'L''été, 2'!A1+B2.5", "fr_FR", "='L''été, 2'!A1+B2.5"],
    ["_xlfn._xlws.SORT(A1:A3)", "en_US", "=SORT(A1:A3)"],
  ])("reads %s in %s", (formula, locale, expected) => {
    expect(formulaFromXlsx(formula, locale)).toBe(expected);
  });
});
