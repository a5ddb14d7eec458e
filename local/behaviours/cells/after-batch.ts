import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import type { Behaviour, Bench } from "../behaviour.ts";
import { type Refusal, refusalOf } from "../refusal-of.ts";

type Request = sheets_v4.Schema$Request;
type Observe = Behaviour["observe"];

/** What a test writes into a cell: a text that starts with `=` is a formula. */
export type Written = string | number | boolean;

/** Where Google describes requests, and cells. */
export const REQUESTS = "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request";
export const CELLS = "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/cells";

/** A rectangle of the first tab, half-open. */
export const grid = (
  startRowIndex: number,
  endRowIndex: number,
  startColumnIndex: number,
  endColumnIndex: number,
): sheets_v4.Schema$GridRange => ({ sheetId: 0, startRowIndex, endRowIndex, startColumnIndex, endColumnIndex });

/** The first cell of the first tab. */
export const A1 = grid(0, 1, 0, 1);

/** The request that writes rows from A1 on, each value as it is. */
export const rows = (...values: readonly (readonly Written[])[]): Request => ({
  updateCells: {
    start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
    rows: values.map((row) => ({ values: row.map((value) => ({ userEnteredValue: extendedValue(value) })) })),
    fields: "userEnteredValue",
  },
});

function extendedValue(value: Written): sheets_v4.Schema$ExtendedValue {
  if (typeof value === "number") return { numberValue: value };
  if (typeof value === "boolean") return { boolValue: value };
  return value.startsWith("=") ? { formulaValue: value } : { stringValue: value };
}

/** A new American spreadsheet of one tab after a batch: its id, and the replies. */
export async function afterBatch(
  { sheets, create }: Bench,
  requests: readonly Request[],
): Promise<{ readonly spreadsheetId: string; readonly replies: readonly sheets_v4.Schema$Response[] }> {
  const spreadsheetId = await create({ properties: { title: "Cells", locale: "en_US" } });
  const requestBody = { requests: [...requests] };
  const { data } = await sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody });
  return { spreadsheetId, replies: data.replies ?? [] };
}

/** What is seen in the first columns of the tab after a batch. */
export const seenAfter =
  (...requests: readonly Request[]): Observe =>
  async (bench) => {
    const { spreadsheetId } = await afterBatch(bench, requests);
    const { data } = await bench.sheets.spreadsheets.values.get({ spreadsheetId, range: "Data!A1:H20" });
    return data.values ?? [];
  };

/** One cell after a batch, as far as the fields go. */
export const cellAfter =
  (cell: string, fields: string, ...requests: readonly Request[]): Observe =>
  async (bench) => {
    const { spreadsheetId } = await afterBatch(bench, requests);
    const { data } = await bench.sheets.spreadsheets.get({
      spreadsheetId,
      ranges: [`Data!${cell}`],
      fields: `sheets.data.rowData.values(${fields})`,
    });
    return data.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0] ?? {};
  };

/** The reply to the last request of a batch. */
export const replyAfter =
  (...requests: readonly Request[]): Observe =>
  async (bench) =>
    (await afterBatch(bench, requests)).replies.at(-1);

/** How a batch is refused that comes after another. */
export const refusalAfter =
  (refused: Request, ...before: readonly Request[]): ((bench: Bench) => Promise<Refusal>) =>
  async (bench) => {
    const { spreadsheetId } = await afterBatch(bench, before.length > 0 ? before : [rows([""])]);
    return refusalOf(bench.sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests: [refused] } }));
  };
