import { parseFieldMask, replaceFields } from "../../field-mask.ts";
import { InvalidRequest, Unsupported } from "../../refusals.ts";
import type { ProtectedRange } from "../../spreadsheet.ts";
import type { RequestHandler } from "../request-handler.ts";
import { checkProtectedRange, findProtectedRange } from "./protected-range.ts";

/** Changes the named fields of a protection, which must exist; it stays on its tab and keeps its id. */
export const updateProtectedRange: RequestHandler<"updateProtectedRange"> = (draft, { protectedRange, fields }) => {
  if (!fields) throw new InvalidRequest("At least one field must be listed in 'fields'.");
  const { sheet, protection } = findProtectedRange(draft, protectedRange?.protectedRangeId);
  const merged = replaceFields<object>(protection, protectedRange, parseFieldMask(fields)) as Partial<ProtectedRange>;
  const updated = { ...merged, protectedRangeId: protection.protectedRangeId, range: merged.range ?? protection.range };
  if ((updated.range.sheetId ?? sheet.properties.sheetId) !== sheet.properties.sheetId) {
    throw new Unsupported("Moving a protected range to another tab is not supported by the local Google.");
  }
  checkProtectedRange(sheet, updated);
  sheet.protectedRanges = sheet.protectedRanges.map((other) => (other === protection ? updated : other));
  return undefined;
};
