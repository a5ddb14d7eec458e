import type { RequestHandler } from "../request-handler.ts";
import { findBanding } from "./banding.ts";

/** Takes the alternating colours of a range away. */
export const deleteBanding: RequestHandler<"deleteBanding"> = (draft, { bandedRangeId }) => {
  const { sheet, found: banding } = findBanding(draft, bandedRangeId);
  sheet.bandedRanges = sheet.bandedRanges.filter((other) => other !== banding);
  return undefined;
};
