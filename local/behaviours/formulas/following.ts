import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import type { Behaviour, Bench } from "../behaviour.ts";

const BATCH_UPDATE = "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request";

const rows = (startIndex: number, endIndex: number) => ({ sheetId: 0, dimension: "ROWS", startIndex, endIndex });

/** The formulas of column C after a batch. */
async function formulasAfter(
  { sheets, create }: Bench,
  formulas: readonly string[],
  requests: sheets_v4.Schema$Request[],
) {
  const spreadsheetId = await create();
  const values = formulas.length > 0 ? formulas.map((formula) => [formula]) : [[""]];
  await sheets.spreadsheets.values.update({
    spreadsheetId,
    range: "C1",
    valueInputOption: "USER_ENTERED",
    requestBody: { values },
  });
  await sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } });
  const { data } = await sheets.spreadsheets.get({
    spreadsheetId,
    fields: "sheets.data.rowData.values.userEnteredValue.formulaValue",
  });
  const cells = data.sheets?.flatMap((sheet) => sheet.data?.[0]?.rowData ?? []).flatMap((row) => row.values ?? []);
  return cells?.flatMap((cell) => cell.userEnteredValue?.formulaValue ?? []);
}

/** How formulas follow the cells that they name. */
export const FOLLOWING: readonly Behaviour[] = [
  {
    name: "moves references with rows that are inserted above and within",
    source: `${BATCH_UPDATE}#InsertDimensionRequest`,
    observe: (bench) =>
      formulasAfter(bench, ["=A9", "=SUM(A2:A9)", "=$A$9"], [{ insertDimension: { range: rows(4, 6) } }]),
    expected: ["=A11", "=SUM(A2:A11)", "=$A$11"],
  },
  {
    name: "makes #REF! of a reference whose rows are deleted, and shortens a range",
    source: `${BATCH_UPDATE}#DeleteDimensionRequest`,
    observe: (bench) => formulasAfter(bench, ["=A6", "=SUM(A2:A9)"], [{ deleteDimension: { range: rows(5, 6) } }]),
    expected: ["=#REF!", "=SUM(A2:A8)"],
  },
  {
    name: "follows a tab to its new title, in quotes where it needs them",
    source: `${BATCH_UPDATE}#UpdateSheetPropertiesRequest`,
    observe: (bench) =>
      formulasAfter(
        bench,
        ["=Data!A1+B1"],
        [{ updateSheetProperties: { properties: { sheetId: 0, title: "It's new" }, fields: "title" } }],
      ),
    expected: ["='It''s new'!A1+B1"],
  },
  {
    name: "gives a repeated formula references relative to each cell",
    source: `${BATCH_UPDATE}#RepeatCellRequest`,
    observe: (bench) =>
      formulasAfter(
        bench,
        [],
        [
          {
            repeatCell: {
              range: { sheetId: 0, startRowIndex: 0, endRowIndex: 3, startColumnIndex: 2, endColumnIndex: 3 },
              cell: { userEnteredValue: { formulaValue: "=A1+$B$1" } },
              fields: "userEnteredValue",
            },
          },
        ],
      ),
    expected: ["=A1+$B$1", "=A2+$B$1", "=A3+$B$1"],
  },
];
