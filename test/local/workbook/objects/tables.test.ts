import { describe, expect, it } from "vitest";
import { parseFieldMask } from "../../../../local/workbook/masks/field-mask.ts";
import { renderSpreadsheet } from "../../../../local/workbook/rendering/render-spreadsheet.ts";
import type { Spreadsheet } from "../../../../local/workbook/spreadsheet.ts";
import type { GridRange, Request, TableColumn, WireTable } from "../../../../local/workbook/wire.ts";
import { aSpreadsheet, batched, shown, typedInto } from "../a-spreadsheet.ts";

const RANGE: GridRange = { sheetId: 0, startRowIndex: 0, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 2 };
const LIST: TableColumn = {
  columnType: "DROPDOWN",
  dataValidationRule: { condition: { type: "ONE_OF_LIST", values: [{ userEnteredValue: "CDI" }] } },
};

const add = (table: WireTable = {}): Request => ({
  addTable: { table: { tableId: "t", name: "Contrats", range: RANGE, ...table } },
});

const tablesOf = (spreadsheet: Spreadsheet): readonly WireTable[] =>
  renderSpreadsheet(spreadsheet, parseFieldMask("sheets.tables")).sheets?.flatMap(({ tables }) => tables ?? []) ?? [];

describe("a table", () => {
  it("calls its columns what their headings hold, and writes the names that it was given", () => {
    const made = batched(
      aSpreadsheet([["Code", "Marché"]]),
      add({ columnProperties: [{ columnIndex: 1, columnName: "Contrat", ...LIST }] }),
    );
    expect(shown(made)).toEqual([["Code", "Contrat"]]);
    expect(tablesOf(made)).toEqual([
      {
        tableId: "t",
        name: "Contrats",
        range: RANGE,
        columnProperties: [
          { columnIndex: 0, columnName: "Code" },
          { columnIndex: 1, columnName: "Contrat", ...LIST },
        ],
      },
    ]);
    expect(tablesOf(typedInto(made, "A1", [["Mon code"]]))[0]?.columnProperties?.[0]).toMatchObject({
      columnName: "Mon code",
    });
  });

  it("names the columns that nobody named", () => {
    expect(shown(batched(aSpreadsheet([["", "Marché"]]), add()))).toEqual([["Colonne 1", "Marché"]]);
  });

  it("is renamed and stretched, and replaces its columns whole", () => {
    const updated = batched(
      aSpreadsheet([["Code", "Contrat"]]),
      add({ columnProperties: [{ columnIndex: 1, ...LIST }] }),
      {
        updateTable: {
          table: { tableId: "t", name: "Contrats 2026", range: { ...RANGE, endRowIndex: 9 }, columnProperties: [] },
          fields: "name,range,columnProperties",
        },
      },
    );
    expect(tablesOf(updated)).toMatchObject([{ name: "Contrats 2026", range: { endRowIndex: 9 } }]);
    expect(tablesOf(updated)[0]?.columnProperties?.[1]).toEqual({ columnIndex: 1, columnName: "Contrat" });
  });

  it("goes with what its cells hold (tables guide)", () => {
    const before = aSpreadsheet([["Code", "Contrat", "x"]]);
    const left = batched(before, add(), { deleteTable: { tableId: "t" } });
    expect([tablesOf(left), shown(left)]).toEqual([[], [["", "", "x"]]]);
  });

  it("keeps each column's list with its cells when columns and rows come and go", () => {
    const range = (dimension: string, startIndex: number, endIndex: number) => ({
      sheetId: 0,
      dimension,
      startIndex,
      endIndex,
    });
    const moved = batched(
      aSpreadsheet([["Code", "Contrat"]]),
      add({ columnProperties: [{ columnIndex: 1, columnName: "Contrat", ...LIST }] }),
      { insertDimension: { range: range("COLUMNS", 1, 2) } },
      { insertDimension: { range: range("ROWS", 1, 3) } },
      { deleteDimension: { range: range("COLUMNS", 0, 1) } },
    );
    expect(tablesOf(moved)).toMatchObject([
      {
        range: { startRowIndex: 0, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 2 },
        columnProperties: [{ columnName: "Colonne 1" }, { columnName: "Contrat", columnType: "DROPDOWN" }],
      },
    ]);
    expect(tablesOf(batched(moved, { deleteDimension: { range: range("ROWS", 0, 5) } }))).toEqual([]);
  });
});

describe("a refusal", () => {
  it.each<[string, Request[], string]>([
    ["no range", [{ addTable: { table: { name: "x" } } }], "Invalid requests[0].addTable: No range specified."],
    [
      "a name that another table has (discovery text of Table)",
      [add(), add({ tableId: "u", name: "CONTRATS", range: { ...RANGE, startRowIndex: 5, endRowIndex: 7 } })],
      'A table with the name "CONTRATS" already exists.',
    ],
    ["a range of another table", [add(), add({ tableId: "u", name: "Autre" })], "cannot overlap another table"],
    [
      "an id that another table has",
      [add(), add({ name: "Autre", range: { ...RANGE, startRowIndex: 5, endRowIndex: 7 } })],
      "already exists",
    ],
    [
      "a list to choose from that is not there",
      [add({ columnProperties: [{ columnIndex: 1, columnType: "DROPDOWN" }] })],
      "Condition must be set for dropdown column type.",
    ],
    [
      "a list on a column that is none",
      [add({ columnProperties: [{ ...LIST, columnType: "COLUMN_TYPE_UNSPECIFIED" }] })],
      "Cannot set condition for non-dropdown column type.",
    ],
    ["a column past the table", [add({ columnProperties: [{ columnIndex: 2 }] })], "outside of the table"],
    ["the update of no table", [{ updateTable: { table: { tableId: "x" }, fields: "name" } }], "No table with id: x"],
    ["the deletion of no table", [{ deleteTable: { tableId: "x" } }], "No table with id: x"],
    [
      "a type that there is not",
      [add({ columnProperties: [{ columnType: "NUMBER" }] })],
      "Invalid value at 'column_type', \"NUMBER\"",
    ],
    [
      "an update of a column without its name",
      [add(), { updateTable: { table: { tableId: "t", columnProperties: [{}] }, fields: "columnProperties" } }],
      "Table header row cell must have a value.",
    ],
  ])("meets %s", (_, requests, message) => {
    expect(() => batched(aSpreadsheet(), ...requests)).toThrow(message);
  });
});
