import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import type { Bench } from "../behaviour.ts";
import { type Refusal, refusalOf } from "../refusal-of.ts";

const REFERENCE = "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets";

/** The pages of Google's reference that these behaviours come from. */
export const PAGES = {
  request: `${REFERENCE}/request`,
  response: `${REFERENCE}/response`,
  sheets: `${REFERENCE}/sheets`,
  charts: `${REFERENCE}/charts`,
  other: `${REFERENCE}/other`,
} as const;

export type Request = sheets_v4.Schema$Request;
export type Reply = sheets_v4.Schema$Response;

/** What Google answered to the tests of gspread, as they recorded it. */
export const RECORDED = "https://github.com/burnash/gspread/blob/master/tests/cassettes";

/** The tab of these behaviours; a range on a tab 0 is told without its tab. */
export const TAB = 7;

/** Cells of the tab, half-open: rows, then columns. */
export const cells = (rows: readonly [number, number], columns: readonly [number, number]) => ({
  sheetId: TAB,
  startRowIndex: rows[0],
  endRowIndex: rows[1],
  startColumnIndex: columns[0],
  endColumnIndex: columns[1],
});

/** Rows or columns of the tab, half-open. */
export const lines = (dimension: "ROWS" | "COLUMNS", startIndex: number, endIndex: number) => ({
  sheetId: TAB,
  dimension,
  startIndex,
  endIndex,
});

/** A new spreadsheet of one tab with these values from A1 on, once the requests were applied in one batch. */
export async function prepared(bench: Bench, typed: readonly (readonly unknown[])[], ...requests: Request[]) {
  const spreadsheetId = await bench.create({ sheets: [{ properties: { sheetId: TAB, title: "Data" } }] });
  if (typed.length > 0) {
    await bench.sheets.spreadsheets.values.update({
      spreadsheetId,
      range: "Data!A1",
      valueInputOption: "USER_ENTERED",
      requestBody: { values: typed.map((row) => [...row]) },
    });
  }
  if (requests.length > 0) await applied(bench, spreadsheetId, ...requests);
  return spreadsheetId;
}

/** The replies to a batch. */
export async function applied(
  { sheets }: Bench,
  spreadsheetId: string,
  ...requests: Request[]
): Promise<readonly Reply[]> {
  const { data } = await sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } });
  return data.replies ?? [];
}

/** How a batch is refused. */
export const refused = ({ sheets }: Bench, spreadsheetId: string, ...requests: Request[]): Promise<Refusal> =>
  refusalOf(sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } }));

/** Whether Google has words of its own for a refusal is not told anywhere: only that it refuses. */
export const refusedAtAll = async (bench: Bench, spreadsheetId: string, ...requests: Request[]): Promise<number> =>
  (await refused(bench, spreadsheetId, ...requests)).status;

/** What a field mask names of the whole spreadsheet. */
export async function told({ sheets }: Bench, spreadsheetId: string, fields: string) {
  const { data } = await sheets.spreadsheets.get({ spreadsheetId, fields });
  return data;
}

/** What a field mask names of the tab. */
export const toldOfTab = async (bench: Bench, spreadsheetId: string, fields: string) =>
  (await told(bench, spreadsheetId, `sheets(${fields})`)).sheets?.[0] ?? {};
