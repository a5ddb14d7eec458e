import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import type { Behaviour, Bench } from "../behaviour.ts";
import { refusalOf } from "../refusal-of.ts";

type Request = sheets_v4.Schema$Request;
type GridRange = sheets_v4.Schema$GridRange;

const REQUESTS = "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request";

/** Where Google describes a request, or an enumeration that one uses. */
export const requestPage = (name: string): string => `${REQUESTS}#${name}`;

/** `A1:B2` of the only tab, as a `GridRange`: columns A to Z. */
export function at(text: string): GridRange & { readonly sheetId: number } {
  const [from = "", to = from] = text.split(":");
  return {
    sheetId: 0,
    startRowIndex: Number(from.slice(1)) - 1,
    endRowIndex: Number(to.slice(1)),
    startColumnIndex: from.charCodeAt(0) - 65,
    endColumnIndex: to.charCodeAt(0) - 64,
  };
}

/** Rows or columns of the only tab. */
export const lines = (dimension: "ROWS" | "COLUMNS", startIndex: number, endIndex: number) => ({
  sheetId: 0,
  dimension,
  startIndex,
  endIndex,
});

/** A spreadsheet with values typed from A1 on, as a person would. */
export async function typed({ sheets, create }: Bench, values: unknown[][]): Promise<string> {
  const spreadsheetId = await create();
  const requestBody = { values };
  await sheets.spreadsheets.values.update({
    spreadsheetId,
    range: "A1",
    valueInputOption: "USER_ENTERED",
    requestBody,
  });
  return spreadsheetId;
}

export const batch = ({ sheets }: Bench, spreadsheetId: string, requests: Request[]) =>
  sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } });

/** What is typed in the tab, formulas as such; or in a range of it. */
export async function formulas({ sheets }: Bench, spreadsheetId: string, range = "Data"): Promise<unknown> {
  const { data } = await sheets.spreadsheets.values.get({ spreadsheetId, range, valueRenderOption: "FORMULA" });
  return data.values;
}

/** The one value of a field mask on the cells of a range: a list of rows of whatever the mask names. */
export async function cells({ sheets }: Bench, spreadsheetId: string, range: string, fields: string): Promise<unknown> {
  const { data } = await sheets.spreadsheets.get({
    spreadsheetId,
    ranges: [range],
    fields: `sheets.data.rowData.values(${fields})`,
  });
  return data.sheets?.[0]?.data?.[0]?.rowData?.map((row) => row.values ?? []);
}

/** The tab as a field mask under `sheets` tells it. */
export async function tab({ sheets }: Bench, spreadsheetId: string, fields: string): Promise<sheets_v4.Schema$Sheet> {
  const { data } = await sheets.spreadsheets.get({ spreadsheetId, fields: `sheets(${fields})` });
  return data.sheets?.[0] ?? {};
}

/** A behaviour that types values, sends requests and reads the tab back. */
export const becomes = (name: string, source: string, change: Change): Behaviour => ({
  name,
  source,
  observe: async (bench) => {
    const id = await typed(bench, change.values);
    await batch(bench, id, change.requests);
    return formulas(bench, id);
  },
  expected: change.expected,
});

type Change = { readonly values: unknown[][]; readonly requests: Request[]; readonly expected: unknown };

/** A behaviour that is refused in Google's own words. */
export const refused = (name: string, source: string, requests: Request[], message: string): Behaviour => ({
  name,
  source,
  observe: async (bench) => refusalOf(batch(bench, await typed(bench, [["a"], ["b"]]), requests)),
  expected: { status: 400, message },
});

/** Bold cells, and nothing else of them. */
export const bold = (range: GridRange): Request => ({
  repeatCell: {
    range,
    cell: { userEnteredFormat: { textFormat: { bold: true } } },
    fields: "userEnteredFormat.textFormat.bold",
  },
});

/** A fill of one of the three colours. */
export const filled = (range: GridRange, color: "red" | "green" | "blue"): Request => ({
  repeatCell: {
    range,
    cell: { userEnteredFormat: { backgroundColor: { [color]: 1 } } },
    fields: "userEnteredFormat.backgroundColor",
  },
});
