/** Which control workbook a run is for, and whether it only says what it would do. */
export type RunOptions = { readonly controlWorkbook: string; readonly dryRun: boolean };

/** The same for a run that writes to people: it waits for a working day unless told otherwise. */
export type TellOptions = RunOptions & { readonly evenOnDaysOff: boolean };
