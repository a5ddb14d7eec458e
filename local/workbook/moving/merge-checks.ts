import type { SheetDraft } from "../draft.ts";
import { intersectionOf, isWithin, toGridRange } from "../ranges/area-math.ts";
import { type Area, areaOf } from "../ranges/grid-range.ts";
import { InvalidRequest } from "../refusals.ts";
import type { GridRange } from "../wire.ts";

/** Refuses an area that holds some cells of a merge and not all, in Sheets' own words. */
export function refuseCutMerges(sheet: SheetDraft, area: Area): void {
  if (mergesAt(sheet, area).every((merge) => isWithin(merge, area))) return;
  throw new InvalidRequest("You can't perform a paste that partially intersects a merge.");
}

/** The merges that share a cell with an area. */
export const mergesAt = (sheet: SheetDraft, area: Area): readonly Area[] =>
  sheet.merges.map((merge) => areaOf(merge, sheet)).filter((merge) => intersectionOf(merge, area) !== null);

/** The merges of the tab that share no cell with an area. */
export const mergesOutside = (sheet: SheetDraft, area: Area): readonly GridRange[] =>
  sheet.merges.filter((merge) => intersectionOf(areaOf(merge, sheet), area) === null);

/** The same merges as ranges of a tab. */
export const asRanges = (sheet: SheetDraft, areas: readonly Area[]): readonly GridRange[] =>
  areas.map((area) => toGridRange(sheet.properties.sheetId, area));
