import type { SheetDraft, SpreadsheetDraft } from "../draft.ts";
import { filterAfterMove } from "../filters/filter-after-move.ts";
import { moveFormulas } from "../formulas/move-formulas.ts";
import { chartAfterMove } from "../objects/charts.ts";
import { slicerAfterMove } from "../objects/slicers.ts";
import { tableAfterMove } from "../objects/tables.ts";
import type { Dimension } from "../ranges/grid-range.ts";
import type { NamedRange } from "../spreadsheet.ts";
import type { DimensionRange, GridRange } from "../wire.ts";

/** Where a range of the tab stands once its cells came, went or moved; `null` when nothing of it is left. */
export type MoveRange = (range: GridRange) => GridRange | null;

/** Moves all that refers to cells of the tab, charts and formulas on other tabs included; what has no cell left is gone. */
export function moveRanges(draft: SpreadsheetDraft, sheet: SheetDraft, move: MoveRange): void {
  const { sheetId } = sheet.properties;
  const isOfSheet = (range: { readonly sheetId?: number | null } | undefined) =>
    range && (range.sheetId ?? 0) === sheetId;
  moveFormulas(draft, sheet, move);
  sheet.merges = moved(sheet.merges, move);
  sheet.protectedRanges = sheet.protectedRanges.flatMap(({ unprotectedRanges, ...protection }) => {
    const range = move(protection.range);
    if (range === null) return [];
    return [
      { ...protection, range, ...(unprotectedRanges ? { unprotectedRanges: moved(unprotectedRanges, move) } : {}) },
    ];
  });
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((rule) => {
    const ranges = moved(rule.ranges ?? [], move);
    return ranges.length > 0 ? [{ ...rule, ranges }] : [];
  });
  sheet.bandedRanges = withRanges(sheet.bandedRanges, move);
  sheet.filterViews = sheet.filterViews.flatMap((view) => filterAfterMove(view, move) ?? []);
  sheet.basicFilter = (sheet.basicFilter && filterAfterMove(sheet.basicFilter, move)) ?? undefined;
  sheet.tables = sheet.tables.flatMap((table) => tableAfterMove(table, move) ?? []);
  sheet.rowGroups = withLines(sheet.rowGroups, move);
  sheet.columnGroups = withLines(sheet.columnGroups, move);
  for (const other of draft.sheets) {
    other.charts = other.charts.map((chart) => chartAfterMove(chart, sheet, move));
    other.slicers = other.slicers.map((slicer) => slicerAfterMove(slicer, sheet, move));
  }
  draft.namedRanges = draft.namedRanges.map((named) => (isOfSheet(named.range) ? nameAfterMove(named, move) : named));
  draft.developerMetadata = draft.developerMetadata.flatMap((metadata) => {
    const lines = metadata.location?.dimensionRange;
    if (!lines || !isOfSheet(lines)) return [metadata];
    const dimensionRange = linesAfterMove(lines, move);
    return dimensionRange ? [{ ...metadata, location: { ...metadata.location, dimensionRange } }] : [];
  });
}

/** A name that has no cell left is a ghost: see `NamedRange`. */
function nameAfterMove({ range, ...ghost }: NamedRange, move: MoveRange): NamedRange {
  const moved = move(range ?? {});
  return moved ? { ...ghost, range: moved } : ghost;
}

/** Rows or columns once cells of their tab moved; `null` when none is left. */
function linesAfterMove(lines: DimensionRange, move: MoveRange): DimensionRange | null {
  const [start, end] = BOUNDS[(lines.dimension ?? "ROWS") as Dimension];
  const range = move({ sheetId: lines.sheetId ?? 0, [start]: lines.startIndex ?? 0, [end]: lines.endIndex ?? null });
  return range && { ...lines, startIndex: range[start] ?? 0, endIndex: range[end] ?? null };
}

const BOUNDS = {
  ROWS: ["startRowIndex", "endRowIndex"],
  COLUMNS: ["startColumnIndex", "endColumnIndex"],
} as const;

const moved = (ranges: readonly GridRange[], move: MoveRange): GridRange[] =>
  ranges.flatMap((range) => move(range) ?? []);

function withRanges<T extends { readonly range: GridRange }>(items: readonly T[], move: MoveRange): T[] {
  return items.flatMap((item) => {
    const range = move(item.range);
    return range ? [{ ...item, range }] : [];
  });
}

function withLines<T extends { range?: DimensionRange }>(groups: readonly T[], move: MoveRange): T[] {
  return groups.flatMap((group) => {
    const range = linesAfterMove(group.range ?? {}, move);
    return range ? [{ ...group, range }] : [];
  });
}
