import { batchUpdate } from "../../local/workbook/batch-update.ts";
import { SPREADSHEET_TYPE } from "../../local/workbook/drive/drive-file.ts";
import { createFile } from "../../local/workbook/drive/files.ts";
import type { Store } from "../../local/workbook/drive/store.ts";
import { newSpreadsheet } from "../../local/workbook/new-spreadsheet.ts";

/** Adds a company's workbook: a heading and ten contracts of fourteen cells, no two workbooks alike. */
export function addSmallWorkbook(to: Store, number: number): void {
  const name = `Heures ${number}`;
  const rows = Array.from({ length: 11 }, (_, row) => ({ values: row === 0 ? HEADING : contract(number, row) }));
  const start = { sheetId: 0, rowIndex: 0, columnIndex: 0 };
  const given = { properties: { title: name, locale: "fr_FR", timeZone: "Europe/Paris" } };
  const filledIn = (id: string) =>
    batchUpdate(newSpreadsheet(id, given), [{ updateCells: { start, rows, fields: "userEnteredValue" } }], {
      now: to.now(),
    }).spreadsheet;
  createFile(to, { name, mimeType: SPREADSHEET_TYPE, spreadsheet: filledIn });
}

const HEADING = Array.from({ length: 14 }, (_, column) => ({ userEnteredValue: { stringValue: `Colonne ${column}` } }));

const contract = (number: number, row: number) =>
  Array.from({ length: 14 }, (_, column) => ({
    userEnteredValue:
      column < 2
        ? { stringValue: `Contrat ${number}-${row}` }
        : { numberValue: (number * 31 + row * 7 + column) % 152 },
  }));
