import type { Behaviour } from "../behaviour.ts";
import { labelledRows } from "./labelled-rows.ts";

const GUIDE = "https://developers.google.com/workspace/sheets/api/guides/metadata";

/** Values and grids that are selected by data filters. */
export const BY_DATA_FILTER: readonly Behaviour[] = [
  {
    name: "moves developer metadata with their row",
    source: GUIDE,
    observe: async (bench) => {
      const spreadsheetId = await labelledRows(bench);
      const range = { sheetId: 0, dimension: "ROWS", startIndex: 0, endIndex: 2 };
      const requests = [{ insertDimension: { range } }];
      await bench.sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } });
      const dataFilters = [{ developerMetadataLookup: { metadataKey: "line" } }];
      const found = await bench.sheets.spreadsheets.values.batchGetByDataFilter({
        spreadsheetId,
        requestBody: { dataFilters },
      });
      return found.data.valueRanges?.map(({ valueRange, dataFilters: filters }) => ({ valueRange, filters }));
    },
    expected: [
      {
        valueRange: { range: "Data!A4:Z4", majorDimension: "ROWS", values: [["b"]] },
        filters: [{ developerMetadataLookup: { metadataKey: "line" } }],
      },
    ],
  },
  {
    name: "writes the values of a row that is found by its developer metadata",
    source:
      "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values/batchUpdateByDataFilter",
    observe: async (bench) => {
      const spreadsheetId = await labelledRows(bench);
      const dataFilter = { developerMetadataLookup: { metadataId: 13 } };
      const requestBody = { valueInputOption: "RAW", data: [{ dataFilter, values: [["B", "new"]] }] };
      const { data } = await bench.sheets.spreadsheets.values.batchUpdateByDataFilter({ spreadsheetId, requestBody });
      return { total: data.totalUpdatedCells, responses: data.responses };
    },
    expected: {
      total: 2,
      responses: [
        {
          updatedRange: "Data!A2:B2",
          updatedRows: 1,
          updatedColumns: 2,
          updatedCells: 2,
          dataFilter: { developerMetadataLookup: { metadataId: 13 } },
        },
      ],
    },
  },
  {
    name: "clears what a grid range selects, bounded to the sheet",
    source:
      "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values/batchClearByDataFilter",
    observe: async (bench) => {
      const spreadsheetId = await labelledRows(bench);
      const dataFilters = [{ gridRange: { sheetId: 0, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 } }];
      const { data } = await bench.sheets.spreadsheets.values.batchClearByDataFilter({
        spreadsheetId,
        requestBody: { dataFilters },
      });
      const left = await bench.sheets.spreadsheets.values.get({ spreadsheetId, range: "Data" });
      return { cleared: data.clearedRanges, left: left.data.values };
    },
    expected: { cleared: ["Data!A2:A1000"], left: [["a"]] },
  },
  {
    name: "tells the grid data that a data filter selects, and the developer metadata of its rows",
    source: "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/getByDataFilter",
    observe: async (bench) => {
      const spreadsheetId = await labelledRows(bench);
      const requestBody = { dataFilters: [{ a1Range: "Data!A2:A2" }] };
      const fields =
        "sheets(developerMetadata.metadataKey,data(startRow,rowData.values.formattedValue,rowMetadata.developerMetadata.metadataKey))";
      return (await bench.sheets.spreadsheets.getByDataFilter({ spreadsheetId, requestBody, fields })).data;
    },
    expected: {
      sheets: [
        {
          developerMetadata: [{ metadataKey: "tab" }],
          data: [
            {
              startRow: 1,
              rowData: [{ values: [{ formattedValue: "b" }] }],
              rowMetadata: [{ developerMetadata: [{ metadataKey: "line" }] }],
            },
          ],
        },
      ],
    },
  },
];
