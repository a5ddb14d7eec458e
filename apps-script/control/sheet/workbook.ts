import { columnLetter } from "../../../schemas/table/a1.ts";
import type { Written } from "../answers.ts";
import type { EntryCell, EntryPlan } from "../entries/plan-line.ts";
import type { TextSheet } from "../entries/text-table.ts";
import { typedValue } from "../entries/typed-value.ts";

/** The id of the control workbook in which the script runs. */
export const controlWorkbook = (): string => SpreadsheetApp.getActiveSpreadsheet().getId();

/** A tab as people see it, or `null` where it is gone. */
export const readText = (title: string): TextSheet | null => readTextOf(SpreadsheetApp.getActiveSpreadsheet(), title);

/** The same of another workbook that the person opened. */
export function readTextOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, title: string): TextSheet | null {
  const sheet = spreadsheet.getSheetByName(title);
  return sheet === null ? null : { title, rows: sheet.getDataRange().getDisplayValues() };
}

/** The shown text of the cells of the line on which the person stands, with the tab's title. */
export function currentLine(): { readonly sheet: string; readonly cells: readonly string[] } {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  const row = sheet.getActiveCell().getRow();
  const [cells = []] = sheet.getRange(row, 1, 1, Math.max(1, sheet.getLastColumn())).getDisplayValues();
  return { sheet: sheet.getName(), cells };
}

const BUSY = "Quelqu'un d'autre écrit dans ce classeur en ce moment : réessayez dans un instant.";

/**
 * Writes an entry as the person, its place found in the same execution. One entry at a time: two people who ask at once
 * must not take the same line.
 */
export function writeEntry(title: string, plan: (sheet: TextSheet) => EntryPlan): Written {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(10_000)) return { ok: false, message: BUSY };
  try {
    const text = readText(title);
    if (text === null)
      return { ok: false, message: `L'onglet « ${title} » a disparu : rendez-lui ce nom, puis réessayez.` };
    const planned = plan(text);
    if (!planned.ok) return planned;
    const [first] = planned.cells;
    if (first === undefined) return { ok: true, message: `C'était déjà écrit dans l'onglet « ${title} ».` };
    writeCells(SpreadsheetApp.getActiveSpreadsheet(), title, planned.cells);
    return { ok: true, message: `C'est écrit dans l'onglet « ${title} », ligne ${first.row + 1}.` };
  } finally {
    lock.releaseLock();
  }
}

/** Writes cells of one tab, growing its grid where the line is below it. */
export function writeCells(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  title: string,
  cells: readonly EntryCell[],
): void {
  const sheet = spreadsheet.getSheetByName(title);
  if (sheet === null) throw new Error(`no tab ${title}`);
  const last = Math.max(...cells.map(({ row }) => row)) + 1;
  if (last > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), last - sheet.getMaxRows());
  for (const cell of cells) sheet.getRange(`${columnLetter(cell.column)}${cell.row + 1}`).setValue(typedValue(cell));
  SpreadsheetApp.flush();
}

/** A workbook that the person may open, by its id; `null` where Google refuses. */
export function openWorkbook(id: string): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
  try {
    return SpreadsheetApp.openById(id);
  } catch {
    return null;
  }
}
