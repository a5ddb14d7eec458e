import type { Behaviour } from "../behaviour.ts";
import { refusalOf } from "../refusal-of.ts";

const LIMITS = "https://support.google.com/drive/answer/37603";
const BATCH_UPDATE = "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/batchUpdate";

/** What a spreadsheet as a whole is held to. */
export const SPREADSHEETS: readonly Behaviour[] = [
  {
    name: "refuses a second tab of the same title, capitals or not",
    source: LIMITS,
    observe: async ({ sheets, create }) => {
      const spreadsheetId = await create();
      const requests = [{ addSheet: { properties: { title: "DATA" } } }];
      return refusalOf(sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } }));
    },
    expected: {
      status: 400,
      message: 'Invalid requests[0].addSheet: A sheet with the name "DATA" already exists. Please enter another name.',
    },
  },
  {
    name: "applies nothing of a batch when one request of it is invalid",
    source: BATCH_UPDATE,
    observe: async ({ sheets, create }) => {
      const spreadsheetId = await create();
      const requests = [{ addSheet: { properties: { title: "Kept?" } } }, { deleteSheet: { sheetId: 404 } }];
      await refusalOf(sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } }));
      const { data } = await sheets.spreadsheets.get({ spreadsheetId, fields: "sheets.properties.title" });
      return data;
    },
    expected: { sheets: [{ properties: { title: "Data" } }] },
  },
];
