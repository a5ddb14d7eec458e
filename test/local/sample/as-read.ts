import { WORKBOOK_FIELDS, workbookFromGoogle } from "../../../functions/adapters/google/workbook-from-google.ts";
import type { Workbook } from "../../../functions/ports/workbooks.ts";
import { sheetIdOf } from "../../../functions/sheets/sheet-id.ts";
import { workbookRequests } from "../../../local/sample/look-requests.ts";
import type { SampleWorkbook } from "../../../local/sample/sample-workbook.ts";
import type { TypedCell } from "../../../local/sample/typed-rows.ts";
import { batchUpdate } from "../../../local/workbook/batch-update.ts";
import { typeIntoCell } from "../../../local/workbook/cells/write-cell.ts";
import { SpreadsheetDraft } from "../../../local/workbook/draft.ts";
import { parseFieldMask } from "../../../local/workbook/masks/field-mask.ts";
import { newSpreadsheet } from "../../../local/workbook/new-spreadsheet.ts";
import { renderSpreadsheet } from "../../../local/workbook/rendering/render-spreadsheet.ts";

const NOW = new Date("2025-11-15T07:00:00Z");
const PLACE = { locale: "fr_FR", timeZone: "Europe/Paris", now: NOW };
const MASK = parseFieldMask(WORKBOOK_FIELDS);

/** The workbook as Jalon reads it once laid out and typed, without a server. */
export function asRead({ title, tabs, typings }: SampleWorkbook): Workbook {
  const blank = newSpreadsheet("sample", { properties: { title } });
  const draft = new SpreadsheetDraft(batchUpdate(blank, workbookRequests(tabs), { now: NOW }).spreadsheet);
  for (const { sheet, row, column, rows } of typings) {
    const tab = draft.sheet(sheetIdOf(sheet));
    rows.forEach((cells, down) => {
      cells.forEach((typed, across) => {
        const [at, place] = [row + down, column + across];
        if (typed !== null) tab.setCell(at, place, typeIntoCell(tab.cell(at, place), keys(typed), PLACE));
      });
    });
  }
  return workbookFromGoogle("sample", renderSpreadsheet(draft.finish(), MASK));
}

const keys = (typed: Exclude<TypedCell, null>): string => (typed === true ? "VRAI" : String(typed));
