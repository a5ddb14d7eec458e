import { filteredCells } from "../../workbook/metadata/data-filter.ts";
import { type A1Range, printA1 } from "../../workbook/ranges/a1.ts";
import type { Spreadsheet } from "../../workbook/spreadsheet.ts";
import type { DataFilter } from "../../workbook/wire.ts";

/** A range and every filter that selects just it. */
export type FilteredRange = { readonly range: A1Range; readonly dataFilters: readonly DataFilter[] };

/** The ranges that any of the filters selects, each once, in the order of the filters. */
export function filteredRanges(spreadsheet: Spreadsheet, filters: readonly DataFilter[]): readonly FilteredRange[] {
  const found = new Map<string, FilteredRange>();
  for (const filter of filters) {
    for (const range of filteredCells(spreadsheet, filter)) {
      const key = printA1(range.sheet, range.area);
      const known = found.get(key)?.dataFilters ?? [];
      found.set(key, { range, dataFilters: known.includes(filter) ? known : [...known, filter] });
    }
  }
  return [...found.values()];
}
