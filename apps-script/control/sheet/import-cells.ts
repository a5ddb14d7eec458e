import { columnLetter } from "../../../schemas/table/a1.ts";
import type { TableSheet } from "../../../schemas/table/read-table.ts";
import { cellFromSheet } from "../../declarant/cell-from-sheet.ts";
import { typedValue, withDay } from "../entries/typed-value.ts";
import type { Run } from "../import/row-runs.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A tab as the cloud reads it, in three calls; none where it is gone. */
export function readCells(spreadsheet: Spreadsheet, title: string): TableSheet[] {
  const sheet = spreadsheet.getSheetByName(title);
  if (sheet === null) return [];
  const range = sheet.getDataRange();
  const [values, shown, patterns] = [range.getValues(), range.getDisplayValues(), range.getNumberFormats()];
  const dayOf = dayReader(spreadsheet.getSpreadsheetTimeZone());
  const rows = values.map((line, row) =>
    line.map((value, column) => {
      const pattern = patterns[row]?.[column] ?? "";
      return cellFromSheet({ value, shown: shown[row]?.[column] ?? "", pattern }, dayOf);
    }),
  );
  return [{ title, rows }];
}

/** One row's run is in the sheet before the next is written, so that what is said of a stop is true. */
export function writeRun(spreadsheet: Spreadsheet, run: Run): void {
  const [first] = run;
  const sheet = first ? spreadsheet.getSheetByName(first.sheet) : null;
  if (!first || sheet === null) throw new Error("a tab that was just read is gone");
  const missing = first.row + 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const from = `${columnLetter(first.column)}${first.row + 1}`;
  const to = `${columnLetter(first.column + run.length - 1)}${first.row + 1}`;
  sheet.getRange(`${from}:${to}`).setValues([run.map((write) => typedValue(withDay(write)))]);
  SpreadsheetApp.flush();
}

/** Runs while nobody else does in this workbook; `null` where somebody does for longer than a person waits. */
export function oneAtATime<T>(act: () => T): T | null {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(10_000)) return null;
  try {
    return act();
  } finally {
    lock.releaseLock();
  }
}

/** The day of a date by the workbook's clock, each day asked of Google once. */
function dayReader(zone: string): (date: Date) => string {
  const known = new Map<number, string>();
  return (date) => {
    const day = known.get(date.getTime()) ?? Utilities.formatDate(date, zone, "yyyy-MM-dd");
    known.set(date.getTime(), day);
    return day;
  };
}
