import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import type { Behaviour, Bench } from "../behaviour.ts";
import { refusalOf } from "../refusal-of.ts";

const LIMITS = "https://support.google.com/drive/answer/37603";
const SHEETS = "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets";

const change = ({ sheets }: Bench, spreadsheetId: string, ...requests: sheets_v4.Schema$Request[]) =>
  sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } });

/** How much a spreadsheet holds, and what a protection shows. */
export const LIMITED: readonly Behaviour[] = [
  {
    name: "refuses the cell past ten million",
    source: LIMITS,
    observe: async (bench) => {
      const id = await bench.create();
      const tooMany = { sheetId: 0, dimension: "ROWS", length: 400_000 };
      return (await refusalOf(change(bench, id, { appendDimension: tooMany }))).status;
    },
    expected: 400,
  },
  {
    name: "refuses the 50 001st character of a cell and keeps what was there",
    source: LIMITS,
    observe: async (bench) => {
      const spreadsheetId = await bench.create();
      const write = (text: string) => {
        const requestBody = { values: [[text]] };
        return bench.sheets.spreadsheets.values.update({
          spreadsheetId,
          range: "A1",
          valueInputOption: "RAW",
          requestBody,
        });
      };
      await write("x".repeat(50_000));
      const { status } = await refusalOf(write("y".repeat(50_001)));
      const { data } = await bench.sheets.spreadsheets.values.get({ spreadsheetId, range: "A1" });
      return { status, kept: String(data.values?.[0]?.[0]) === "x".repeat(50_000) };
    },
    expected: { status: 400, kept: true },
  },
  {
    name: "refuses a protection that warns and names editors too",
    source: `${SHEETS}#ProtectedRange`,
    observe: async (bench) => {
      const id = await bench.create();
      const protectedRange = { range: { sheetId: 0 }, warningOnly: true, editors: { users: ["a@example.org"] } };
      return (await refusalOf(change(bench, id, { addProtectedRange: { protectedRange } }))).status;
    },
    expected: 400,
  },
  {
    name: "tells the owner of a file that a protected range may be edited",
    source: `${SHEETS}#ProtectedRange`,
    observe: async (bench) => {
      const spreadsheetId = await bench.create();
      const protectedRange = { range: { sheetId: 0, endRowIndex: 1 } };
      await change(bench, spreadsheetId, { addProtectedRange: { protectedRange } });
      const requestBody = { values: [["by its owner"]] };
      const range = "A1";
      await bench.sheets.spreadsheets.values.update({ spreadsheetId, range, valueInputOption: "RAW", requestBody });
      const fields = "sheets.protectedRanges.requestingUserCanEdit";
      return (await bench.sheets.spreadsheets.get({ spreadsheetId, fields })).data.sheets;
    },
    expected: [{ protectedRanges: [{ requestingUserCanEdit: true }] }],
  },
  {
    name: "gives a new spreadsheet its documented defaults",
    source: "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets#SpreadsheetProperties",
    observe: async ({ sheets, create }) => {
      const spreadsheetId = await create({ properties: { title: "Defaults" } });
      const fields = "properties(autoRecalc,title),sheets.properties.gridProperties(rowCount,columnCount)";
      return (await sheets.spreadsheets.get({ spreadsheetId, fields })).data;
    },
    expected: {
      properties: { title: "Defaults", autoRecalc: "ON_CHANGE" },
      sheets: [{ properties: { gridProperties: { rowCount: 1000, columnCount: 26 } } }],
    },
  },
];
