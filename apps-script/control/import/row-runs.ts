import type { ImportWrite } from "../../../schemas/import.ts";

/** Cells side by side in one row, written in one call. */
export type Run = readonly ImportWrite[];

/** The writes of an import as few calls to Sheets: the cells that touch in a row go together. */
export function rowRuns(writes: readonly ImportWrite[]): Run[] {
  const sorted = [...writes].sort((a, b) => a.sheet.localeCompare(b.sheet) || a.row - b.row || a.column - b.column);
  const runs: ImportWrite[][] = [];
  for (const write of sorted) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && last.sheet === write.sheet && last.row === write.row && last.column + 1 === write.column)
      run.push(write);
    else runs.push([write]);
  }
  return runs;
}

/** Writes the runs one after the other; where Google stops, how many cells were written before that. */
export function writeRuns(runs: readonly Run[], write: (run: Run) => void) {
  let written = 0;
  try {
    for (const run of runs) {
      write(run);
      written += run.length;
    }
    return { written, isWhole: true };
  } catch {
    return { written, isWhole: false };
  }
}
