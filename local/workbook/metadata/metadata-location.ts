import type { SpreadsheetDraft } from "../draft.ts";
import { dimensionOf } from "../lines/dimensions.ts";
import { type A1Range, gridOf, gridRangeArea } from "../ranges/a1.ts";
import { overlaps } from "../ranges/grid-range.ts";
import { InvalidRequest } from "../refusals.ts";
import type { Sheet } from "../spreadsheet.ts";
import type { DeveloperMetadataLocation, DimensionRange, GridRange } from "../wire.ts";

type Tabs = { readonly sheets: readonly Pick<Sheet, "properties">[] };

/**
 * A location as it is kept, its type said. "The specified DimensionRange must represent a single row or column. It
 * cannot be unbounded or span multiple rows or columns": discovery text.
 */
export function checkedLocation(
  draft: SpreadsheetDraft,
  location: DeveloperMetadataLocation | undefined,
): DeveloperMetadataLocation {
  const given = location ?? {};
  const chosen = [given.spreadsheet || null, given.sheetId ?? null, given.dimensionRange ?? null].filter(
    (one) => one !== null,
  );
  if (chosen.length !== 1) {
    throw new InvalidRequest("The location of developer metadata is a spreadsheet, a sheet, a row or a column.");
  }
  if (given.dimensionRange) return linesLocation(draft, given.dimensionRange);
  if (given.spreadsheet) return { locationType: "SPREADSHEET", spreadsheet: true };
  return { locationType: "SHEET", sheetId: draft.sheet(given.sheetId).properties.sheetId };
}

function linesLocation(draft: SpreadsheetDraft, lines: DimensionRange): DeveloperMetadataLocation {
  const dimension = dimensionOf(lines.dimension);
  const { properties } = draft.sheet(lines.sheetId);
  const startIndex = lines.startIndex ?? 0;
  if (startIndex < 0 || lines.endIndex !== startIndex + 1) {
    throw new InvalidRequest("The dimension range of developer metadata must be a single row or column.");
  }
  const size = dimension === "ROWS" ? properties.rowCount : properties.columnCount;
  if (startIndex >= size) {
    throw new InvalidRequest(`dimensionRange.startIndex[${startIndex}] is after last index in grid[${size - 1}]`);
  }
  return {
    locationType: dimension === "ROWS" ? "ROW" : "COLUMN",
    dimensionRange: { sheetId: properties.sheetId, dimension, startIndex, endIndex: startIndex + 1 },
  };
}

/** The tab that a location is on or is; `null` for the spreadsheet's own. */
export function sheetIdOf({ spreadsheet, sheetId, dimensionRange }: DeveloperMetadataLocation): number | null {
  if (spreadsheet) return null;
  return dimensionRange ? (dimensionRange.sheetId ?? 0) : (sheetId ?? 0);
}

/** The cells at a location: those of every tab for the spreadsheet's own. */
export function cellsAt<S extends Pick<Sheet, "properties">>(
  spreadsheet: { readonly sheets: readonly S[] },
  location: DeveloperMetadataLocation,
): readonly A1Range<S>[] {
  const grids = spreadsheet.sheets.filter(({ properties }) => properties.sheetType !== "OBJECT");
  if (location.spreadsheet) return grids.map((sheet) => ({ sheet, area: gridOf(sheet), single: false }));
  if (location.dimensionRange) return [gridRangeArea(spreadsheet, linesRange(location.dimensionRange))];
  return grids
    .filter(({ properties }) => properties.sheetId === (location.sheetId ?? 0))
    .map((sheet) => ({ sheet, area: gridOf(sheet), single: false }));
}

const linesRange = ({ sheetId, dimension, startIndex, endIndex }: DimensionRange): GridRange => ({
  sheetId: sheetId ?? 0,
  ...(dimension === "COLUMNS"
    ? { startColumnIndex: startIndex ?? 0, endColumnIndex: endIndex ?? null }
    : { startRowIndex: startIndex ?? 0, endRowIndex: endIndex ?? null }),
});

/** Whether two locations share a cell; "spreadsheet metadata cannot intersect any other": discovery text. */
export function intersects(tabs: Tabs, one: DeveloperMetadataLocation, other: DeveloperMetadataLocation): boolean {
  if (one.spreadsheet || other.spreadsheet) return Boolean(one.spreadsheet && other.spreadsheet);
  return cellsAt(tabs, one).some((cells) => cellsAt(tabs, other).some((others) => sharesCells(cells, others)));
}

/** Whether two ranges share a cell. */
export const sharesCells = (
  one: A1Range<Pick<Sheet, "properties">>,
  other: A1Range<Pick<Sheet, "properties">>,
): boolean => one.sheet === other.sheet && overlaps(one.area, other.area);

/** Whether two locations are one and the same. */
export function isSameLocation(one: DeveloperMetadataLocation, other: DeveloperMetadataLocation): boolean {
  if (Boolean(one.spreadsheet) !== Boolean(other.spreadsheet) || sheetIdOf(one) !== sheetIdOf(other)) return false;
  const [lines, others] = [one.dimensionRange, other.dimensionRange];
  if (!lines || !others) return !lines && !others;
  return (
    lines.dimension === others.dimension &&
    (lines.startIndex ?? 0) === (others.startIndex ?? 0) &&
    lines.endIndex === others.endIndex
  );
}
