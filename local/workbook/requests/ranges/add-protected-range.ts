import type { SpreadsheetDraft } from "../../draft.ts";
import { InvalidRequest } from "../../refusals.ts";
import type { RequestHandler } from "../request-handler.ts";
import { checkProtectedRange, isWholeSheet } from "./protected-range.ts";

/**
 * Protects a range, under a chosen id or a new one. "It is an error to specify the ID of a range that already exists":
 * discovery text. A second protection of a whole tab is refused: googleapis/google-api-python-client#1064.
 */
export const addProtectedRange: RequestHandler<"addProtectedRange"> = (draft, { protectedRange = {} }) => {
  const range = protectedRange.range;
  if (!range) throw new InvalidRequest("No range specified.");
  const sheet = draft.sheet(range.sheetId);
  checkProtectedRange(sheet, protectedRange);
  const ids = idsOf(draft);
  const protectedRangeId = protectedRange.protectedRangeId ?? Math.max(0, ...ids) + 1;
  if (ids.includes(protectedRangeId)) {
    throw new InvalidRequest(`Cannot add protected range with id ${protectedRangeId}: it already exists.`);
  }
  if (isWholeSheet(range) && sheet.protectedRanges.some((other) => isWholeSheet(other.range))) {
    throw new InvalidRequest(`Sheet "${sheet.properties.title}" already has sheet protection.`);
  }
  const { requestingUserCanEdit: _, ...kept } = protectedRange;
  const added = { ...kept, protectedRangeId, range: { ...range, sheetId: sheet.properties.sheetId } };
  sheet.protectedRanges = [...sheet.protectedRanges, added];
  return { addProtectedRange: { protectedRange: { ...added, requestingUserCanEdit: true } } };
};

const idsOf = (draft: SpreadsheetDraft): number[] =>
  draft.sheets.flatMap(({ protectedRanges }) => protectedRanges.map(({ protectedRangeId }) => protectedRangeId));
