import type { RequestHandler } from "../request-handler.ts";
import { findProtectedRange } from "./protected-range.ts";

/** Takes a protection away; an id that nobody bears is refused, which makes it usable as a compare-and-set. */
export const deleteProtectedRange: RequestHandler<"deleteProtectedRange"> = (draft, { protectedRangeId }) => {
  const { sheet, found: protection } = findProtectedRange(draft, protectedRangeId);
  sheet.protectedRanges = sheet.protectedRanges.filter((other) => other !== protection);
  return undefined;
};
