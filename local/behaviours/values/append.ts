import type { Behaviour, Bench } from "../behaviour.ts";
import { filled, withoutId } from "./filled.ts";

const GUIDE = "https://developers.google.com/workspace/sheets/api/guides/values#append_values";
const APPEND = "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values/append";

/** The two tables of Google's guide: A1:C2, and B4:D6 below a blank row. */
const TWO_TABLES = [
  ["x", "y", "z"],
  ["x", "y", "z"],
  [],
  [null, "x", "y"],
  [null, null, "y", "z"],
  [null, "x", "y", "z"],
];

async function appended(
  bench: Bench,
  range: string,
  more: { readonly insertDataOption?: string; readonly includeValuesInResponse?: boolean } = {},
) {
  const spreadsheetId = await filled(bench, TWO_TABLES);
  const requestBody = { values: [["new", 1]] };
  const { data } = await bench.sheets.spreadsheets.values.append({
    spreadsheetId,
    range,
    valueInputOption: "RAW",
    requestBody,
    ...more,
  });
  return { spreadsheetId, data };
}

const startOf = (range: string, expected: string): Behaviour => ({
  name: `appends at ${expected} when asked to append to ${range}`,
  source: GUIDE,
  observe: async (bench) => (await appended(bench, range)).data.updates?.updatedRange,
  expected: `Data!${expected}:${expected.replace(/^[A-Z]/, (letter) => String.fromCharCode(letter.charCodeAt(0) + 1))}`,
});

/** What `values.append` takes for a table, and where it writes. */
export const APPENDING: readonly Behaviour[] = [
  startOf("Data", "B7"),
  startOf("Data!C5:D5", "B7"),
  startOf("Data!B2:D4", "B7"),
  startOf("Data!A3:G10", "B7"),
  startOf("Data!A1", "A3"),
  startOf("Data!E4", "E4"),
  startOf("Data!A4", "A4"),
  {
    name: "tells the table that it appended to and what was written",
    source: APPEND,
    observe: async (bench) => withoutId((await appended(bench, "Data!B5", { includeValuesInResponse: true })).data),
    expected: {
      tableRange: "Data!B4:D6",
      updates: {
        updatedRange: "Data!B7:C7",
        updatedRows: 1,
        updatedColumns: 2,
        updatedCells: 2,
        updatedData: { range: "Data!B7:C7", majorDimension: "ROWS", values: [["new", "1"]] },
      },
    },
  },
  {
    name: "tells no table when the range to append to touches none",
    source: APPEND,
    observe: async (bench) => "tableRange" in (await appended(bench, "Data!E4")).data,
    expected: false,
  },
  {
    name: "overwrites what is below a table unless told to insert rows",
    source: `${APPEND}#InsertDataOption`,
    observe: async (bench) => {
      const { spreadsheetId } = await appended(bench, "Data!A1");
      const { data } = await bench.sheets.spreadsheets.values.get({ spreadsheetId, range: "Data!A3:D4" });
      return data.values;
    },
    expected: [
      ["new", "1"],
      ["", "x", "y"],
    ],
  },
  {
    name: "inserts rows below a table when told to, so that all below moves down",
    source: `${APPEND}#InsertDataOption`,
    observe: async (bench) => {
      const { spreadsheetId } = await appended(bench, "Data!A1", { insertDataOption: "INSERT_ROWS" });
      const { data } = await bench.sheets.spreadsheets.values.get({ spreadsheetId, range: "Data!A3:D5" });
      return data.values;
    },
    expected: [["new", "1"], [], ["", "x", "y"]],
  },
  {
    name: "adds rows at the end of the sheet so that appended data can be written",
    source: `${APPEND}#InsertDataOption`,
    observe: async (bench) => {
      const properties = { sheetId: 0, title: "Data", gridProperties: { rowCount: 2, columnCount: 2 } };
      const spreadsheetId = await bench.create({ sheets: [{ properties }] });
      await bench.sheets.spreadsheets.values.append({
        spreadsheetId,
        range: "Data",
        valueInputOption: "RAW",
        requestBody: { values: [["a"], ["b"], ["c"]] },
      });
      const { data } = await bench.sheets.spreadsheets.values.get({ spreadsheetId, range: "Data!A1:A9" });
      return data;
    },
    expected: { range: "Data!A1:A3", majorDimension: "ROWS", values: [["a"], ["b"], ["c"]] },
  },
];
