import type { SpreadsheetDraft } from "../../draft.ts";
import { checkedCriteria } from "../../filters/criteria.ts";
import { areaOf } from "../../ranges/grid-range.ts";
import { InvalidRequest } from "../../refusals.ts";
import { toldColors } from "../../rendering/told-colors.ts";
import type { SlicerSpec } from "../../wire.ts";
import { rangeOnSheet } from "../ranges/named-range.ts";

/** What an update of a slicer may name. */
export const SLICER_FIELDS: readonly string[] = [
  "dataRange",
  "filterCriteria",
  "columnIndex",
  "applyToPivotTables",
  "title",
  "textFormat",
  "backgroundColor",
  "backgroundColorStyle",
  "horizontalAlignment",
];

/**
 * The specification as Google answers it: "If not set, default to True" for pivot tables, "defaults to LEFT" for the
 * title (discovery text of `SlicerSpec`). The column counts from the first of the data.
 */
export function toldSlicerSpec(draft: SpreadsheetDraft, spec: SlicerSpec): SlicerSpec {
  const dataRange = rangeOnSheet(draft, spec.dataRange);
  const { startColumn, endColumn } = areaOf(dataRange, draft.sheet(dataRange.sheetId));
  const columnIndex = spec.columnIndex ?? 0;
  if (columnIndex < 0 || columnIndex >= endColumn - startColumn) {
    throw new InvalidRequest(`Column index ${columnIndex} is outside of the data range of the slicer.`);
  }
  const { filterCriteria, ...rest } = spec;
  return {
    ...toldColors(rest),
    dataRange,
    columnIndex,
    applyToPivotTables: spec.applyToPivotTables ?? true,
    horizontalAlignment: spec.horizontalAlignment ?? "LEFT",
    ...(filterCriteria ? { filterCriteria: checkedCriteria(filterCriteria) } : {}),
  };
}
