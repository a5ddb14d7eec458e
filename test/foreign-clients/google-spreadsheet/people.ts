// What a user of npm `google-spreadsheet` writes, after its own README; nothing here knows of a local Google.
import { readFile } from "node:fs/promises";
import { JWT } from "google-auth-library";
import { GoogleSpreadsheet } from "google-spreadsheet";

const key = JSON.parse(await readFile(process.env.GOOGLE_APPLICATION_CREDENTIALS ?? "", "utf8"));
const auth = new JWT({
  email: key.client_email,
  key: key.private_key,
  scopes: ["https://www.googleapis.com/auth/spreadsheets", "https://www.googleapis.com/auth/drive"],
});
const told: Record<string, unknown> = {};

const doc = await GoogleSpreadsheet.createNewSpreadsheetDocument(auth, { title: "People" });
await doc.updateProperties({ title: "Renamed" });
await doc.loadInfo();
told.title = doc.title;

const sheet = await doc.addSheet({ title: "people", headerValues: ["name", "email", "age"] });
await sheet.addRow({ name: "Larry", email: "larry@example.org", age: 52 });
await sheet.addRows([
  { name: "Sergey", email: "sergey@example.org", age: "=26*2" },
  { name: "Eric", email: "eric@example.org" },
]);
const rows = await sheet.getRows();
told.rows = rows.map((row) => row.toObject());
rows[2]?.set("age", 70);
await rows[2]?.save();
await rows[0]?.delete();
told.left = (await sheet.getRows()).map((row) => [row.rowNumber, row.get("name"), row.get("age")]);

await sheet.loadCells("A1:E10");
const first = sheet.getCell(0, 0);
const sum = sheet.getCellByA1("C6");
first.textFormat = { bold: true };
first.note = "a note";
sum.formula = "=SUM(C2:C5)";
sheet.getCellByA1("D6").formula = "=C6/0";
await sheet.saveUpdatedCells();
told.cells = [first.textFormat, first.note, sum.value, sum.formattedValue, sheet.getCellByA1("D6").formattedValue];
told.stats = sheet.cellStats;

await sheet.insertDimension("ROWS", { startIndex: 1, endIndex: 3 }, true);
await sheet.mergeCells({ startRowIndex: 20, endRowIndex: 22, startColumnIndex: 0, endColumnIndex: 2 });
await sheet.unmergeCells({ startRowIndex: 20, endRowIndex: 22, startColumnIndex: 0, endColumnIndex: 2 });
await sheet.updateProperties({ gridProperties: { rowCount: 50, columnCount: 5, frozenRowCount: 1 } });
await doc.addNamedRange("ages", { sheetId: sheet.sheetId, startColumnIndex: 2, endColumnIndex: 3 });
await sheet.loadCells("C8");
told.moved = [sheet.rowCount, sheet.getCellByA1("C8").formula, sheet.getCellByA1("C8").value];

const copy = await sheet.duplicate({ title: "copy" });
const other = await GoogleSpreadsheet.createNewSpreadsheetDocument(auth, { title: "Other" });
await sheet.copyToSpreadsheet(other.spreadsheetId);
await other.loadInfo();
await doc.share("colleague@example.org", { role: "writer", emailMessage: false });
told.sheets = [doc.sheetsByIndex.map(({ title }) => title), other.sheetsByIndex.map(({ title }) => title)];
told.shared = (await doc.listPermissions()).map((permission) => permission.role).toSorted();
told.csv = Buffer.from(await sheet.downloadAsCSV())
  .toString()
  .split(/\r?\n/)
  .slice(0, 2);
told.xlsx = Buffer.from(await doc.downloadAsXLSX()).toString("latin1", 0, 2);

await sheet.clearRows();
told.cleared = (await sheet.getRows()).length;
await copy.delete();
await doc.delete();
await other.delete();
console.log(JSON.stringify(told));
