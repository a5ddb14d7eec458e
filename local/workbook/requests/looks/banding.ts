import type { SheetDraft, SpreadsheetDraft } from "../../draft.ts";
import { type OnTab, requireOnTab } from "../../objects/find-on-tab.ts";
import { areaOf, overlaps } from "../../ranges/grid-range.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { BandedRange } from "../../spreadsheet.ts";
import type { GridRange, WireBandedRange } from "../../wire.ts";

/** The banded range with that id and its tab; refused when there is none. */
export const findBanding = (draft: SpreadsheetDraft, id: number | null | undefined): OnTab<BandedRange> =>
  requireOnTab(
    draft,
    ({ bandedRanges }) => bandedRanges.find(({ bandedRangeId }) => bandedRangeId === id),
    `No banding with id: ${id ?? 0}`,
  );

/** "At least one of row_properties or column_properties must be specified", both bands coloured: discovery text. */
export function checkBanding(banding: WireBandedRange): void {
  const { rowProperties, columnProperties } = banding;
  if (!rowProperties && !columnProperties) {
    throw new InvalidRequest("At least one of rowProperties or columnProperties must be specified.");
  }
  for (const bands of [rowProperties, columnProperties]) {
    if (!bands) continue;
    const first = bands.firstBandColorStyle ?? bands.firstBandColor;
    const second = bands.secondBandColorStyle ?? bands.secondBandColor;
    if (!first || !second) throw new InvalidRequest("Both firstBandColor and secondBandColor must be specified.");
  }
}

/** Refuses cells whose colours alternate already, by a banded range or, as every table's do, by a table. */
export function refuseBanded(
  sheet: SheetDraft,
  range: GridRange,
  own: { readonly bandedRangeId?: number; readonly tableId?: string } = {},
): void {
  const area = areaOf(range, sheet);
  const banded = [
    ...sheet.bandedRanges.filter(({ bandedRangeId }) => bandedRangeId !== own.bandedRangeId),
    ...sheet.tables.filter(({ tableId }) => tableId !== own.tableId),
  ];
  if (banded.some((other) => overlaps(areaOf(other.range, sheet), area))) {
    throw new InvalidRequest(
      "You cannot add alternating background colors to a range that already has alternating background colors.",
    );
  }
}
