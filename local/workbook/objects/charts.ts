import type { SheetDraft, SpreadsheetDraft } from "../draft.ts";
import type { MoveRange } from "../moving/move-ranges.ts";
import type { Chart } from "../spreadsheet.ts";
import type { ChartSpec, EmbeddedObjectPosition, GridRange } from "../wire.ts";
import { type OnTab, requireOnTab } from "./find-on-tab.ts";

/** The chart with that id and its tab; refused when there is none. */
export const findChart = (draft: SpreadsheetDraft, id: number | null | undefined): OnTab<Chart> =>
  requireOnTab(
    draft,
    ({ charts }) => charts.find(({ chartId }) => chartId === id),
    `No embedded object with id: ${id ?? 0}`,
  );

/** The specification with each range that it draws from changed; a range that becomes `null` is left out. */
export function withSources(spec: ChartSpec, change: (range: GridRange) => GridRange | null): ChartSpec {
  return changed(spec, change) as ChartSpec;
}

/** Every range that a specification draws from. */
export function sourcesOf(spec: ChartSpec): readonly GridRange[] {
  const sources: GridRange[] = [];
  withSources(spec, (range) => {
    sources.push(range);
    return range;
  });
  return sources;
}

/** The chart once rows or columns of a tab came or went: its sources and its place follow their cells. */
export function chartAfterMove(chart: Chart, sheet: SheetDraft, move: MoveRange): Chart {
  const { sheetId } = sheet.properties;
  const follow: MoveRange = (range) => ((range.sheetId ?? 0) === sheetId ? move(range) : range);
  const spec = chart.spec && withSources(chart.spec, follow);
  return { ...placeAfterMove(chart, sheet, move), ...(spec ? { spec } : {}) };
}

/** What lies over cells once cells of a tab came, went or moved: its anchor follows, and stays on the grid. */
export function placeAfterMove<T extends { readonly position?: EmbeddedObjectPosition }>(
  object: T,
  { properties }: SheetDraft,
  move: MoveRange,
): T {
  const overlayPosition = object.position?.overlayPosition;
  const anchor = overlayPosition?.anchorCell;
  if (!anchor || (anchor.sheetId ?? 0) !== properties.sheetId) return object;
  // Without an end, so that a cell that went leaves its place to the next one.
  const open = { ...anchor, startRowIndex: anchor.rowIndex ?? 0, startColumnIndex: anchor.columnIndex ?? 0 };
  const range = move(open) ?? open;
  const anchorCell = {
    sheetId: properties.sheetId,
    rowIndex: Math.min(range.startRowIndex ?? 0, properties.rowCount - 1),
    columnIndex: Math.min(range.startColumnIndex ?? 0, properties.columnCount - 1),
  };
  return { ...object, position: { ...object.position, overlayPosition: { ...overlayPosition, anchorCell } } };
}

function changed(value: unknown, change: (range: GridRange) => GridRange | null): unknown {
  if (Array.isArray(value)) return value.map((item) => changed(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      name === "sources" ? (field as GridRange[]).flatMap((range) => change(range) ?? []) : changed(field, change),
    ]),
  );
}
