import type { SpreadsheetDraft } from "../../draft.ts";
import type { sourcesOf } from "../../objects/charts.ts";
import { type Area, areaOf } from "../../ranges/grid-range.ts";
import { InvalidRequest, onlyKnown } from "../../refusals.ts";
import type { ChartSpec } from "../../wire.ts";
import { CHART_KINDS, checkKind } from "./chart-kinds.ts";

const KNOWN: readonly string[] = [
  "title",
  "altText",
  "subtitle",
  "fontName",
  "maximized",
  "titleTextFormat",
  "titleTextPosition",
  "subtitleTextFormat",
  "subtitleTextPosition",
  "backgroundColor",
  "backgroundColorStyle",
  "hiddenDimensionStrategy",
];

/**
 * Refuses what Google refuses of a chart: no kind or two, what its kind does not take, a source that is no single row or
 * column of the grid (syndesisio/syndesis#4583), or that goes another way than those beside it (discovery text of
 * `ChartSourceRange`).
 */
export function checkChart(draft: SpreadsheetDraft, spec: ChartSpec | undefined): asserts spec is ChartSpec {
  if (!spec) throw new InvalidRequest("No chart specification specified.");
  if (spec.filterSpecs?.length || spec.sortSpecs?.length) {
    throw new InvalidRequest("Filters and sort orders are only supported for data source charts.");
  }
  onlyKnown("ChartSpec", spec, [...KNOWN, ...CHART_KINDS, "filterSpecs", "sortSpecs"]);
  const [kind, ...others] = CHART_KINDS.filter((name) => spec[name]);
  if (!kind || others.length > 0) throw new InvalidRequest("Exactly one kind of chart must be specified.");
  checkKind(kind, spec);
  for (const sources of sourceLists(spec)) {
    const areas = sources.map((source) => areaOf(source, draft.sheet(source.sheetId)));
    if (areas.every(isOneColumn) || areas.every(isOneRow)) continue;
    throw new InvalidRequest("ChartSourceRange ranges require all rows or all columns to have length of 1");
  }
}

const isOneRow = ({ startRow, endRow }: Area): boolean => endRow - startRow === 1;
const isOneColumn = ({ startColumn, endColumn }: Area): boolean => endColumn - startColumn === 1;

type Sources = ReturnType<typeof sourcesOf>;

/** The ranges of each series and domain, kept apart. */
function sourceLists(value: unknown): readonly Sources[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) =>
    name === "sources" && Array.isArray(field) ? [field as Sources] : sourceLists(field),
  );
}
