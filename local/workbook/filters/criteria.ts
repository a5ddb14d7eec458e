import type { Area } from "../ranges/grid-range.ts";
import { InvalidRequest, onlyKnown } from "../refusals.ts";
import { toldColors } from "../rendering/told-colors.ts";
import type { FilterCriteria, FilterSpec, SortSpec } from "../wire.ts";
import { checkCondition } from "./conditions.ts";
import { criteriaOf } from "./filter-after-move.ts";

/** What a filter hides and in which order it shows, per column of the tab. */
export type Filtering = {
  readonly criteria?: { readonly [column: string]: FilterCriteria } | null;
  readonly filterSpecs?: readonly FilterSpec[];
  readonly sortSpecs?: readonly SortSpec[];
};

/** A filtering as Google answers it. */
export type ToldFiltering = {
  criteria?: Record<string, FilterCriteria>;
  filterSpecs?: FilterSpec[];
  sortSpecs?: SortSpec[];
};

/**
 * The filtering as Google answers it. "Both criteria and filter_specs are populated in responses. If both fields are
 * specified in an update request, this field takes precedence": discovery text of `filterSpecs`.
 */
export function toldFiltering(area: Area, { criteria, filterSpecs, sortSpecs = [] }: Filtering): ToldFiltering {
  const specs = filterSpecs?.length ? filterSpecs : specsOf(criteria ?? {});
  const told = specs.map((spec) => checkedSpec(area, spec));
  return {
    ...(told.length > 0
      ? {
          criteria: criteriaOf(told),
          filterSpecs: told,
        }
      : {}),
    ...(sortSpecs.length > 0 ? { sortSpecs: sortSpecs.map((spec) => checkedSort(area, spec)) } : {}),
  };
}

const specsOf = (criteria: { readonly [column: string]: FilterCriteria }): FilterSpec[] =>
  Object.entries(criteria).map(([column, filterCriteria]) => ({ columnIndex: Number(column), filterCriteria }));

function checkedSpec(area: Area, spec: FilterSpec): FilterSpec {
  onlyKnown("FilterSpec", spec, ["columnIndex", "filterCriteria"]);
  const columnIndex = spec.columnIndex ?? 0;
  checkColumn(area, columnIndex);
  return { columnIndex, filterCriteria: checkedCriteria(spec.filterCriteria) };
}

function checkedSort(area: Area, spec: SortSpec): SortSpec {
  onlyKnown("SortSpec", spec, ["dimensionIndex", "sortOrder", ...SORT_COLORS]);
  const dimensionIndex = spec.dimensionIndex ?? 0;
  checkColumn(area, dimensionIndex);
  if (spec.sortOrder && !ORDERS.includes(spec.sortOrder)) {
    throw new InvalidRequest(`Invalid value at 'sort_order', "${spec.sortOrder}"`);
  }
  refuseTwoColors(
    "SortSpec",
    spec.backgroundColorStyle ?? spec.backgroundColor,
    spec.foregroundColorStyle ?? spec.foregroundColor,
  );
  return toldColors({ ...spec, dimensionIndex });
}

const ORDERS: readonly string[] = ["SORT_ORDER_UNSPECIFIED", "ASCENDING", "DESCENDING"];
const SORT_COLORS = ["backgroundColor", "backgroundColorStyle", "foregroundColor", "foregroundColorStyle"];

function checkColumn({ startColumn, endColumn }: Area, column: number): void {
  if (Number.isInteger(column) && column >= startColumn && column < endColumn) return;
  throw new InvalidRequest(`Column index ${column} is outside of the range of the filter.`);
}

/** The criteria of one column; a colour to show is of the ground or of the text, not of both. */
export function checkedCriteria(criteria: FilterCriteria | undefined): FilterCriteria {
  if (!criteria) return {};
  if (criteria.condition) checkCondition(criteria.condition, "filter");
  refuseTwoColors(
    "FilterCriteria",
    criteria.visibleBackgroundColorStyle ?? criteria.visibleBackgroundColor,
    criteria.visibleForegroundColorStyle ?? criteria.visibleForegroundColor,
  );
  return toldColors(criteria);
}

function refuseTwoColors(where: string, background: object | undefined, foreground: object | undefined): void {
  if (!background || !foreground) return;
  throw new InvalidRequest(`Only one of the background and foreground colors of ${where} may be set.`);
}
