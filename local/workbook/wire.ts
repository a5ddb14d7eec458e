import type { sheets_v4 } from "googleapis/build/src/apis/sheets/v4.js";

/** Google's own wire types under short names: the model speaks them, so that nothing is translated at the door. */
export type ExtendedValue = sheets_v4.Schema$ExtendedValue;
export type CellFormat = sheets_v4.Schema$CellFormat;
export type Color = sheets_v4.Schema$Color;
export type ColorStyle = sheets_v4.Schema$ColorStyle;
export type NumberFormat = sheets_v4.Schema$NumberFormat;
export type CellData = sheets_v4.Schema$CellData;
export type DataValidationRule = sheets_v4.Schema$DataValidationRule;
export type GridRange = sheets_v4.Schema$GridRange;
export type WireSheetProperties = sheets_v4.Schema$SheetProperties;
export type WireProtectedRange = sheets_v4.Schema$ProtectedRange;
export type WireSheet = sheets_v4.Schema$Sheet;
export type WireSpreadsheet = sheets_v4.Schema$Spreadsheet;
export type WireTable = sheets_v4.Schema$Table;
export type TableColumn = sheets_v4.Schema$TableColumnProperties;
export type EmbeddedChart = sheets_v4.Schema$EmbeddedChart;
export type ChartSpec = sheets_v4.Schema$ChartSpec;
export type ConditionalFormatRule = sheets_v4.Schema$ConditionalFormatRule;
export type BooleanCondition = sheets_v4.Schema$BooleanCondition;
export type BasicFilter = sheets_v4.Schema$BasicFilter;
export type Request = sheets_v4.Schema$Request;
export type Reply = sheets_v4.Schema$Response;
