import { CELL_FIELDS } from "../../cells/write-cell.ts";
import type { SheetDraft, SpreadsheetDraft } from "../../draft.ts";
import { checkFormatMask } from "../../formats/cell-format.ts";
import { type FieldMask, maskBelow, parseFieldMask } from "../../masks/field-mask.ts";
import { NO_FIELD } from "../../masks/update-mask.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { CellData } from "../../wire.ts";
import { checkValidation } from "./check-validation.ts";

/**
 * The mask of a cell write; it must name at least one field, and only fields that there are.
 * The value that shows is refused as read-only; `hyperlink` is not, which pygsheets names with every look of cells.
 */
export function cellMask(fields: string | null | undefined): FieldMask {
  if (!fields) throw new InvalidRequest(NO_FIELD);
  const mask = parseFieldMask(fields);
  if (mask === true) return mask;
  for (const name of mask.keys()) {
    if (!CELL_FIELDS.includes(name)) throw new InvalidRequest(`Invalid field: ${name}`);
    if (name === "effectiveValue") throw new InvalidRequest(`Field is read-only: ${name}`);
  }
  checkFormatMask(maskBelow(mask, "userEnteredFormat"));
  return mask;
}

/** Refuses rules of validation among cells that are written, as `setDataValidation` does. */
export function checkRules(
  draft: SpreadsheetDraft,
  sheet: SheetDraft,
  cells: readonly (CellData | null | undefined)[],
  mask: FieldMask,
): void {
  if (maskBelow(mask, "dataValidation") === null) return;
  for (const rule of new Set(cells.map((cell) => cell?.dataValidation))) {
    if (rule) checkValidation(draft, sheet, rule);
  }
}
