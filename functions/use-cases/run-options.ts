/** Which control workbook a run is for, and whether it only says what it would do. */
export type RunOptions = { readonly controlWorkbook: string; readonly dryRun: boolean };
