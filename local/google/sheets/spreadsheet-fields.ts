import type { FieldTree } from "../field-tree.ts";

const VALUE: FieldTree = {
  numberValue: true,
  stringValue: true,
  boolValue: true,
  formulaValue: true,
  errorValue: true,
};

const FORMAT: FieldTree = {
  numberFormat: { type: true, pattern: true },
  backgroundColor: true,
  backgroundColorStyle: true,
  borders: true,
  padding: true,
  horizontalAlignment: true,
  verticalAlignment: true,
  wrapStrategy: true,
  textDirection: true,
  textFormat: true,
  textRotation: true,
  hyperlinkDisplayType: true,
};

const CELL: FieldTree = {
  userEnteredValue: VALUE,
  effectiveValue: VALUE,
  formattedValue: true,
  userEnteredFormat: FORMAT,
  effectiveFormat: FORMAT,
  note: true,
  dataValidation: true,
  hyperlink: true,
  textFormatRuns: true,
  pivotTable: true,
  chipRuns: true,
  dataSourceTable: true,
  dataSourceFormula: true,
};

/** The fields of `DeveloperMetadata`. */
export const METADATA_FIELDS: FieldTree = {
  metadataId: true,
  metadataKey: true,
  metadataValue: true,
  visibility: true,
  location: {
    locationType: true,
    spreadsheet: true,
    sheetId: true,
    dimensionRange: { sheetId: true, dimension: true, startIndex: true, endIndex: true },
  },
};

const SHEET_PROPERTIES: FieldTree = {
  sheetId: true,
  title: true,
  index: true,
  sheetType: true,
  gridProperties: {
    rowCount: true,
    columnCount: true,
    frozenRowCount: true,
    frozenColumnCount: true,
    hideGridlines: true,
    rowGroupControlAfter: true,
    columnGroupControlAfter: true,
  },
  hidden: true,
  tabColor: true,
  tabColorStyle: true,
  rightToLeft: true,
  dataSourceSheetProperties: true,
};

const SHEET: FieldTree = {
  properties: SHEET_PROPERTIES,
  data: {
    startRow: true,
    startColumn: true,
    rowData: { values: CELL },
    rowMetadata: true,
    columnMetadata: true,
  },
  protectedRanges: {
    protectedRangeId: true,
    range: true,
    description: true,
    warningOnly: true,
    requestingUserCanEdit: true,
    editors: true,
    namedRangeId: true,
    tableId: true,
    unprotectedRanges: true,
  },
  merges: true,
  charts: true,
  tables: true,
  bandedRanges: true,
  basicFilter: true,
  conditionalFormats: true,
  filterViews: true,
  developerMetadata: METADATA_FIELDS,
  rowGroups: true,
  columnGroups: true,
  slicers: true,
};

/** The fields of `Spreadsheet`; those that the model never fills cannot be made here either, so they stay empty. */
export const SPREADSHEET_FIELDS: FieldTree = {
  spreadsheetId: true,
  spreadsheetUrl: true,
  properties: {
    title: true,
    locale: true,
    timeZone: true,
    autoRecalc: true,
    defaultFormat: FORMAT,
    iterativeCalculationSettings: { maxIterations: true, convergenceThreshold: true },
    spreadsheetTheme: { primaryFontFamily: true, themeColors: { colorType: true, color: true } },
    importFunctionsExternalUrlAccessAllowed: true,
  },
  sheets: SHEET,
  namedRanges: true,
  developerMetadata: METADATA_FIELDS,
  dataSources: true,
  dataSourceSchedules: true,
};

/** What an answer holds when no fields were asked for; grid data only when wished. */
export const defaultFields = (gridData: boolean): string =>
  `spreadsheetId,spreadsheetUrl,properties,namedRanges,developerMetadata,sheets(${Object.keys(SHEET)
    .filter((name) => gridData || name !== "data")
    .join(",")})`;
