import type { Cell } from "../../schemas/cells/cell.ts";
import type { KnownNames } from "../../schemas/contract-row/name-book.ts";
import { LISTS_SHEET } from "../../schemas/lists-sheet.ts";
import type { IsoDate } from "../../schemas/month.ts";
import { activeSpreadsheet } from "../sheet.ts";
import { a1Runs } from "./a1-runs.ts";
import { cellFromSheet } from "./cell-from-sheet.ts";
import { namesInLists } from "./names-in-lists.ts";
import type { Marks } from "./plan-marks.ts";
import type { Edited, Tab } from "./tab.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What `onEdit` receives. https://developers.google.com/apps-script/guides/triggers/events#edit */
export type EditEvent = { readonly range: Range };

/** The zone of the manifest: `Date` lives there. */
const SCRIPT_ZONE = "Europe/Paris";

/** The edited block, zero-based. */
export const editedOf = (range: Range): Edited => ({
  row: range.getRow() - 1,
  column: range.getColumn() - 1,
  rowCount: range.getNumRows(),
  columnCount: range.getNumColumns(),
});

/** What was cleared, or undone, below the last content left its marks there: so many rows are read beyond it. */
const ROWS_BEYOND = 50;

/** A tab as far as `mostRows`, in five reads whatever its size. */
export function readTab(sheet: Sheet, edited: Edited, mostRows: number): Tab {
  const last = Math.max(sheet.getLastRow(), edited.row + edited.rowCount);
  const rows = Math.min(mostRows, sheet.getMaxRows(), last + ROWS_BEYOND);
  const columns = Math.max(1, sheet.getLastColumn());
  const range = sheet.getRange(1, 1, rows, columns);
  const [values, shown, patterns] = [range.getValues(), range.getDisplayValues(), range.getNumberFormats()];
  const dayOf = dayReader();
  const cells = values.map((line, row) =>
    line.map((value, column): Cell => {
      return cellFromSheet({ value, shown: shown[row]?.[column] ?? "", pattern: patterns[row]?.[column] ?? "" }, dayOf);
    }),
  );
  return { title: sheet.getName(), cells, backgrounds: range.getBackgrounds(), notes: range.getNotes() };
}

/** Writes marks in few calls: one for each colour, each note of cells that stand alone, and each run of notes. */
export function writeMarks(sheet: Sheet, { paint, sameNotes, noteRuns }: Marks): void {
  for (const [color, places] of paint) sheet.getRangeList(a1Runs(places)).setBackground(color);
  for (const [note, places] of sameNotes) sheet.getRangeList(a1Runs(places)).setNote(note);
  for (const { row, column, notes } of noteRuns) {
    sheet.getRange(row + 1, column + 1, notes.length, 1).setNotes(notes.map((note) => [note]));
  }
}

/** The names that the hidden tab of lists holds; `null` where the workbook has none, or one that is not filled. */
export function readNames(): KnownNames | null {
  const lines = activeSpreadsheet().getSheetByName(LISTS_SHEET)?.getDataRange().getDisplayValues();
  return lines === undefined ? null : namesInLists(lines);
}

/** The running month in France. */
export const thisMonth = (): string => Utilities.formatDate(new Date(), SCRIPT_ZONE, "yyyy-MM");

/** Shows a message that goes away by itself and blocks nothing. */
export const toast = (message: string): void => activeSpreadsheet().toast(message, "Jalon", SECONDS_SHOWN);

const SECONDS_SHOWN = 15;

/** The day of a date by the workbook's clock, which a person may have set to another zone than the script's. */
function dayReader(): (date: Date) => IsoDate {
  const zone = activeSpreadsheet().getSpreadsheetTimeZone();
  if (zone !== SCRIPT_ZONE) return (date) => Utilities.formatDate(date, zone, "yyyy-MM-dd");
  return (date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(padded).join("-");
}

const padded = (part: number): string => String(part).padStart(2, "0");
