import { startLocalGoogle } from "../../local/google/start-local-google.ts";
import { batchUpdate } from "../../local/workbook/batch-update.ts";
import { SPREADSHEET_TYPE } from "../../local/workbook/drive/drive-file.ts";
import { createFile } from "../../local/workbook/drive/files.ts";
import { createStore, type Store } from "../../local/workbook/drive/store.ts";
import { newSpreadsheet } from "../../local/workbook/new-spreadsheet.ts";
import { peakMemory } from "../measure/peak-memory.ts";

// A local Google that holds so many small workbooks, and tells its parent where; any message is answered with its memory.
const store = createStore();
for (let number = 0; number < Number(process.argv[2]); number++) addWorkbook(store, number);
const { url } = await startLocalGoogle({ store });
const filled = peakMemory();
process.send?.({ url, ids: [...store.files.keys()] });
process.on("message", () => process.send?.({ filled, peak: peakMemory() }));
process.on("disconnect", () => process.exit());

/** A company's tab: a heading and ten contracts of fourteen cells, no two workbooks alike. */
function addWorkbook(to: Store, number: number): void {
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
