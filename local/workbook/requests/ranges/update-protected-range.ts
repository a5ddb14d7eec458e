import { replaceFields } from "../../masks/field-mask.ts";
import { updateMask } from "../../masks/update-mask.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { ProtectedRange } from "../../spreadsheet.ts";
import type { RequestHandler } from "../request-handler.ts";
import { backedRange, updatedBacking } from "./backing.ts";
import { checkProtectedRange, findProtectedRange } from "./protected-range.ts";

const FIELDS = ["range", "namedRangeId", "tableId", "unprotectedRanges", "description", "warningOnly", "editors"];
const READ_ONLY = ["protectedRangeId", "requestingUserCanEdit"];

/** Changes the named fields of a protection, which must exist and keeps its id; it goes to the tab of its new range. */
export const updateProtectedRange: RequestHandler<"updateProtectedRange"> = (
  draft,
  { protectedRange = {}, fields },
) => {
  const mask = updateMask(fields, [...FIELDS, ...READ_ONLY]);
  const { sheet, found: protection } = findProtectedRange(draft, protectedRange.protectedRangeId);
  const writable = new Map([...mask].filter(([name]) => FIELDS.includes(name)));
  const merged: Partial<ProtectedRange> = replaceFields<object>(protection, protectedRange, writable) ?? {};
  const { range: _range, namedRangeId: _name, tableId: _table, ...rest } = merged;
  const backing = updatedBacking(protection, protectedRange, mask);
  if (mask.has("range") && !protectedRange.range && mask.size === 1) throw new InvalidRequest("No range specified.");
  const range = backedRange(draft, backing);
  const updated = { ...rest, ...backing, protectedRangeId: protection.protectedRangeId, range };
  const home = draft.sheet(range.sheetId);
  checkProtectedRange(home, updated, protection);
  sheet.protectedRanges =
    home === sheet
      ? sheet.protectedRanges.map((other) => (other === protection ? updated : other))
      : sheet.protectedRanges.filter((other) => other !== protection);
  if (home !== sheet) home.protectedRanges = [...home.protectedRanges, updated];
  return undefined;
};
