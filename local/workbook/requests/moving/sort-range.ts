import type { SheetDraft } from "../../draft.ts";
import type { Block } from "../../moving/block.ts";
import { type SortSpec, specComparer } from "../../moving/compare-by-spec.ts";
import { permuteRows, refuseVerticalMerges } from "../../moving/permute-rows.ts";
import { shownBlock } from "../../moving/shown-block.ts";
import { type Area, areaOf } from "../../ranges/grid-range.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";

/**
 * Sorts the rows of a range by columns of it: "Later specifications are used when values are equal in the earlier
 * specifications" (discovery text). Rows that are hidden keep their places.
 */
export const sortRange: RequestHandler<"sortRange"> = (draft, { range, sortSpecs }, { now }) => {
  if (!range) throw new InvalidRequest("No range specified.");
  const sheet = draft.sheet(range.sheetId);
  const { rowCount } = sheet.properties;
  if ((range.startRowIndex ?? 0) >= rowCount) {
    throw new InvalidRequest(`range.startRowIndex is larger than current grid size (${rowCount})`);
  }
  const area = areaOf(range, sheet);
  refuseVerticalMerges(sheet, area, "sort");
  const { locale } = draft.properties;
  const comparers = (sortSpecs ?? []).map((spec) => rowComparer(spec, area, locale));
  const block = shownBlock(draft, sheet, area, now);
  permuteRows(sheet, area, sortedOrder(block, comparers, isShownIn(sheet, area)));
  return undefined;
};

type CompareRows = (a: Block[number], b: Block[number]) => number;

function rowComparer(spec: SortSpec, area: Area, locale: string): CompareRows {
  const column = spec.dimensionIndex ?? 0;
  if (column < area.startColumn || column >= area.endColumn) {
    throw new InvalidRequest(`Sort column ${column} is outside of the range.`);
  }
  const compare = specComparer(spec, locale);
  const place = column - area.startColumn;
  return (a, b) => compare(a[place], b[place]);
}

const isShownIn =
  ({ rowSizes }: SheetDraft, { startRow }: Area) =>
  (row: number): boolean =>
    !rowSizes[startRow + row]?.hiddenByUser && !rowSizes[startRow + row]?.hiddenByFilter;

/** Which row comes to each place; the sort is stable, so that equal rows keep their order. */
function sortedOrder(
  block: Block,
  comparers: readonly CompareRows[],
  isShown: (row: number) => boolean,
): readonly number[] {
  const rows = block.map((cells, row) => ({ cells, row }));
  const sorted = rows.filter(({ row }) => isShown(row)).sort((a, b) => firstDifference(comparers, a.cells, b.cells));
  const next = sorted.values();
  return rows.map(({ row }) => (isShown(row) ? (next.next().value?.row ?? row) : row));
}

function firstDifference(comparers: readonly CompareRows[], a: Block[number], b: Block[number]): number {
  for (const compare of comparers) {
    const difference = compare(a, b);
    if (difference !== 0) return difference;
  }
  return 0;
}
