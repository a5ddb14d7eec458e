import type { Behaviour, Bench } from "../behaviour.ts";
import { refusalOf } from "../refusal-of.ts";
import { labelled, labelledRows, row } from "./labelled-rows.ts";

const GUIDE = "https://developers.google.com/workspace/sheets/api/guides/metadata";
const METADATA = "https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.developerMetadata";
const FILTER = "https://developers.google.com/workspace/sheets/api/reference/rest/v4/DataFilter";

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
