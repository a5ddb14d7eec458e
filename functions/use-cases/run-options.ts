/**
 * Which control workbook a run is for, and whether it only says what it would do. `readingSeconds`: how long it goes on
 * reading, where somebody waits for it.
 */
export type RunOptions = {
  readonly controlWorkbook: string;
  readonly dryRun: boolean;
  readonly readingSeconds?: number;
};

/** The same for a run that writes to people: it waits for a working day unless told otherwise. */
export type TellOptions = RunOptions & { readonly evenOnDaysOff: boolean };
