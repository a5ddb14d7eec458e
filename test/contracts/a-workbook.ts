import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import type { Commit, SheetEdit } from "../../functions/ports/workbooks.ts";
import { SPREADSHEET_TYPE } from "../../local/workbook/drive/drive-file.ts";
import { createFile, updateSpreadsheet } from "../../local/workbook/drive/files.ts";
import type { Store } from "../../local/workbook/drive/store.ts";
import { newSpreadsheet } from "../../local/workbook/new-spreadsheet.ts";
import { type Marker, STATE_SHEET } from "../../schemas/marker.ts";

/** A French workbook with one tab that holds these cells, as a person left it; its id. */
export function aWorkbook(store: Store, cells: readonly (readonly sheets_v4.Schema$CellData[])[] = []): string {
  const sheets = [
    { properties: { sheetId: 0, title: "Heures 2025", gridProperties: { rowCount: 50, columnCount: 20 } } },
  ];
  const properties = { title: "Déclarant", locale: "fr_FR", timeZone: "Europe/Paris" };
  const spreadsheet = (id: string) => newSpreadsheet(id, { properties, sheets });
  const { id } = createFile(store, { name: properties.title, mimeType: SPREADSHEET_TYPE, spreadsheet });
  type(store, id, cells);
  return id;
}

/** A person types cells from A1 of the first tab on. */
export function type(store: Store, id: string, cells: readonly (readonly sheets_v4.Schema$CellData[])[]): void {
  const rows = cells.map((line) => ({ values: [...line] }));
  const start = { sheetId: 0, rowIndex: 0, columnIndex: 0 };
  const updateCells = { start, rows, fields: "userEnteredValue,userEnteredFormat" };
  tamper(store, id, { updateCells });
}

/** A person changes the workbook itself: its tabs, its protections. */
export function tamper(store: Store, id: string, ...requests: sheets_v4.Schema$Request[]): void {
  updateSpreadsheet(store, id, requests, { now: store.now() });
}

/** The marker of a workbook after so many commits, by a run named after it. */
export function aMarker(workbook: string, version: number, run = `run-${version}`): Marker {
  return { id: 1_000 + version, workbook, owner: "pilotage", role: "declarant", version, run };
}

/** The id of the state tab that `aCommit` adds. */
export const STATE_ID = 5_151;

/** A commit as the service makes it: the first one brings the state tab along. */
export function aCommit(expected: Marker | null, next: Marker, edits: readonly SheetEdit[] = []): Commit {
  return {
    expected,
    next,
    stateSheetId: STATE_ID,
    edits: expected === null ? [stateTab(STATE_ID), ...edits] : edits,
  };
}

/** The edit that adds the hidden state tab. */
export const stateTab = (sheetId: number): SheetEdit => ({
  kind: "add-sheet",
  sheetId,
  title: STATE_SHEET,
  hidden: true,
  rowCount: 10,
  columnCount: 3,
  frozenRows: 0,
  columnWidths: [],
});
