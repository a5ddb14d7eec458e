import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import type { Behaviour } from "../behaviour.ts";

const source = (path: string): string => `https://github.com/${path}`;

const RANGE = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };

const requests = (odd: unknown) => odd as sheets_v4.Schema$Request[];

/** What the live tests and the users of other clients hold Google to. */
export const TRIED_BY_OTHERS: readonly Behaviour[] = [
  {
    name: "leaves out what is null among requests",
    source: source("theoephraim/node-google-spreadsheet/blob/main/src/test/cells.test.ts"),
    observe: async ({ create, sheets }) => {
      const spreadsheetId = await create();
      const added = { addSheet: { properties: { title: "Other" } } };
      const requestBody = { requests: requests([null, added, null]) };
      return (await sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody })).data.replies?.length;
    },
    expected: 1,
  },
  {
    name: "takes a list of requests in a list for one list",
    source: source("nithinmurali/pygsheets/blob/staging/tests/online_test.py"),
    observe: async ({ create, sheets }) => {
      const spreadsheetId = await create();
      const added = { addSheet: { properties: { title: "Other" } } };
      const requestBody = { requests: requests([[added]]) };
      return (await sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody })).data.replies?.length;
    },
    expected: 1,
  },
  {
    name: "numbers a new tab after the highest number of those nobody named",
    source: source("tidyverse/googlesheets4/blob/main/tests/testthat/test-sheet_write.R"),
    observe: async ({ create, sheets }) => {
      const titles = ["Sheet1", "people"].map((title) => ({ properties: { title } }));
      const spreadsheetId = await create({ sheets: titles });
      const requestBody = { requests: [{ addSheet: {} }] };
      const { data } = await sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody });
      return data.replies?.[0]?.addSheet?.properties?.title;
    },
    expected: "Sheet2",
  },
  {
    name: "wraps round a colour that is given out of 255",
    source: source("burnash/gspread/issues/691"),
    observe: async ({ create, sheets }) => {
      const spreadsheetId = await create();
      const userEnteredFormat = { backgroundColor: { red: 112, green: 48, blue: 160 } };
      const fields = "userEnteredFormat.backgroundColor";
      const repeatCell = { range: RANGE, cell: { userEnteredFormat }, fields };
      await sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests: [{ repeatCell }] } });
      const { data } = await sheets.spreadsheets.get({ spreadsheetId, fields: `sheets.data.rowData.values.${fields}` });
      const color = data.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]?.userEnteredFormat?.backgroundColor ?? {};
      return [color.red, color.green, color.blue].map((share) => Math.round((share ?? 0) * 255));
    },
    expected: [144, 208, 96],
  },
];
