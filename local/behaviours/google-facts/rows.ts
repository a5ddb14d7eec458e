import type { Behaviour, Bench } from "../behaviour.ts";
import { refusalOf } from "../refusal-of.ts";

const VALUES = "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values";

const write = ({ sheets }: Bench, spreadsheetId: string, values: unknown[][], valueInputOption = "RAW") =>
  sheets.spreadsheets.values.update({ spreadsheetId, range: "A1", valueInputOption, requestBody: { values } });

const read = async ({ sheets }: Bench, spreadsheetId: string, range = "Data") =>
  (await sheets.spreadsheets.values.get({ spreadsheetId, range })).data.values;

const append = ({ sheets }: Bench, spreadsheetId: string, values: unknown[][]) =>
  sheets.spreadsheets.values.append({
    spreadsheetId,
    range: "Data!A1",
    valueInputOption: "RAW",
    requestBody: { values },
  });

/** What rows become between a writer and a reader. */
export const ROWS: readonly Behaviour[] = [
  {
    name: "leaves out the empty cells that a row ends with, and the empty rows at the end",
    source: `${VALUES}#ValueRange`,
    observe: async (bench) => {
      const id = await bench.create();
      await write(bench, id, [["a", "", "b", ""], [], ["c"], ["", ""]]);
      return read(bench, id);
    },
    expected: [["a", "", "b"], [], ["c"]],
  },
  {
    name: "skips a cell for null and clears it for an empty text",
    source: `${VALUES}#ValueRange`,
    observe: async (bench) => {
      const id = await bench.create();
      await write(bench, id, [["a", "b", "c"]]);
      await write(bench, id, [[null, "", "d"]]);
      return read(bench, id);
    },
    expected: [["a", "", "d"]],
  },
  {
    name: "appends a second time what is asked for a second time",
    source: "https://github.com/daniel-hauser/moneyman/issues/496",
    observe: async (bench) => {
      const id = await bench.create();
      await append(bench, id, [["once"]]);
      await append(bench, id, [["once"]]);
      return read(bench, id);
    },
    expected: [["once"], ["once"]],
  },
  {
    name: "appends under the table that it finds, not under the first column",
    source: "https://github.com/burnash/gspread/issues/603",
    observe: async (bench) => {
      const id = await bench.create();
      await write(bench, id, [[], ["", "head", "head"], ["", "x", "y"]]);
      const { data } = await bench.sheets.spreadsheets.values.append({
        spreadsheetId: id,
        range: "Data!B2",
        valueInputOption: "RAW",
        requestBody: { values: [["new"]] },
      });
      return { tableRange: data.tableRange, updatedRange: data.updates?.updatedRange };
    },
    expected: { tableRange: "Data!B2:C3", updatedRange: "Data!B4" },
  },
  {
    name: "moves the rows below up when a row is deleted, so that a remembered number names another one",
    source: "https://github.com/theoephraim/node-google-spreadsheet/issues/459",
    observe: async (bench) => {
      const id = await bench.create();
      await write(bench, id, [["first"], ["second"], ["third"]]);
      const range = { sheetId: 0, dimension: "ROWS", startIndex: 0, endIndex: 1 };
      const requests = [{ deleteDimension: { range } }];
      await bench.sheets.spreadsheets.batchUpdate({ spreadsheetId: id, requestBody: { requests } });
      return read(bench, id, "A2");
    },
    expected: [["third"]],
  },
  {
    name: "cannot parse a range on a tab that was renamed",
    source: "https://developers.google.com/workspace/sheets/api/troubleshoot-api-errors",
    observe: async (bench) => {
      const id = await bench.create();
      const requests = [{ updateSheetProperties: { properties: { sheetId: 0, title: "Renamed" }, fields: "title" } }];
      await bench.sheets.spreadsheets.batchUpdate({ spreadsheetId: id, requestBody: { requests } });
      return refusalOf(read(bench, id, "Data!A1"));
    },
    expected: { status: 400, message: "Unable to parse range: Data!A1" },
  },
  {
    name: "keeps what was written when the validation of its cell is lost by a paste",
    source: "https://support.google.com/docs/answer/186103",
    observe: async (bench) => {
      const id = await bench.create();
      await write(bench, id, [["oui", "non"]]);
      const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
      const values = [{ userEnteredValue: "oui" }];
      const rule = { condition: { type: "ONE_OF_LIST", values }, strict: true };
      const from = { ...range, startColumnIndex: 1, endColumnIndex: 2 };
      const paste = { source: from, destination: range, pasteType: "PASTE_NORMAL" };
      const requests = [{ setDataValidation: { range, rule } }, { copyPaste: paste }];
      await bench.sheets.spreadsheets.batchUpdate({ spreadsheetId: id, requestBody: { requests } });
      const fields = "sheets.data.rowData.values(formattedValue,dataValidation)";
      const { data } = await bench.sheets.spreadsheets.get({ spreadsheetId: id, ranges: ["A1"], fields });
      return data.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values;
    },
    expected: [{ formattedValue: "non" }],
  },
];
