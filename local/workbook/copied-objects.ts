import { withSources } from "./charts.ts";
import type { SpreadsheetDraft } from "./draft.ts";
import { freeId, type Numbered } from "./numbered.ts";
import type { Sheet } from "./spreadsheet.ts";
import { allTables } from "./tables.ts";
import type { EmbeddedObjectPosition, GridRange } from "./wire.ts";

/** What lies on or over the cells of a tab. */
type Objects = Pick<
  Sheet,
  | "merges"
  | "protectedRanges"
  | "conditionalFormats"
  | "bandedRanges"
  | "filterViews"
  | "slicers"
  | "rowGroups"
  | "columnGroups"
  | "basicFilter"
  | "tables"
  | "charts"
>;

/** What a copied tab takes along: what referred to its own cells refers to the copy's, under ids of its own. */
export function copiedObjects(draft: SpreadsheetDraft, source: Sheet, sheetId: number): Objects {
  const from = source.properties.sheetId;
  const isOwn = (place: { readonly sheetId?: number | null }): boolean => (place.sheetId ?? 0) === from;
  const onCopy = <T extends GridRange>(range: T): T => (isOwn(range) ? { ...range, sheetId } : range);
  const ranged = <T extends { readonly range?: GridRange }>(items: readonly T[]): T[] =>
    items.map((item) => ({ ...item, range: onCopy(item.range ?? {}) }));
  const positioned = (position: EmbeddedObjectPosition | undefined): EmbeddedObjectPosition => ({
    overlayPosition: {
      ...position?.overlayPosition,
      anchorCell: { ...position?.overlayPosition?.anchorCell, sheetId },
    },
  });
  const idAt = (kind: Numbered, place: number): number => freeId(draft, kind, undefined) + place;
  return {
    merges: source.merges.map(onCopy),
    protectedRanges: ranged(source.protectedRanges).map(({ unprotectedRanges, ...protection }, place) => ({
      ...unbacked(protection),
      protectedRangeId: idAt("protected range", place),
      ...(unprotectedRanges ? { unprotectedRanges: unprotectedRanges.map(onCopy) } : {}),
    })),
    conditionalFormats: source.conditionalFormats.map((rule) => ({ ...rule, ranges: rule.ranges?.map(onCopy) ?? [] })),
    bandedRanges: ranged(source.bandedRanges).map((banding, place) => ({
      ...banding,
      bandedRangeId: idAt("banded range", place),
    })),
    filterViews: ranged(source.filterViews).map((view, place) => ({
      ...unbacked(view),
      filterViewId: idAt("filter view", place),
    })),
    basicFilter:
      source.basicFilter && unbacked({ ...source.basicFilter, range: onCopy(source.basicFilter.range ?? {}) }),
    rowGroups: ranged(source.rowGroups),
    columnGroups: ranged(source.columnGroups),
    tables: copiedTables(draft, ranged(source.tables), sheetId),
    charts: source.charts.map((chart, place) => ({
      ...chart,
      chartId: idAt("chart", place),
      ...(chart.spec ? { spec: withSources(chart.spec, onCopy) } : {}),
      position: positioned(chart.position),
    })),
    slicers: source.slicers.map((slicer, place) => ({
      ...slicer,
      slicerId: idAt("slicer", source.charts.length + place),
      spec: { ...slicer.spec, ...(slicer.spec?.dataRange ? { dataRange: onCopy(slicer.spec.dataRange) } : {}) },
      position: positioned(slicer.position),
    })),
  };
}

function copiedTables(draft: SpreadsheetDraft, tables: Sheet["tables"], sheetId: number): Sheet["tables"] {
  const first = allTables(draft).length + 1;
  return tables.map((table, place) => ({
    ...table,
    tableId: `table-${first + place}-${sheetId}`,
    name: `${table.name}_${first + place}`,
  }));
}

/** A copy covers its own cells: the name or the table behind the source's stays where it is. */
function unbacked<T extends object>(item: T): T {
  const { namedRangeId: _name, tableId: _table, ...rest } = item as T & { namedRangeId?: unknown; tableId?: unknown };
  return rest as unknown as T;
}
