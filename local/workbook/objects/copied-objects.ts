import type { SpreadsheetDraft } from "../draft.ts";
import type { Sheet } from "../spreadsheet.ts";
import type { EmbeddedObjectPosition, GridRange } from "../wire.ts";
import { withSources } from "./charts.ts";
import { freeId, type Numbered } from "./numbered.ts";
import { allTables } from "./tables.ts";

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
  const onCopy: OnCopy = (range) => ((range.sheetId ?? 0) === from ? { ...range, sheetId } : range);
  const idAt: IdAt = (kind, place) => freeId(draft, kind, undefined) + place;
  return {
    ...copiedLooks(source, onCopy, idAt),
    ...copiedFilters(source, onCopy, idAt),
    ...copiedOver(source, onCopy, { idAt, sheetId }),
    merges: source.merges.map(onCopy),
    protectedRanges: ranged(source.protectedRanges, onCopy).map(({ unprotectedRanges, ...protection }, place) => ({
      ...unbacked(protection),
      protectedRangeId: idAt("protected range", place),
      ...(unprotectedRanges ? { unprotectedRanges: unprotectedRanges.map(onCopy) } : {}),
    })),
    rowGroups: ranged(source.rowGroups, onCopy),
    columnGroups: ranged(source.columnGroups, onCopy),
    tables: copiedTables(draft, ranged(source.tables, onCopy), sheetId),
  };
}

type OnCopy = <T extends GridRange>(range: T) => T;
type IdAt = (kind: Numbered, place: number) => number;

const ranged = <T extends { readonly range?: GridRange }>(items: readonly T[], onCopy: OnCopy): T[] =>
  items.map((item) => ({ ...item, range: onCopy(item.range ?? {}) }));

function copiedLooks(source: Sheet, onCopy: OnCopy, idAt: IdAt): Pick<Objects, "conditionalFormats" | "bandedRanges"> {
  return {
    conditionalFormats: source.conditionalFormats.map((rule) => ({ ...rule, ranges: rule.ranges?.map(onCopy) ?? [] })),
    bandedRanges: ranged(source.bandedRanges, onCopy).map((banding, place) => ({
      ...banding,
      bandedRangeId: idAt("banded range", place),
    })),
  };
}

function copiedFilters(source: Sheet, onCopy: OnCopy, idAt: IdAt): Pick<Objects, "filterViews" | "basicFilter"> {
  const { basicFilter } = source;
  return {
    filterViews: ranged(source.filterViews, onCopy).map((view, place) => ({
      ...unbacked(view),
      filterViewId: idAt("filter view", place),
    })),
    basicFilter: basicFilter && unbacked({ ...basicFilter, range: onCopy(basicFilter.range ?? {}) }),
  };
}

type Copy = { readonly idAt: IdAt; readonly sheetId: number };

function copiedOver(source: Sheet, onCopy: OnCopy, { idAt, sheetId }: Copy): Pick<Objects, "charts" | "slicers"> {
  const positioned = ({ overlayPosition }: EmbeddedObjectPosition = {}): EmbeddedObjectPosition => ({
    overlayPosition: { ...overlayPosition, anchorCell: { ...overlayPosition?.anchorCell, sheetId } },
  });
  return {
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
