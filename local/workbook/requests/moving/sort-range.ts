import type { SheetDraft } from "../../draft.ts";
import { type Area, areaOf } from "../../grid-range.ts";
import { type SortSpec, specComparer } from "../../moving/compare-by-spec.ts";
import { permuteRows, refuseVerticalMerges } from "../../moving/permute-rows.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

/**
 * Sorts the rows of a range by columns of it: "Later specifications are used when values are equal in the earlier
 * specifications" (discovery text). Rows that are hidden keep their places.
 */
export const sortRange: RequestHandler<"sortRange"> = (draft, { range, sortSpecs }) => {
  if (!range) throw new InvalidRequest("No range specified.");
  const sheet = draft.sheet(range.sheetId);
  const { rowCount } = sheet.properties;
  if ((range.startRowIndex ?? 0) >= rowCount) {
    throw new InvalidRequest(`range.startRowIndex is larger than current grid size (${rowCount})`);
  }
  const area = areaOf(range, sheet);
  refuseVerticalMerges(sheet, area, "sort");
  const { locale } = draft.properties;
  permuteRows(sheet, area, sortedOrder(sheet, area, sortSpecs ?? [], locale), locale);
  return undefined;
};

function sortedOrder(sheet: SheetDraft, area: Area, specs: readonly SortSpec[], locale: string): readonly number[] {
  const comparers = specs.map((spec) => {
    const column = spec.dimensionIndex ?? 0;
    if (column < area.startColumn || column >= area.endColumn) {
      throw new InvalidRequest(`Sort column ${column} is outside of the range.`);
    }
    const compare = specComparer(spec, locale);
    return (a: number, b: number) =>
      compare(sheet.cell(area.startRow + a, column), sheet.cell(area.startRow + b, column));
  });
  const last = Math.min(area.endRow, sheet.rows.length);
  const rows = Array.from({ length: Math.max(0, last - area.startRow) }, (_, row) => row);
  const isShown = (row: number): boolean => !sheet.rowSizes[area.startRow + row]?.hiddenByUser;
  const sorted = rows.filter(isShown).sort((a, b) => {
    for (const compare of comparers) {
      const difference = compare(a, b);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  const next = sorted.values();
  return rows.map((row) => (isShown(row) ? (next.next().value ?? row) : row));
}
