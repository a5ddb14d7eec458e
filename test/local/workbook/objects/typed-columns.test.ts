import { describe, expect, it } from "vitest";
import type { Spreadsheet } from "../../../../local/workbook/spreadsheet.ts";
import type { GridRange, Request } from "../../../../local/workbook/wire.ts";
import { aSpreadsheet, batched, shown } from "../a-spreadsheet.ts";

const RANGE: GridRange = { sheetId: 0, startRowIndex: 0, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 2 };
const TYPED = [
  ["Code", "Fait"],
  ["1", "oui"],
  ["2", "VRAI"],
];
const add = (parts: object = {}): Request => ({
  addTable: { table: { tableId: "t", name: "Contrats", range: RANGE, ...parts } },
});
const update = (parts: object, fields: string): Request => ({
  updateTable: { table: { tableId: "t", ...parts }, fields },
});
const typed = (columnIndex: number, columnType: string) => ({
  columnProperties: [{ columnIndex, columnName: TYPED[0]?.[columnIndex] ?? "", columnType }],
});
const FOOTER = { rowsProperties: { footerColorStyle: { rgbColor: { red: 1 } } } };
const tableIn = ({ sheets }: Spreadsheet) => sheets[0]?.tables[0];

describe("a typed column", () => {
  it("makes its cells ticked or not: a word and a blank are FALSE", () => {
    const made = batched(aSpreadsheet(TYPED), add(typed(1, "BOOLEAN")));
    expect(shown(made, "Heures!B1:B4")).toEqual([["Fait"], ["FAUX"], ["VRAI"], ["FAUX"]]);
  });

  it.each(["CURRENCY", "PERCENT", "DATE", "TIME", "DATE_TIME"])(
    "gives its cells the format %s, without a pattern",
    (type) => {
      const [sheet] = batched(aSpreadsheet(TYPED), add(typed(0, type))).sheets;
      expect(sheet?.rows.slice(0, 4).map((row) => row[0]?.userEnteredFormat?.numberFormat)).toEqual([
        undefined,
        { type },
        { type },
        { type },
      ]);
    },
  );

  it("leaves its cells alone when its type stays", () => {
    const made = batched(aSpreadsheet(TYPED), add(typed(0, "PERCENT")));
    const own: Request = {
      repeatCell: { range: { ...RANGE, startRowIndex: 1, endColumnIndex: 1 }, cell: {}, fields: "userEnteredFormat" },
    };
    const [sheet] = batched(made, own, update(typed(0, "PERCENT"), "columnProperties")).sheets;
    expect(sheet?.rows[1]?.[0]?.userEnteredFormat).toBeUndefined();
  });

  it("is kept when it is one of chips", () => {
    expect(tableIn(batched(aSpreadsheet(TYPED), add(typed(0, "PEOPLE_CHIP"))))?.columns[0]).toEqual({
      columnType: "PEOPLE_CHIP",
    });
  });
});

describe("a footer", () => {
  it("takes a row of its own, and gives it back (discovery text of TableRowsProperties)", () => {
    const footed = batched(aSpreadsheet(TYPED), add(), update(FOOTER, "rowsProperties"));
    expect(tableIn(footed)?.range.endRowIndex).toBe(5);
    expect(tableIn(batched(footed, update({}, "rowsProperties.footerColorStyle")))?.range.endRowIndex).toBe(4);
  });
});

describe("what a table backs", () => {
  const backed = batched(
    aSpreadsheet(TYPED),
    add(),
    { addProtectedRange: { protectedRange: { tableId: "t" } } },
    {
      setBasicFilter: {
        filter: { tableId: "t", filterSpecs: [{ columnIndex: 0, filterCriteria: { hiddenValues: ["1"] } }] },
      },
    },
  );

  it("follows the table", () => {
    const [sheet] = batched(backed, update({ range: { ...RANGE, endRowIndex: 8 } }, "range")).sheets;
    expect(sheet?.protectedRanges).toMatchObject([{ tableId: "t", range: { endRowIndex: 8 } }]);
    expect(sheet?.basicFilter).toMatchObject({ tableId: "t", range: { endRowIndex: 8 } });
  });

  it("goes with the table, and its hidden rows show again", () => {
    expect(backed.sheets[0]?.rowSizes[1]).toEqual({ hiddenByFilter: true });
    const [sheet] = batched(backed, { deleteTable: { tableId: "t" } }).sheets;
    expect(sheet?.protectedRanges).toEqual([]);
    expect(sheet?.basicFilter).toBeUndefined();
    expect(sheet?.rowSizes.some((size) => size?.hiddenByFilter)).toBe(false);
  });
});

it("draws a name and an id that no other table has", () => {
  const second: Request = { addTable: { table: { range: { ...RANGE, startRowIndex: 6, endRowIndex: 8 } } } };
  const [sheet] = batched(aSpreadsheet(TYPED), add({ name: "Table2" }), second).sheets;
  expect(sheet?.tables.map(({ name }) => name)).toEqual(["Table2", "Table3"]);
});
