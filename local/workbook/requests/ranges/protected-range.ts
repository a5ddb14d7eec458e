import type { SheetDraft, SpreadsheetDraft } from "../../draft.ts";
import { type OnTab, requireOnTab } from "../../objects/find-on-tab.ts";
import { areaOf } from "../../ranges/grid-range.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { ProtectedRange } from "../../spreadsheet.ts";
import type { GridRange, WireProtectedRange } from "../../wire.ts";

/** The protection with that id and its tab; refused when there is none. */
export const findProtectedRange = (draft: SpreadsheetDraft, id: number | null | undefined): OnTab<ProtectedRange> =>
  requireOnTab(
    draft,
    ({ protectedRanges }) => protectedRanges.find(({ protectedRangeId }) => protectedRangeId === id),
    `No protected range with id: ${id ?? 0}`,
  );

/**
 * Refuses what Google refuses of a protection: editors beside a warning, a range past the grid, unprotected ranges
 * anywhere but in a protected tab (discovery text of `ProtectedRange`), a second protection of a whole tab
 * (googleapis/google-api-python-client#1064).
 */
export function checkProtectedRange(sheet: SheetDraft, protection: WireProtectedRange, own?: ProtectedRange): void {
  if (protection.warningOnly && protection.editors) {
    throw new InvalidRequest("ProtectedRange is warningOnly. Editors cannot be set on it.");
  }
  const range = protection.range ?? {};
  areaOf(range, sheet);
  checkHoles(sheet, range, protection.unprotectedRanges ?? []);
  if (isWholeSheet(range) && sheet.protectedRanges.some((other) => other !== own && isWholeSheet(other.range))) {
    throw new InvalidRequest(`Sheet "${sheet.properties.title}" already has sheet protection.`);
  }
}

function checkHoles(sheet: SheetDraft, range: GridRange, holes: readonly GridRange[]): void {
  if (holes.length > 0 && !isWholeSheet(range)) {
    throw new InvalidRequest("Unprotected ranges are only supported on protected sheets.");
  }
  for (const hole of holes) {
    if ((hole.sheetId ?? 0) !== sheet.properties.sheetId)
      throw new InvalidRequest("An unprotected range must be on the protected sheet.");
    areaOf(hole, sheet);
  }
}

/** A range without bounds protects its whole tab. */
export const isWholeSheet = (range: GridRange): boolean =>
  [range.startRowIndex, range.endRowIndex, range.startColumnIndex, range.endColumnIndex].every(
    (bound) => bound === undefined || bound === null,
  );
