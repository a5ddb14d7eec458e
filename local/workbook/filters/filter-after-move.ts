import type { MoveRange } from "../moving/move-ranges.ts";
import type { FilterCriteria, FilterSpec, GridRange, SortSpec } from "../wire.ts";

/** What a filter and a filter view have in common. */
type Filter = {
  readonly range?: GridRange;
  readonly criteria?: { [column: string]: FilterCriteria } | null;
  readonly filterSpecs?: FilterSpec[];
  readonly sortSpecs?: SortSpec[];
};

/** The filter once its cells came, went or moved, its columns with them; `null` when nothing is left of it. */
export function filterAfterMove<T extends Filter>(
  filter: T,
  move: MoveRange,
): (T & { readonly range: GridRange }) | null {
  const before = filter.range ?? {};
  const range = move(before);
  if (range === null) return null;
  const columnAfter = (column: number): number | null => {
    const moved = move({ ...before, startColumnIndex: column, endColumnIndex: column + 1 });
    return moved && (moved.startColumnIndex ?? 0);
  };
  const filterSpecs = filter.filterSpecs?.flatMap((spec) => {
    const columnIndex = columnAfter(spec.columnIndex ?? 0);
    return columnIndex === null ? [] : [{ ...spec, columnIndex }];
  });
  const sortSpecs = filter.sortSpecs?.flatMap((spec) => {
    const dimensionIndex = columnAfter(spec.dimensionIndex ?? 0);
    return dimensionIndex === null ? [] : [{ ...spec, dimensionIndex }];
  });
  const { criteria: _criteria, filterSpecs: _specs, sortSpecs: _sort, ...rest } = filter;
  return {
    ...(rest as T),
    range,
    ...(filterSpecs?.length ? { criteria: criteriaOf(filterSpecs), filterSpecs } : {}),
    ...(sortSpecs?.length ? { sortSpecs } : {}),
  };
}

/** The older form of the same: "the map's key is the column index". */
export const criteriaOf = (specs: readonly FilterSpec[]): Record<string, FilterCriteria> =>
  Object.fromEntries(specs.map(({ columnIndex, filterCriteria }) => [String(columnIndex), filterCriteria ?? {}]));
