import type { Workbooks } from "../../../functions/ports/workbooks.ts";
import { commitViews } from "../../../functions/use-cases/commit-views.ts";
import { workbookRequests } from "../../../local/sample/look-requests.ts";
import type { SampleWorkbook } from "../../../local/sample/sample-workbook.ts";
import { SpreadsheetDraft } from "../../../local/workbook/draft.ts";
import { SPREADSHEET_TYPE } from "../../../local/workbook/drive/drive-file.ts";
import { createFile, putSpreadsheet, spreadsheetOf, updateSpreadsheet } from "../../../local/workbook/drive/files.ts";
import type { Store } from "../../../local/workbook/drive/store.ts";
import { newSpreadsheet } from "../../../local/workbook/new-spreadsheet.ts";
import { parseA1, quoteTitle } from "../../../local/workbook/ranges/a1.ts";
import { writeValues } from "../../../local/workbook/values/write-values.ts";
import type { WorkbookRole } from "../../../schemas/marker.ts";

/** A workbook as a set-up lays it out and people fill it in, before anybody marks it. */
export type Laid = Pick<SampleWorkbook, "title" | "tabs" | "typings">;

/** A blank spreadsheet of a French account; its id. */
export const blankFile = (store: Store, name: string): string =>
  createFile(store, {
    name,
    mimeType: SPREADSHEET_TYPE,
    spreadsheet: (id) => newSpreadsheet(id, { properties: { title: name } }),
  }).id;

/** Lays out the tabs of a blank file and types into them. */
export function fill(store: Store, id: string, { tabs, typings }: Laid): void {
  updateSpreadsheet(store, id, workbookRequests(tabs), { now: store.now() });
  for (const { sheet, row, column, rows } of typings) {
    rows.forEach((cells, down) => {
      typeCells(store, id, sheet, { row: row + down, column }, cells);
    });
  }
}

/** A person types cells from one on, zero-based: as from the keyboard; `null` is passed over, `""` clears. */
export function typeCells(
  store: Store,
  id: string,
  sheet: string,
  { row, column }: { readonly row: number; readonly column: number },
  cells: readonly (string | boolean | null)[],
): void {
  const spreadsheet = spreadsheetOf(store, id);
  const draft = new SpreadsheetDraft(spreadsheet);
  const tab = parseA1(spreadsheet, quoteTitle(sheet));
  const area = { ...tab.area, startRow: row, startColumn: column };
  writeValues(draft, { ...tab, area }, [cells], { input: "USER_ENTERED", now: store.now() });
  putSpreadsheet(store, draft.finish());
}

/** Marks a workbook as a set-up does. */
export async function markAs(workbooks: Workbooks, id: string, owner: string, role: WorkbookRole): Promise<void> {
  const ids = { run: () => "set-up", marker: () => 900_000 + Number(id.replace(/\D/g, "")) };
  const blank = { id, title: "", marker: null, sheets: [] };
  const marked = await commitViews({ workbooks, ids }, blank, [], { owner, role, run: ids.run() });
  if (!marked.ok) throw new Error(marked.message);
}
