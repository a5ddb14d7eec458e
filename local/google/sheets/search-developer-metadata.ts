import { spreadsheetOf } from "../../workbook/drive/files.ts";
import { filteredMetadata } from "../../workbook/metadata/data-filter.ts";
import type { DataFilter } from "../../workbook/wire.ts";
import type { Operation } from "../call.ts";
import { pathOf } from "../params.ts";
import { listAt } from "./list-at.ts";
import { METADATA_FIELDS } from "./spreadsheet-fields.ts";

/** The developer metadata that any of the filters selects, each with all that select it. */
export const searchDeveloperMetadata: Operation = {
  name: "sheets.spreadsheets.developerMetadata.search",
  kind: "sheetsReads",
  method: "POST",
  path: "/v4/spreadsheets/{spreadsheetId}/developerMetadata:search",
  params: [],
  fields: { matchedDeveloperMetadata: { developerMetadata: METADATA_FIELDS, dataFilters: true } },
  handle: (call) => {
    const filters = listAt<DataFilter>(call.body, "dataFilters");
    const spreadsheet = spreadsheetOf(call.store, pathOf(call, "spreadsheetId"));
    const found = filters.map((filter) => ({ filter, metadata: filteredMetadata(spreadsheet, filter) }));
    const matched = spreadsheet.developerMetadata.flatMap((developerMetadata) => {
      const dataFilters = found.filter(({ metadata }) => metadata.includes(developerMetadata));
      return dataFilters.length > 0
        ? [{ developerMetadata, dataFilters: dataFilters.map(({ filter }) => filter) }]
        : [];
    });
    return { json: matched.length > 0 ? { matchedDeveloperMetadata: matched } : {} };
  },
};
