import type { Workbooks } from "../../functions/ports/workbooks.ts";
import { commitViews } from "../../functions/use-cases/commit-views.ts";
import type { WorkbookRole } from "../../schemas/marker.ts";
import { tabRequests, workbookRequests } from "../sample/look-requests.ts";
import type { SampleWorkbook } from "../sample/sample-workbook.ts";
import type { Typing } from "../sample/typed-rows.ts";
import { SpreadsheetDraft } from "../workbook/draft.ts";
import { SPREADSHEET_TYPE } from "../workbook/drive/drive-file.ts";
import { createFile, putSpreadsheet, spreadsheetOf, updateSpreadsheet } from "../workbook/drive/files.ts";
import type { Store } from "../workbook/drive/store.ts";
import { newSpreadsheet } from "../workbook/new-spreadsheet.ts";
import { parseA1 } from "../workbook/ranges/a1.ts";
import { writeValues } from "../workbook/values/write-values.ts";
import { retyping } from "./retyping.ts";

/** A blank spreadsheet; its id. */
export const createBlank = (store: Store, title: string): string =>
  createFile(store, {
    name: title,
    mimeType: SPREADSHEET_TYPE,
    spreadsheet: (id) => newSpreadsheet(id, { properties: { title } }),
  }).id;

/** Lays a blank file out and types what people typed. */
export function fillFile(store: Store, id: string, { tabs, typings }: SampleWorkbook): void {
  updateSpreadsheet(store, id, workbookRequests(tabs), { now: store.now() });
  typeInto(store, id, typings);
}

/** Adds the tabs that are new and that nobody, the service included, has added yet, and types what differs. */
export function bringUpToDate(store: Store, id: string, before: SampleWorkbook, after: SampleWorkbook): void {
  const present = spreadsheetOf(store, id).sheets.map(({ properties }) => properties.title);
  const known = new Set([...before.tabs.map(({ title }) => title), ...present]);
  const added = after.tabs.flatMap((tab, index) => (known.has(tab.title) ? [] : tabRequests(tab, index)));
  if (added.length > 0) updateSpreadsheet(store, id, added, { now: store.now() });
  typeInto(store, id, retyping(before, after));
}

/** As from the keyboard, in one stroke. */
function typeInto(store: Store, id: string, typings: readonly Typing[]): void {
  if (typings.length === 0) return;
  const spreadsheet = spreadsheetOf(store, id);
  const draft = new SpreadsheetDraft(spreadsheet);
  for (const { sheet, row, column, rows } of typings) {
    const tab = parseA1(spreadsheet, `'${sheet.replaceAll("'", "''")}'`);
    const area = { ...tab.area, startRow: row, startColumn: column };
    writeValues(draft, { ...tab, area }, rows, { input: "USER_ENTERED", now: store.now() });
  }
  putSpreadsheet(store, draft.finish());
}

/** Marks a workbook as a set-up does: whose it is, and what for. */
export async function markFile(workbooks: Workbooks, id: string, owner: string, role: WorkbookRole): Promise<void> {
  const ids = { run: () => "set-up", marker: () => FIRST_MARKER + Number(id.replace(/\D/g, "")) };
  const blank = { id, title: "", marker: null, sheets: [] };
  const marked = await commitViews({ workbooks, ids }, blank, [], { owner, role, run: ids.run() });
  if (!marked.ok) throw new Error(`The workbook ${id} could not be marked: ${marked.message}`);
}

const FIRST_MARKER = 900_000;
