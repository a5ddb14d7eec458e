import type { FieldTree } from "../checked-mask.ts";

const CELL: FieldTree = {
  userEnteredValue: true,
  effectiveValue: true,
  formattedValue: true,
  userEnteredFormat: true,
  effectiveFormat: true,
  note: true,
  dataValidation: true,
  hyperlink: true,
  textFormatRuns: true,
  pivotTable: true,
  chipRuns: true,
};

const SHEET: FieldTree = {
  properties: true,
  data: {
    startRow: true,
    startColumn: true,
    rowData: { values: CELL },
    rowMetadata: true,
    columnMetadata: true,
  },
  protectedRanges: true,
  merges: true,
  charts: true,
  tables: true,
  bandedRanges: true,
  basicFilter: true,
  conditionalFormats: true,
  filterViews: true,
  developerMetadata: true,
  rowGroups: true,
  columnGroups: true,
  slicers: true,
};

/** The fields of `Spreadsheet`; those that the model never fills cannot be made here either, so they stay empty. */
export const SPREADSHEET_FIELDS: FieldTree = {
  spreadsheetId: true,
  spreadsheetUrl: true,
  properties: true,
  sheets: SHEET,
  namedRanges: true,
  developerMetadata: true,
  dataSources: true,
  dataSourceSchedules: true,
};

/** What an answer holds when no fields were asked for; grid data only when wished. */
export const defaultFields = (gridData: boolean): string =>
  `spreadsheetId,spreadsheetUrl,properties,sheets(properties,merges,protectedRanges${gridData ? ",data" : ""})`;
