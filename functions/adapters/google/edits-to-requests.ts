import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import { type Marker, printMarker } from "../../../schemas/marker.ts";
import type { Commit, SheetEdit } from "../../ports/workbooks.ts";
import { cellToGoogle } from "./cell-to-google.ts";
import { columnWidth, layoutToRequests } from "./layout-to-requests.ts";

type Request = sheets_v4.Schema$Request;
type AddSheet = Extract<SheetEdit, { kind: "add-sheet" }>;

/**
 * One `batchUpdate` that applies the edits and replaces the marker, or is refused whole: deleting the `expected` range
 * fails once another writer has replaced it, adding the state tab or `next.id` fails once it is there.
 */
export function editsToRequests({ expected, next, stateSheetId, edits, properties }: Commit): Request[] {
  return [
    ...(properties ? [{ updateSpreadsheetProperties: { properties, fields: Object.keys(properties).join(",") } }] : []),
    ...(expected ? [{ deleteProtectedRange: { protectedRangeId: expected.id } }] : []),
    ...edits.flatMap(editToRequests),
    addMarker(next, stateSheetId),
  ];
}

/** One edit as the requests of a batch. */
export function editToRequests(edit: SheetEdit): Request[] {
  switch (edit.kind) {
    case "add-sheet":
      return addSheet(edit);
    case "delete-sheet":
      return [{ deleteSheet: { sheetId: edit.sheetId } }];
    case "resize":
      return [resize(edit)];
    case "insert-rows":
      return [{ insertDimension: { range: wholeRows(edit), inheritFromBefore: false } }];
    case "delete-rows":
      return [{ deleteDimension: { range: wholeRows(edit) } }];
    case "write":
      return [write(edit)];
    default:
      return layoutToRequests(edit);
  }
}

function addSheet({ sheetId, title, index, hidden, rowCount, columnCount, columnWidths, ...frozen }: AddSheet) {
  const { frozenRows: frozenRowCount, frozenColumns: frozenColumnCount = 0 } = frozen;
  const gridProperties = { rowCount, columnCount, frozenRowCount, frozenColumnCount };
  return [
    { addSheet: { properties: { sheetId, title, hidden, gridProperties, ...(index === undefined ? {} : { index }) } } },
    ...columnWidths.map((pixelSize, column) => columnWidth(sheetId, column, pixelSize)),
  ];
}

// Sets the size instead of appending rows: a batch that is sent twice must not grow the grid twice.
function resize({ sheetId, rowCount, columnCount }: Extract<SheetEdit, { kind: "resize" }>): Request {
  return {
    updateSheetProperties: {
      properties: { sheetId, gridProperties: { rowCount, columnCount } },
      fields: "gridProperties.rowCount,gridProperties.columnCount",
    },
  };
}

const wholeRows = ({ sheetId, row, count }: Extract<SheetEdit, { kind: "insert-rows" | "delete-rows" }>) => ({
  sheetId,
  dimension: "ROWS",
  startIndex: row,
  endIndex: row + count,
});

function write({ sheetId, row, column, cells }: Extract<SheetEdit, { kind: "write" }>): Request {
  return {
    updateCells: {
      start: { sheetId, rowIndex: row, columnIndex: column },
      rows: cells.map((line) => ({ values: line.map(cellToGoogle) })),
      fields: `userEnteredValue,userEnteredFormat${cells.flat().some(({ note }) => note !== undefined) ? ",note" : ""}`,
    },
  };
}

// Bounded to A1, because Google refuses a second protection of a whole tab; warning only, because it guards a turn and
// not a text.
function addMarker(marker: Marker, sheetId: number): Request {
  return {
    addProtectedRange: {
      protectedRange: {
        protectedRangeId: marker.id,
        range: { sheetId, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 },
        description: printMarker(marker),
        warningOnly: true,
      },
    },
  };
}
