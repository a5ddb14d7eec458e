import type { SheetDraft, SpreadsheetDraft } from "../draft.ts";
import { type Area, areaOf, overlaps } from "../ranges/grid-range.ts";
import { InvalidRequest } from "../refusals.ts";
import type { ProtectedRange } from "../spreadsheet.ts";
import { mayEdit, type Requester } from "./requester.ts";

/** Google's words to whoever edits what others protected: theoephraim/node-google-spreadsheet#20. */
export const protectedRefusal = (): InvalidRequest =>
  new InvalidRequest(
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
  );

/** The protections of a tab that keep somebody out. */
export const protectionsAgainst = (
  { protectedRanges }: Pick<SheetDraft, "protectedRanges">,
  requester: Requester | undefined,
): readonly ProtectedRange[] => protectedRanges.filter((protection) => !mayEdit(protection, requester));

/** Refuses an edit of cells of which one is protected from who asks; the holes of a protected tab are free. */
export function refuseProtected(sheet: SheetDraft, area: Area, requester: Requester | undefined): void {
  for (const { range, unprotectedRanges } of protectionsAgainst(sheet, requester)) {
    const held = areaOf(range, sheet);
    if (!overlaps(held, area)) continue;
    const holes = (unprotectedRanges ?? []).map((hole) => areaOf(hole, sheet));
    if (!isCovered(common(held, area), holes)) throw protectedRefusal();
  }
}

/** Refuses every later write of a draft to a cell that is protected from who asks. */
export function watchProtected(draft: SpreadsheetDraft, requester: Requester | undefined): void {
  if (!requester || requester.owns) return;
  for (const sheet of draft.sheets) {
    sheet.watchCells((row, column) => {
      const cell = { startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 };
      if (sheet.protectedRanges.length > 0) refuseProtected(sheet, cell, requester);
    });
  }
}

const common = (a: Area, b: Area): Area => ({
  startRow: Math.max(a.startRow, b.startRow),
  endRow: Math.min(a.endRow, b.endRow),
  startColumn: Math.max(a.startColumn, b.startColumn),
  endColumn: Math.min(a.endColumn, b.endColumn),
});

const isBlank = ({ startRow, endRow, startColumn, endColumn }: Area): boolean =>
  endRow <= startRow || endColumn <= startColumn;

function isCovered(area: Area, [hole, ...others]: readonly Area[]): boolean {
  if (isBlank(area)) return true;
  if (!hole) return false;
  if (!overlaps(area, hole)) return isCovered(area, others);
  const { startRow, endRow, startColumn, endColumn } = common(area, hole);
  const rest: readonly Area[] = [
    { ...area, endRow: startRow },
    { ...area, startRow: endRow },
    { startRow, endRow, startColumn: area.startColumn, endColumn: startColumn },
    { startRow, endRow, startColumn: endColumn, endColumn: area.endColumn },
  ];
  return rest.every((piece) => isCovered(piece, others));
}
