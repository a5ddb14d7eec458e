import { type A1Range, parseA1 } from "../../workbook/ranges/a1.ts";
import type { Area } from "../../workbook/ranges/grid-range.ts";
import type { Parts } from "../../workbook/rendering/render-spreadsheet.ts";
import type { Spreadsheet } from "../../workbook/spreadsheet.ts";

/** The parts of a spreadsheet that ranges in A1 notation ask for; the whole where there is none. */
export const partsOfRanges = (spreadsheet: Spreadsheet, ranges: readonly string[]): Parts | undefined =>
  ranges.length === 0 ? undefined : partsOf(ranges.map((range) => parseA1(spreadsheet, range)));

/** The parts of each tab, in the order asked. */
export function partsOf(ranges: readonly A1Range[]): Parts {
  const parts = new Map<number, readonly Area[]>();
  for (const { sheet, area } of ranges) {
    const { sheetId } = sheet.properties;
    parts.set(sheetId, [...(parts.get(sheetId) ?? []), area]);
  }
  return parts;
}
