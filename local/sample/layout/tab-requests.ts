import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import { cellToGoogle } from "../../../functions/adapters/google/cell-to-google.ts";
import { sheetIdOf } from "../../../functions/sheets/sheet-id.ts";
import type { Boxes, LaidCell, TabLayout } from "./tab-layout.ts";

type Request = sheets_v4.Schema$Request;

/** The batch that gives a new spreadsheet its language and its tabs, in place of the blank tab it was born with. */
export function workbookRequests(tabs: readonly TabLayout[]): Request[] {
  return [
    {
      updateSpreadsheetProperties: {
        properties: { locale: "fr_FR", timeZone: "Europe/Paris" },
        fields: "locale,timeZone",
      },
    },
    ...tabs.flatMap((tab) => tabRequests(tab)),
    { deleteSheet: { sheetId: FIRST_SHEET_ID } },
  ];
}

/** The id of the tab that Google gives to every new spreadsheet. */
const FIRST_SHEET_ID = 0;

/** Adds one tab as it is laid out: the last one, or at a place. */
export function tabRequests(tab: TabLayout, index?: number): Request[] {
  const { title, rowCount, frozenRows, frozenColumns, columnWidths, rows, boxes } = tab;
  const sheetId = sheetIdOf(title);
  const grid = { rowCount, columnCount: columnWidths.length };
  const frozen = { frozenRowCount: frozenRows, frozenColumnCount: frozenColumns };
  return [
    {
      addSheet: {
        properties: {
          sheetId,
          title,
          ...(index === undefined ? {} : { index }),
          gridProperties: { ...grid, ...frozen },
        },
      },
    },
    ...columnWidths.map((pixelSize, column) => columnWidth(sheetId, column, pixelSize)),
    ...(rows.length === 0 ? [] : [laidRows(sheetId, rows)]),
    ...(boxes === null ? [] : [boxesToTick(sheetId, boxes)]),
  ];
}

const laidRows = (sheetId: number, rows: TabLayout["rows"]): Request => ({
  updateCells: {
    start: { sheetId, rowIndex: 0, columnIndex: 0 },
    rows: rows.map((cells) => ({ values: cells.map(laidCell) })),
    fields: "userEnteredValue,userEnteredFormat,note",
  },
});

const laidCell = ({ note, ...cell }: LaidCell): sheets_v4.Schema$CellData => ({
  ...cellToGoogle(cell),
  ...(note === undefined ? {} : { note }),
});

const columnWidth = (sheetId: number, column: number, pixelSize: number): Request => ({
  updateDimensionProperties: {
    range: { sheetId, dimension: "COLUMNS", startIndex: column, endIndex: column + 1 },
    properties: { pixelSize },
    fields: "pixelSize",
  },
});

const boxesToTick = (sheetId: number, { row, column, count }: Boxes): Request => ({
  setDataValidation: {
    range: {
      sheetId,
      startRowIndex: row,
      endRowIndex: row + 1,
      startColumnIndex: column,
      endColumnIndex: column + count,
    },
    rule: { condition: { type: "BOOLEAN" }, strict: true },
  },
});
