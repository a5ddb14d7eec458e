import { sheetIdOf } from "./sheet-id.ts";

/** Ids that one chart may have, one for each number of lines that it draws. */
const IDS_A_CHART = 1000;

/**
 * The id of a chart over so many lines: always the same, and another one as soon as there are more lines or fewer, so
 * that a chart that draws too many or too few is known by its id and replaced.
 */
export const chartIdOf = (key: string, lines: number): number =>
  (sheetIdOf(key) % 2_000_000) * IDS_A_CHART + Math.min(lines, IDS_A_CHART - 1);

/** Whether two ids are one chart's, over different numbers of lines. */
export const isSameChart = (one: number, other: number): boolean =>
  Math.floor(one / IDS_A_CHART) === Math.floor(other / IDS_A_CHART);
