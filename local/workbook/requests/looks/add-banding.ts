import { freeId } from "../../objects/numbered.ts";
import { toldColors } from "../../rendering/told-colors.ts";
import { rangeOnSheet } from "../ranges/named-range.ts";
import type { RequestHandler } from "../request-handler.ts";
import { checkBanding, refuseBanded } from "./banding.ts";

/** Colours the rows or columns of a range in turns, under a chosen id or a new one. */
export const addBanding: RequestHandler<"addBanding"> = (draft, { bandedRange = {} }) => {
  const range = rangeOnSheet(draft, bandedRange.range);
  checkBanding(bandedRange);
  const bandedRangeId = freeId(draft, "banded range", bandedRange.bandedRangeId);
  const sheet = draft.sheet(range.sheetId);
  refuseBanded(sheet, range);
  const added = { ...toldColors(bandedRange), bandedRangeId, range };
  sheet.bandedRanges = [...sheet.bandedRanges, added];
  return { addBanding: { bandedRange: added } };
};
