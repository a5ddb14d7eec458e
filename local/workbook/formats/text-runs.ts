import type { CellParts } from "../cells/cell.ts";
import { InvalidRequest } from "../refusals.ts";
import type { TextFormatRun } from "../wire.ts";
import { writtenRun } from "./written-format.ts";

/**
 * The cell with these runs over its text, in the order of their starts. "Runs are only valid on user entered strings";
 * a link in one of them takes the place of the cell's own: discovery text.
 */
export function withRuns(parts: CellParts, runs: readonly TextFormatRun[]): CellParts {
  if (runs.length === 0) return { ...parts, textFormatRuns: undefined };
  const text = parts.userEnteredValue?.stringValue;
  if (typeof text !== "string") throw new InvalidRequest("Text format runs are only valid on user entered strings.");
  checkStarts(runs, text.length);
  const format = parts.userEnteredFormat;
  const { link: _link, ...textFormat } = format?.textFormat ?? {};
  const linked = format?.textFormat?.link && runs.some((run) => run.format?.link);
  return {
    ...parts,
    textFormatRuns: runs.map(writtenRun),
    userEnteredFormat: linked ? { ...format, textFormat } : format,
  };
}

/** The runs without their links, which a link of the whole cell takes away. */
export const withoutLinks = (runs: readonly TextFormatRun[] | undefined): readonly TextFormatRun[] | undefined =>
  runs?.map((run) => {
    const { link: _link, ...format } = run.format ?? {};
    return { ...run, format };
  });

/** Starts are "in UTF-16 code units", each after the one before and inside the text. */
function checkStarts(runs: readonly TextFormatRun[], length: number): void {
  const starts = runs.map(({ startIndex }) => startIndex ?? 0);
  for (const [place, start] of starts.entries()) {
    if (start < 0 || start >= length) {
      throw new InvalidRequest(`textFormatRuns[${place}].startIndex ${start} is outside of the text of the cell.`);
    }
    if (place > 0 && start <= (starts[place - 1] ?? 0)) {
      throw new InvalidRequest(`textFormatRuns[${place}].startIndex ${start} is not after the run before it.`);
    }
  }
}
