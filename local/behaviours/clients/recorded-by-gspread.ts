import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";
import type { Behaviour, Bench } from "../behaviour.ts";
import { refusalOf } from "../refusal-of.ts";

const RECORDED = "https://github.com/burnash/gspread/blob/master/tests/cassettes";

const change = ({ sheets }: Bench, spreadsheetId: string, ...requests: sheets_v4.Schema$Request[]) =>
  sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } });

const told = async ({ sheets }: Bench, spreadsheetId: string, fields: string, ranges: string[] = []) =>
  (await sheets.spreadsheets.get({ spreadsheetId, fields, ranges })).data;

const colored = (rgbColor: sheets_v4.Schema$Color | null): sheets_v4.Schema$Request => ({
  updateSheetProperties: {
    properties: { sheetId: 0, tabColorStyle: { rgbColor } as sheets_v4.Schema$ColorStyle },
    fields: "tabColorStyle",
  },
});

const COLOR = "sheets.properties.tabColorStyle";

const COLUMNS = { sheetId: 0, dimension: "COLUMNS", startIndex: 0, endIndex: 2 };

/** What gspread's tests recorded of the real Google. */
export const RECORDED_BY_GSPREAD: readonly Behaviour[] = [
  {
    name: "answers an empty message for a tab that lacks the field asked for",
    source: `${RECORDED}/WorksheetTest.test_clear_tab_color.json`,
    observe: async (bench) => told(bench, await bench.create(), COLOR),
    expected: { sheets: [{ properties: {} }] },
  },
  {
    name: "clears the colour of a tab by a style without one",
    source: `${RECORDED}/WorksheetTest.test_clear_tab_color.json`,
    observe: async (bench) => {
      const id = await bench.create();
      await change(bench, id, colored({ red: 1 }), colored(null));
      return told(bench, id, COLOR);
    },
    expected: { sheets: [{ properties: {} }] },
  },
  {
    name: "keeps half a colour as 127 of 255",
    source: `${RECORDED}/WorksheetTest.test_update_tab_color.json`,
    observe: async (bench) => {
      const id = await bench.create();
      await change(bench, id, colored({ red: 1, green: 0, blue: 0.5 }));
      return told(bench, id, COLOR);
    },
    expected: { sheets: [{ properties: { tabColorStyle: { rgbColor: { red: 1, blue: 0.49803922 } } } }] },
  },
  {
    name: "tells where grid data begins only when asked",
    source: `${RECORDED}/WorksheetTest.test_worksheet_notes.json`,
    observe: async (bench) => {
      const id = await bench.create();
      await change(bench, id, {
        repeatCell: {
          range: { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2 },
          cell: { note: "a note" },
          fields: "note",
        },
      });
      return told(bench, id, "sheets/data/rowData/values/note", ["Data!B1"]);
    },
    expected: { sheets: [{ data: [{ rowData: [{ values: [{ note: "a note" }] }] }] }] },
  },
  {
    name: "puts the button after the first group of columns",
    source: `${RECORDED}/WorksheetTest.test_group_columns.json`,
    observe: async (bench) => {
      const id = await bench.create();
      await change(bench, id, { addDimensionGroup: { range: COLUMNS } });
      return told(bench, id, "sheets.properties.gridProperties.columnGroupControlAfter");
    },
    expected: { sheets: [{ properties: { gridProperties: { columnGroupControlAfter: true } } }] },
  },
  {
    name: "counts once a column that two ranges share",
    source: `${RECORDED}/WorksheetTest.test_batch_update.json`,
    observe: async (bench) => {
      const spreadsheetId = await bench.create();
      const values = [["a", "b"]];
      const data = [
        { range: "Data!A1:B1", values },
        { range: "Data!A4:B4", values },
      ];
      const requestBody = { valueInputOption: "RAW", data };
      const answer = await bench.sheets.spreadsheets.values.batchUpdate({ spreadsheetId, requestBody });
      const { totalUpdatedRows, totalUpdatedColumns, totalUpdatedCells } = answer.data;
      return { totalUpdatedRows, totalUpdatedColumns, totalUpdatedCells };
    },
    expected: { totalUpdatedRows: 2, totalUpdatedColumns: 2, totalUpdatedCells: 4 },
  },
  {
    name: "reads a named range with its tab before it",
    source: `${RECORDED}/WorksheetTest.test_get_values_merge_cells_with_named_range.json`,
    observe: async (bench) => {
      const spreadsheetId = await bench.create();
      const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2 };
      await change(bench, spreadsheetId, { addNamedRange: { namedRange: { name: "Hours", range } } });
      return (await bench.sheets.spreadsheets.values.get({ spreadsheetId, range: "'Data'!Hours" })).data.range;
    },
    expected: "Data!B1",
  },
  {
    name: "says which request hides the last tab",
    source: `${RECORDED}/WorksheetTest.test_hide_show_worksheet.json`,
    observe: async (bench) => {
      const id = await bench.create();
      const hidden = { properties: { sheetId: 0, hidden: true }, fields: "hidden" };
      return refusalOf(change(bench, id, { updateSheetProperties: hidden }));
    },
    expected: {
      status: 400,
      message: "Invalid requests[0].updateSheetProperties: You can't hide all the sheets in a document.",
    },
  },
  {
    name: "minds no parameter that the method of Drive lacks",
    source: `${RECORDED}/SpreadsheetTest.test_creationTime_prop.json`,
    observe: async (bench) => {
      const fileId = await bench.create({ properties: { title: "Known" } });
      const unknown = { fileId, fields: "name", includeItemsFromAllDrives: true };
      return (await bench.drive.files.get(unknown)).data;
    },
    expected: { name: "Known" },
  },
  {
    name: "lists no comment on a file that nobody commented",
    source: `${RECORDED}/ClientTest.test_copy.json`,
    observe: async (bench) => {
      const fileId = await bench.create();
      return (await bench.drive.comments.list({ fileId, fields: "comments/content,nextPageToken" })).data;
    },
    expected: { comments: [] },
  },
];
