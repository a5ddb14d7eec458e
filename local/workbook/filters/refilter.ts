import type { SheetDraft, SpreadsheetDraft } from "../draft.ts";
import { recalculate } from "../formulas/recalculate.ts";
import { areaOf } from "../ranges/grid-range.ts";
import type { DimensionSize } from "../spreadsheet.ts";
import type { FilterSpec, GridRange } from "../wire.ts";
import { evaluateFormulas } from "./evaluate-formulas.ts";
import { showsCell } from "./shows-cell.ts";

/** Cells that are filtered below their heading row. */
type Filtered = { readonly range: GridRange; readonly specs: readonly FilterSpec[] };

/**
 * Hides the rows that the tab's filter and its slicers hide, as they stand now, and shows the others. A later change of
 * the cells leaves them, as in Sheets, until the filter is set again.
 */
export function refilter(draft: SpreadsheetDraft, sheet: SheetDraft, now: Date): void {
  const filtered = filteredOf(sheet);
  const hidden = filtered.length > 0 ? hiddenRows(draft, sheet, filtered, now) : new Set<number>();
  if (hidden.size === 0 && !sheet.rowSizes.some((size) => size?.hiddenByFilter)) return;
  const length = hidden.size > 0 ? sheet.properties.rowCount : sheet.rowSizes.length;
  sheet.rowSizes = Array.from({ length }, (_, row) => sized(sheet.rowSizes[row], hidden.has(row)));
}

function hiddenRows(
  draft: SpreadsheetDraft,
  sheet: SheetDraft,
  filtered: readonly Filtered[],
  now: Date,
): ReadonlySet<number> {
  const { sheetId } = sheet.properties;
  const snapshot = recalculate(draft.finish(), now);
  const rows = snapshot.sheets.find(({ properties }) => properties.sheetId === sheetId)?.rows ?? [];
  const evaluate = (formulas: readonly string[]) => evaluateFormulas(snapshot, sheetId, formulas, now);
  const hidden = new Set<number>();
  for (const { range, specs } of filtered) {
    const area = areaOf(range, sheet);
    const first = area.startRow + 1;
    const place = { ...draft.properties, now, evaluate, height: area.endRow - first };
    for (const { columnIndex, filterCriteria } of specs) {
      const shows = showsCell(filterCriteria ?? {}, place);
      for (let row = first; row < area.endRow; row += 1) {
        if (!shows(rows[row]?.[columnIndex ?? 0], row - first)) hidden.add(row);
      }
    }
  }
  return hidden;
}

function filteredOf(sheet: SheetDraft): readonly Filtered[] {
  const { basicFilter, slicers } = sheet;
  const filters = basicFilter?.range ? [{ range: basicFilter.range, specs: basicFilter.filterSpecs ?? [] }] : [];
  const sliced = slicers.flatMap(({ spec }): Filtered[] => {
    const { dataRange: range, filterCriteria, columnIndex } = spec ?? {};
    if (!range || !filterCriteria || (range.sheetId ?? 0) !== sheet.properties.sheetId) return [];
    return [{ range, specs: [{ columnIndex: (range.startColumnIndex ?? 0) + (columnIndex ?? 0), filterCriteria }] }];
  });
  return [...filters, ...sliced];
}

function sized(size: DimensionSize | undefined, hiddenByFilter: boolean): DimensionSize | undefined {
  if (hiddenByFilter) return { ...size, hiddenByFilter };
  if (!size?.hiddenByFilter) return size;
  const { hiddenByFilter: _, ...rest } = size;
  return Object.keys(rest).length > 0 ? rest : undefined;
}
