import type { Behaviour } from "../behaviour.ts";
import { refusalOf } from "../refusal-of.ts";
import { filled } from "./filled.ts";

const SPREADSHEETS = "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets";
const COPY_TO = "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.sheets/copyTo";

/** Calls about spreadsheets and tabs as a whole. */
export const WHOLES: readonly Behaviour[] = [
  {
    name: "creates a spreadsheet with the cells, merges and names that it is given",
    source: `${SPREADSHEETS}/create`,
    observe: async ({ sheets, create }) => {
      const range = { sheetId: 7, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 2 };
      const values = [{ userEnteredValue: { stringValue: "total" } }, {}, { userEnteredValue: { numberValue: 3 } }];
      const spreadsheetId = await create({
        sheets: [
          {
            properties: { sheetId: 7, title: "Sums", gridProperties: { rowCount: 5, columnCount: 4 } },
            data: [{ startRow: 0, startColumn: 0, rowData: [{ values }], columnMetadata: [{ pixelSize: 150 }] }],
            merges: [range],
          },
        ],
        namedRanges: [{ name: "totals", range }],
      });
      const fields =
        "namedRanges.name,sheets(properties(sheetId,title,gridProperties),merges.endColumnIndex,data(rowData.values.formattedValue,columnMetadata.pixelSize))";
      return (await sheets.spreadsheets.get({ spreadsheetId, fields, ranges: ["Sums!A1:C1"] })).data;
    },
    expected: {
      namedRanges: [{ name: "totals" }],
      sheets: [
        {
          properties: { sheetId: 7, title: "Sums", gridProperties: { rowCount: 5, columnCount: 4 } },
          merges: [{ endColumnIndex: 2 }],
          data: [
            {
              rowData: [{ values: [{ formattedValue: "total" }, {}, { formattedValue: "3" }] }],
              columnMetadata: [{ pixelSize: 150 }, { pixelSize: 100 }, { pixelSize: 100 }],
            },
          ],
        },
      ],
    },
  },
  {
    name: "answers one block of grid data a range asked for, and only the tabs that they touch",
    source: "https://github.com/brekkylab/backlot/issues/159",
    observe: async ({ sheets, create }) => {
      const spreadsheetId = await create({
        sheets: [{ properties: { title: "One" } }, { properties: { title: "Two" } }],
      });
      const fields = "sheets(properties.title,data(startRow,startColumn))";
      const ranges = ["Two!B2:C3", "Two!E5"];
      return (await sheets.spreadsheets.get({ spreadsheetId, fields, ranges })).data;
    },
    expected: {
      sheets: [
        {
          properties: { title: "Two" },
          data: [
            { startRow: 1, startColumn: 1 },
            { startRow: 4, startColumn: 4 },
          ],
        },
      ],
    },
  },
  {
    name: "leaves the rows of an empty tab out of its grid data",
    source: "https://github.com/brekkylab/backlot/issues/159",
    observe: async ({ sheets, create }) => {
      const spreadsheetId = await create();
      const { data } = await sheets.spreadsheets.get({ spreadsheetId, includeGridData: true });
      const grid = data.sheets?.[0]?.data?.[0];
      return [grid && "rowData" in grid, grid?.rowMetadata?.length, grid?.columnMetadata?.length];
    },
    expected: [false, 1000, 26],
  },
  {
    name: "refuses a field mask with a space",
    source: "https://github.com/ringo380/claude-google-sheets-mcp/issues/2",
    observe: async ({ sheets, create }) => {
      const spreadsheetId = await create();
      return refusalOf(sheets.spreadsheets.get({ spreadsheetId, fields: "properties, sheets.properties" }));
    },
    expected: { status: 400, message: "Request contains an invalid argument." },
  },
  {
    name: "answers the updated spreadsheet in the ranges that a batch asks for",
    source: `${SPREADSHEETS}/batchUpdate`,
    observe: async (bench) => {
      const spreadsheetId = await filled(bench, [["a", "b"], ["c"]]);
      const requests = [{ updateSheetProperties: { properties: { sheetId: 0, title: "New" }, fields: "title" } }];
      const { data } = await bench.sheets.spreadsheets.batchUpdate({
        spreadsheetId,
        requestBody: {
          requests,
          includeSpreadsheetInResponse: true,
          responseIncludeGridData: true,
          responseRanges: ["New!B1:B2"],
        },
      });
      const [sheet] = data.updatedSpreadsheet?.sheets ?? [];
      const rows = sheet?.data?.[0]?.rowData?.map(({ values }) => values?.map(({ formattedValue }) => formattedValue));
      return { title: sheet?.properties?.title, rows };
    },
    expected: { title: "New", rows: [["b"]] },
  },
  {
    name: "puts a copied tab at the end of the other spreadsheet, with its cells",
    source: COPY_TO,
    observe: async (bench) => {
      const spreadsheetId = await filled(bench, [["a"]]);
      const destinationSpreadsheetId = await bench.create();
      const { data } = await bench.sheets.spreadsheets.sheets.copyTo({
        spreadsheetId,
        sheetId: 0,
        requestBody: { destinationSpreadsheetId },
      });
      const range = `'${data.title}'!A1`;
      const cell = await bench.sheets.spreadsheets.values.get({ spreadsheetId: destinationSpreadsheetId, range });
      return { title: data.title, index: data.index, isNew: data.sheetId !== 0, cell: cell.data.values };
    },
    expected: { title: "Copy of Data", index: 1, isNew: true, cell: [["a"]] },
  },
  {
    name: "counts the place of a tab before it is moved",
    source: `${SPREADSHEETS}/sheets#SheetProperties`,
    observe: async ({ sheets, create }) => {
      const titles = ["S1", "S2", "S3"];
      const spreadsheetId = await create({
        sheets: titles.map((title, sheetId) => ({ properties: { title, sheetId: sheetId + 1 } })),
      });
      const requests = [{ updateSheetProperties: { properties: { sheetId: 1, index: 2 }, fields: "index" } }];
      await sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } });
      const { data } = await sheets.spreadsheets.get({ spreadsheetId, fields: "sheets.properties.title" });
      return data.sheets?.map(({ properties }) => properties?.title);
    },
    expected: ["S2", "S1", "S3"],
  },
  {
    name: "keeps a tab's direction and the side of its group controls",
    source: `${SPREADSHEETS}/sheets#SheetProperties`,
    observe: async ({ sheets, create }) => {
      const spreadsheetId = await create();
      const properties = { sheetId: 0, rightToLeft: true, gridProperties: { rowGroupControlAfter: true } };
      const requests = [
        { updateSheetProperties: { properties, fields: "rightToLeft,gridProperties.rowGroupControlAfter" } },
      ];
      await sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } });
      const fields = "sheets.properties(rightToLeft,gridProperties(rowGroupControlAfter,rowCount))";
      return (await sheets.spreadsheets.get({ spreadsheetId, fields })).data.sheets?.[0]?.properties;
    },
    expected: { rightToLeft: true, gridProperties: { rowGroupControlAfter: true, rowCount: 1000 } },
  },
  {
    name: "chooses the title, locale, zone and recalculation of a new spreadsheet that says nothing",
    source: `${SPREADSHEETS}#SpreadsheetProperties`,
    observe: async ({ sheets, create }) => {
      const spreadsheetId = await create({ sheets: [] });
      const fields = "properties(title,locale,timeZone,autoRecalc,spreadsheetTheme.primaryFontFamily)";
      return (await sheets.spreadsheets.get({ spreadsheetId, fields })).data.properties;
    },
    expected: {
      title: "Untitled spreadsheet",
      locale: "en_US",
      timeZone: "Etc/GMT",
      autoRecalc: "ON_CHANGE",
      spreadsheetTheme: { primaryFontFamily: "Arial" },
    },
  },
];
