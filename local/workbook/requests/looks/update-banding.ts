import { replaceFields } from "../../masks/field-mask.ts";
import { updateMask } from "../../masks/update-mask.ts";
import { toldColors } from "../../rendering/told-colors.ts";
import type { BandedRange } from "../../spreadsheet.ts";
import { rangeOnSheet } from "../ranges/named-range.ts";
import type { RequestHandler } from "../request-handler.ts";
import { checkBanding, findBanding, refuseBanded } from "./banding.ts";

/** Changes the cells or the colours of a banded range, which keeps its id. */
export const updateBanding: RequestHandler<"updateBanding"> = (draft, { bandedRange = {}, fields }) => {
  const mask = updateMask(fields, ["range", "rowProperties", "columnProperties", "bandedRangeId"]);
  const { sheet, found: banding } = findBanding(draft, bandedRange.bandedRangeId);
  const { bandedRangeId } = banding;
  const merged = replaceFields<Partial<BandedRange>>(banding, toldColors(bandedRange) as Partial<BandedRange>, mask);
  const range = rangeOnSheet(draft, merged?.range);
  const updated = { ...merged, bandedRangeId, range };
  checkBanding(updated);
  const home = draft.sheet(range.sheetId);
  refuseBanded(home, range, { bandedRangeId });
  sheet.bandedRanges = sheet.bandedRanges.flatMap((other) =>
    other !== banding ? [other] : home === sheet ? [updated] : [],
  );
  if (home !== sheet) home.bandedRanges = [...home.bandedRanges, updated];
  return undefined;
};
