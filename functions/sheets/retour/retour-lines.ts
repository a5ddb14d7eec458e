import type { CellStyle, WrittenCell } from "../../ports/workbooks.ts";
import { cell } from "../sheet-view.ts";
import { STYLES } from "../styles.ts";

/** One row of `Retour`: where, which cell, what in words, then up to five numbers. */
export type Line = readonly WrittenCell[];

/** The widths of the columns, in pixels: what is said in words has most of the room. */
export const RETOUR_WIDTHS: readonly number[] = [155, 110, 600, 95, 95, 95, 75, 95];

/** The column of what is said in words. */
const WORDS = 2;

/** The headings over a section, across the whole width; what heads a number stands over its right edge. */
export const band = (...texts: readonly (string | null)[]): Line =>
  RETOUR_WIDTHS.map((_, column) => cell(texts[column] ?? null, column > WORDS ? NUMBER_BAND : STYLES.section));

const NUMBER_BAND: CellStyle = { ...STYLES.section, align: "right", wrap: true };

/** A section under its headings, or the sentence that says why there is nothing in it. */
export const section = (headings: readonly (string | null)[], lines: readonly Line[], whenEmpty: string): Line[] => [
  [],
  ...(lines.length > 0 ? [band(...headings), ...lines] : [band(headings[0] ?? null), [cell(whenEmpty, STYLES.quiet)]]),
];

/** A number that has no meaning here, as people write it. */
export const NONE: WrittenCell = cell("—", { ...STYLES.quiet, align: "right" });
