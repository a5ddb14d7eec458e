import type { Behaviour } from "../behaviour.ts";
import { refusalOf } from "../refusal-of.ts";
import { filled, withoutId } from "./filled.ts";

const REFERENCE = "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values";

/** How values are written and read back. */
export const WRITING: readonly Behaviour[] = [
  {
    name: "reads columns first when asked to",
    source: `${REFERENCE}/get`,
    observe: async (bench) => {
      const spreadsheetId = await filled(bench, [[1, 2], [3]]);
      const wish = { range: "Data!A1:C9", majorDimension: "COLUMNS", valueRenderOption: "UNFORMATTED_VALUE" };
      return (await bench.sheets.spreadsheets.values.get({ spreadsheetId, ...wish })).data;
    },
    expected: { range: "Data!A1:C9", majorDimension: "COLUMNS", values: [[1, 3], [2]] },
  },
  {
    name: "writes columns first when told to",
    source: REFERENCE,
    observe: async ({ sheets, create }) => {
      const spreadsheetId = await create();
      const { data } = await sheets.spreadsheets.values.update({
        spreadsheetId,
        range: "Data!A1:B2",
        valueInputOption: "RAW",
        requestBody: { majorDimension: "COLUMNS", values: [[1, 2], [3]] },
      });
      const wish = { range: "Data!A1:B2", valueRenderOption: "UNFORMATTED_VALUE" };
      const { values } = (await sheets.spreadsheets.values.get({ spreadsheetId, ...wish })).data;
      return { updatedRows: data.updatedRows, updatedColumns: data.updatedColumns, values };
    },
    expected: { updatedRows: 2, updatedColumns: 2, values: [[1, 3], [2]] },
  },
  {
    name: "answers all that the range to write holds when asked to, also where less was written",
    source: "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values/update",
    observe: async (bench) => {
      const spreadsheetId = await filled(bench, [["a", "b"], ["c"]]);
      const { data } = await bench.sheets.spreadsheets.values.update({
        spreadsheetId,
        range: "Data!A1:C3",
        valueInputOption: "RAW",
        includeValuesInResponse: true,
        responseValueRenderOption: "UNFORMATTED_VALUE",
        requestBody: { values: [[1]] },
      });
      return withoutId(data);
    },
    expected: {
      updatedRange: "Data!A1",
      updatedRows: 1,
      updatedColumns: 1,
      updatedCells: 1,
      updatedData: { range: "Data!A1:C3", majorDimension: "ROWS", values: [[1, "b"], ["c"]] },
    },
  },
  {
    name: "totals what a batch of writes updated",
    source: `${REFERENCE}/batchUpdate`,
    observe: async ({ sheets, create }) => {
      const spreadsheetId = await create();
      const data = [
        { range: "Data!A1:B1", values: [["a", "b"]] },
        { range: "Data!C3", majorDimension: "COLUMNS", values: [["c", "d"]] },
      ];
      const requestBody = { valueInputOption: "RAW", data };
      return withoutId((await sheets.spreadsheets.values.batchUpdate({ spreadsheetId, requestBody })).data);
    },
    expected: {
      totalUpdatedRows: 3,
      totalUpdatedColumns: 3,
      totalUpdatedCells: 4,
      totalUpdatedSheets: 1,
      responses: [
        { updatedRange: "Data!A1:B1", updatedRows: 1, updatedColumns: 2, updatedCells: 2 },
        { updatedRange: "Data!C3:C4", updatedRows: 2, updatedColumns: 1, updatedCells: 2 },
      ],
    },
  },
  {
    name: "names the first range of a batch that is written past its end",
    source: "https://github.com/burnash/gspread/issues/792",
    observe: async ({ sheets, create }) => {
      const spreadsheetId = await create();
      const requestBody = { valueInputOption: "RAW", data: [{ range: "Data!A1:A4", values: [["a", "b"]] }] };
      return refusalOf(sheets.spreadsheets.values.batchUpdate({ spreadsheetId, requestBody }));
    },
    expected: {
      status: 400,
      message: "Invalid data[0]: Requested writing within range [Data!A1:A4], but tried writing to column [B]",
    },
  },
  {
    name: "refuses a value that is an object",
    source: "https://github.com/apache/texera/issues/1063",
    observe: async ({ sheets, create }) => {
      const spreadsheetId = await create();
      const wish = { range: "Data!A1", valueInputOption: "RAW", requestBody: { values: [["a"], ["b", {}]] } };
      return refusalOf(sheets.spreadsheets.values.append({ spreadsheetId, ...wish }));
    },
    expected: { status: 400, message: "Invalid values[1][1]: struct_value {\n}\n" },
  },
  {
    name: "refuses a name that the body does not have",
    source: "https://github.com/googleapis/google-api-dotnet-client/issues/2161",
    observe: async ({ sheets, create }) => {
      const spreadsheetId = await create();
      const requestBody = { valueInputOption: "RAW", values: [["a"]] };
      return refusalOf(
        sheets.spreadsheets.values.update({ spreadsheetId, range: "Data!A1", valueInputOption: "RAW", requestBody }),
      );
    },
    expected: {
      status: 400,
      message: `Invalid JSON payload received. Unknown name "valueInputOption" at 'data': Cannot find field.`,
    },
  },
  {
    name: "clears several ranges, bounded to the sheet, and tells them",
    source: `${REFERENCE}/batchClear`,
    observe: async (bench) => {
      const spreadsheetId = await filled(bench, [["a", "b", "c"]]);
      const requestBody = { ranges: ["Data!A:A", "Data!C1"] };
      const { data } = await bench.sheets.spreadsheets.values.batchClear({ spreadsheetId, requestBody });
      const left = await bench.sheets.spreadsheets.values.get({ spreadsheetId, range: "Data!A1:C1" });
      return { cleared: data.clearedRanges, left: left.data.values };
    },
    expected: { cleared: ["Data!A1:A1000", "Data!C1"], left: [["", "b"]] },
  },
];
