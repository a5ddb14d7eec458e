import { freeId } from "../../numbered.ts";
import type { RequestHandler } from "../request-handler.ts";
import { backedRange } from "./backing.ts";
import { checkProtectedRange } from "./protected-range.ts";

/** Protects cells, those of a named range or of a table, or a whole tab, under a chosen id or a new one. */
export const addProtectedRange: RequestHandler<"addProtectedRange"> = (draft, { protectedRange = {} }) => {
  const range = backedRange(draft, protectedRange);
  const sheet = draft.sheet(range.sheetId);
  checkProtectedRange(sheet, { ...protectedRange, range });
  const protectedRangeId = freeId(draft, "protected range", protectedRange.protectedRangeId);
  const { requestingUserCanEdit: _, ...kept } = protectedRange;
  const added = { ...kept, protectedRangeId, range };
  sheet.protectedRanges = [...sheet.protectedRanges, added];
  return { addProtectedRange: { protectedRange: { ...added, requestingUserCanEdit: true } } };
};
