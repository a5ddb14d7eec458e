import type { Behaviour, Bench } from "../behaviour.ts";
import { refusalOf } from "../refusal-of.ts";
import { filled } from "./filled.ts";

const GUIDE = "https://developers.google.com/workspace/sheets/api/guides/metadata";
const METADATA = "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.developerMetadata";
const FILTER = "https://developers.google.com/workspace/sheets/api/reference/rest/v4/DataFilter";

const row = (startIndex: number, endIndex = startIndex + 1) => ({
  dimensionRange: { sheetId: 0, dimension: "ROWS", startIndex, endIndex },
});

const labelled = (metadataKey: string, location: object, metadataId?: number) => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataKey,
      metadataValue: "v",
      location,
      visibility: "DOCUMENT",
      ...(metadataId === undefined ? {} : { metadataId }),
    },
  },
});

/** Three rows a, b and c; the spreadsheet, the tab and the second row are labelled. */
async function labelledRows(bench: Bench): Promise<string> {
  const spreadsheetId = await filled(bench, [["a"], ["b"], ["c"]]);
  const requests = [
    labelled("whole", { spreadsheet: true }, 11),
    labelled("tab", { sheetId: 0 }, 12),
    labelled("line", row(1), 13),
  ];
  await bench.sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } });
  return spreadsheetId;
}

async function keysFound({ sheets }: Bench, spreadsheetId: string, dataFilter: object): Promise<unknown> {
  const requestBody = { dataFilters: [dataFilter] };
  const { data } = await sheets.spreadsheets.developerMetadata.search({ spreadsheetId, requestBody });
  return (data.matchedDeveloperMetadata ?? [])
    .map(({ developerMetadata }) => developerMetadata?.metadataKey)
    .toSorted();
}

const finds = (name: string, dataFilter: object, expected: readonly string[], source = FILTER): Behaviour => ({
  name,
  source,
  observe: async (bench) => keysFound(bench, await labelledRows(bench), dataFilter),
  expected,
});

/** Labels that programs attach to rows, columns, tabs and spreadsheets, and what is selected by them. */
export const METADATA_KEPT: readonly Behaviour[] = [
  {
    name: "tells the type of the location of developer metadata",
    source: METADATA,
    observe: async (bench) => {
      const spreadsheetId = await labelledRows(bench);
      const { data } = await bench.sheets.spreadsheets.developerMetadata.get({ spreadsheetId, metadataId: 13 });
      const { locationType, dimensionRange } = data.location ?? {};
      return { ...data, location: { locationType, at: dimensionRange?.startIndex } };
    },
    expected: {
      metadataId: 13,
      metadataKey: "line",
      metadataValue: "v",
      visibility: "DOCUMENT",
      location: { locationType: "ROW", at: 1 },
    },
  },
  finds("finds developer metadata by key", { developerMetadataLookup: { metadataKey: "tab" } }, ["tab"]),
  finds(
    "finds developer metadata by key and value together",
    {
      developerMetadataLookup: { metadataKey: "tab", metadataValue: "other" },
    },
    [],
  ),
  finds(
    "finds developer metadata by the type of their location",
    {
      developerMetadataLookup: { locationType: "ROW" },
    },
    ["line"],
  ),
  finds(
    "finds the developer metadata at intersecting locations unless told",
    {
      developerMetadataLookup: { metadataLocation: row(1) },
    },
    ["line", "tab"],
  ),
  finds(
    "finds the developer metadata at an exact location",
    {
      developerMetadataLookup: { metadataLocation: { sheetId: 0 }, locationMatchingStrategy: "EXACT_LOCATION" },
    },
    ["tab"],
  ),
  finds("finds the developer metadata that intersect a range", { a1Range: "Data!A2:B2" }, ["line", "tab"]),
  {
    name: "refuses developer metadata on several rows at once",
    source: GUIDE,
    observe: async (bench) => {
      const spreadsheetId = await bench.create();
      const requests = [labelled("lines", row(1, 3))];
      return (await refusalOf(bench.sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } })))
        .status;
    },
    expected: 400,
  },
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
  {
    name: "updates and deletes developer metadata by data filters, and tells which",
    source:
      "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#UpdateDeveloperMetadataRequest",
    observe: async (bench) => {
      const spreadsheetId = await labelledRows(bench);
      const filter = { developerMetadataLookup: { metadataId: 12 } };
      const requests = [
        {
          updateDeveloperMetadata: {
            dataFilters: [filter],
            developerMetadata: { metadataValue: "new" },
            fields: "metadataValue",
          },
        },
        { deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataKey: "line" } } } },
      ];
      const { data } = await bench.sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } });
      const [updated, deleted] = data.replies ?? [];
      return {
        updated: updated?.updateDeveloperMetadata?.developerMetadata?.map(({ metadataValue }) => metadataValue),
        deleted: deleted?.deleteDeveloperMetadata?.deletedDeveloperMetadata?.map(({ metadataId }) => metadataId),
      };
    },
    expected: { updated: ["new"], deleted: [13] },
  },
];
