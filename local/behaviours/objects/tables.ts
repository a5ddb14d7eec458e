import type { Behaviour } from "../behaviour.ts";
import { cells, PAGES, prepared, type Request, refused, refusedAtAll, toldOfTab } from "./ask.ts";

const GUIDE = "https://developers.google.com/workspace/sheets/api/guides/tables";
const RANGE = cells([0, 3], [0, 2]);
const TYPED = [
  ["Item", "State"],
  ["Wheel", "Open"],
  ["Door", "Done"],
];
const LIST = {
  columnType: "DROPDOWN",
  dataValidationRule: { condition: { type: "ONE_OF_LIST", values: [{ userEnteredValue: "Open" }] } },
};

const add = (parts: object = {}): Request => ({
  addTable: { table: { tableId: "items", name: "Items", range: RANGE, ...parts } },
});
const update = (parts: object, fields: string): Request => ({
  updateTable: { table: { tableId: "items", ...parts }, fields },
});

/** Tables. */
export const TABLES: readonly Behaviour[] = [
  {
    name: "calls a table's columns what their headings hold",
    source: GUIDE,
    observe: async (bench) => {
      const { tables } = await toldOfTab(
        bench,
        await prepared(bench, TYPED, add()),
        "tables(name,columnProperties.columnName)",
      );
      return tables;
    },
    expected: [{ name: "Items", columnProperties: [{ columnName: "Item" }, { columnName: "State" }] }],
  },
  {
    name: "replaces the columns of a table whole",
    source: `${PAGES.request}#UpdateTableRequest`,
    observe: async (bench) => {
      const listed = { columnProperties: [{ columnIndex: 1, columnName: "State", ...LIST }] };
      const renamed = update({ columnProperties: [{ columnIndex: 0, columnName: "Part" }] }, "columnProperties");
      const spreadsheetId = await prepared(bench, TYPED, add(listed), renamed);
      return toldOfTab(bench, spreadsheetId, "tables.columnProperties(columnName,columnType)");
    },
    expected: { tables: [{ columnProperties: [{ columnName: "Part" }, { columnName: "State" }] }] },
  },
  {
    name: "refuses two tables of one name",
    source: `${PAGES.sheets}#Table`,
    observe: async (bench) => {
      const other = add({ tableId: "others", range: cells([5, 8], [0, 2]) });
      return refusedAtAll(bench, await prepared(bench, TYPED, add()), other);
    },
    expected: 400,
  },
  {
    name: "refuses a column to choose from without a list",
    source: `${PAGES.sheets}#TableColumnProperties`,
    observe: async (bench) =>
      refused(
        bench,
        await prepared(bench, TYPED),
        add({ columnProperties: [{ columnIndex: 1, columnType: "DROPDOWN" }] }),
      ),
    expected: {
      status: 400,
      message: "Invalid requests[0].addTable: Condition must be set for dropdown column type.",
    },
  },
  {
    name: "refuses a list in a column of another type",
    source: `${PAGES.sheets}#TableColumnProperties`,
    observe: async (bench) => {
      const columnProperties = [{ columnIndex: 1, ...LIST, columnType: "DOUBLE" }];
      return refused(bench, await prepared(bench, TYPED), add({ columnProperties }));
    },
    expected: {
      status: 400,
      message: "Invalid requests[0].addTable: Cannot set condition for non-dropdown column type.",
    },
  },
  {
    name: "stretches a table by a row when it is given a footer",
    source: `${PAGES.sheets}#TableRowsProperties`,
    observe: async (bench) => {
      const rowsProperties = { footerColorStyle: { rgbColor: { red: 1 } } };
      const footed = update({ rowsProperties }, "rowsProperties.footerColorStyle");
      return toldOfTab(bench, await prepared(bench, TYPED, add(), footed), "tables.range");
    },
    expected: { tables: [{ range: cells([0, 4], [0, 2]) }] },
  },
];
