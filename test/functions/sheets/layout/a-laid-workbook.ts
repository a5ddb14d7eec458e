import { editToRequests } from "../../../../functions/adapters/google/edits-to-requests.ts";
import { LAYOUT_FIELDS, layoutFromGoogle } from "../../../../functions/adapters/google/layout-from-google.ts";
import type { SheetEdit, WorkbookLayout } from "../../../../functions/ports/workbooks.ts";
import { planLayout } from "../../../../functions/sheets/layout/plan-layout.ts";
import type { WorkbookLook } from "../../../../functions/sheets/layout/tab-look.ts";
import { sheetIdOf } from "../../../../functions/sheets/sheet-id.ts";
import { batchUpdate } from "../../../../local/workbook/batch-update.ts";
import { parseFieldMask } from "../../../../local/workbook/masks/field-mask.ts";
import { newSpreadsheet } from "../../../../local/workbook/new-spreadsheet.ts";
import { renderSpreadsheet } from "../../../../local/workbook/rendering/render-spreadsheet.ts";
import type { Spreadsheet } from "../../../../local/workbook/spreadsheet.ts";

const NOW = new Date("2025-11-15T07:00:00Z");
const MASK = parseFieldMask(LAYOUT_FIELDS);

/** A workbook of the local Google, changed by the edits of a set-up and by people. */
export type Laid = {
  readonly layout: WorkbookLayout;
  readonly after: (edits: readonly SheetEdit[]) => Laid;
};

const laid = (spreadsheet: Spreadsheet): Laid => ({
  layout: layoutFromGoogle("w", renderSpreadsheet(spreadsheet, MASK)),
  after: (edits) => {
    const requests = edits.flatMap(editToRequests);
    return laid(requests.length === 0 ? spreadsheet : batchUpdate(spreadsheet, requests, { now: NOW }).spreadsheet);
  },
});

/** A new French workbook as the set-up leaves it. */
export function laidOut(look: WorkbookLook): Laid {
  const blank = laid(newSpreadsheet("w", { properties: { title: "w", locale: "fr_FR", timeZone: "Europe/Paris" } }));
  return blank.after([...planLayout(blank.layout, look).edits, { kind: "delete-sheet", sheetId: 0 }]);
}

/** What the set-up makes of it a second time. */
export const again = ({ layout, after }: Laid, look: WorkbookLook): Laid => after(planLayout(layout, look).edits);

/** Values that people type from one cell on. */
export const typed = (
  title: string,
  row: number,
  column: number,
  ...lines: readonly (readonly (string | number | boolean | null)[])[]
): SheetEdit => ({
  kind: "write",
  sheetId: sheetIdOf(title),
  row,
  column,
  cells: lines.map((line) => line.map((value) => ({ value }))),
});

/** What a tab shows, by its title. */
export function tabIn({ layout }: Laid, title: string): WorkbookLayout["sheets"][number] {
  const sheet = layout.sheets.find((each) => each.title === title);
  if (!sheet) throw new Error(`no tab ${title}`);
  return sheet;
}
