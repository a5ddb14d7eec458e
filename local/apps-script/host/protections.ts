import { type Area, areaOf, overlaps } from "../../workbook/ranges/grid-range.ts";
import { InvalidRequest } from "../../workbook/refusals.ts";
import type { ProtectedRange, Sheet } from "../../workbook/spreadsheet.ts";

/** Whether a person may write where a protection holds: a warning stops nobody, else one must be among its editors. */
export function mayEdit({ warningOnly, editors }: ProtectedRange, email: string): boolean {
  return warningOnly === true || (editors?.users ?? []).some((user) => user.toLowerCase() === email.toLowerCase());
}

/** Refuses a write by a person into cells that are protected from them, in the words of Apps Script. */
export function refuseProtected(sheet: Sheet, area: Area, email: string): void {
  const held = sheet.protectedRanges.find(
    (protection) =>
      !mayEdit(protection, email) &&
      overlaps(areaOf(protection.range, sheet), area) &&
      !(protection.unprotectedRanges ?? []).some((open) => holds(areaOf(open, sheet), area)),
  );
  if (held) {
    throw new InvalidRequest(
      "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
    );
  }
}

const holds = (outer: Area, inner: Area): boolean =>
  outer.startRow <= inner.startRow &&
  outer.endRow >= inner.endRow &&
  outer.startColumn <= inner.startColumn &&
  outer.endColumn >= inner.endColumn;
